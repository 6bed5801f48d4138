import { describe, expect, it } from 'vitest';
import { judgeAnswer } from '../../../runner/connection/judge-answer.ts';
import { judgeClose } from '../../../runner/connection/judge-close.ts';
import { type Ending, endingWords } from '../../../runner/ending.ts';
import type { LogLine } from '../../../runner/log.ts';
import { CLOSE } from '../../../shared/protocol.ts';
import { FakeHub } from '../../support/fake-hub.ts';
import { aRunner } from '../../support/start-runner.ts';

const refusedAtTheDoor = (status: number, code: string) =>
  judgeAnswer({ kind: 'answered', status, contentType: '', body: JSON.stringify({ code }) });

describe('an end that pairing mends', () => {
  const ends = [
    ['the token is worth nothing while it runs', judgeClose(CLOSE.unauthenticated, '', true)],
    ['the token is worth nothing at its start', refusedAtTheDoor(401, 'unauthenticated')],
    ['the token is another role’s', refusedAtTheDoor(403, 'role_forbidden')],
    ['the key is another', judgeClose(CLOSE.keyChanged, '', true)],
  ] as const;

  it.each(ends)('has its reason and that cure apart: %s', (_, judgement) => {
    const end = 'ending' in judgement ? judgement.ending : ({} as Ending);
    expect(end.reason).toMatch(/^The hub .*\.$/);
    expect(end.reason).not.toMatch(/\bpair/);
    expect(end.cure).toMatch(/\bpair .*machine again: provara pair URL\./i);
    expect(endingWords(end, false)).toBe(`${end.reason} ${end.cure}`);
    expect(endingWords(end, true)).toBe(end.reason);
  });

  it.each([
    ['the hub is too old', judgeClose(CLOSE.malformed, '', false), 'Upgrade the hub.'],
    ['hub or runner is too old', judgeClose(CLOSE.protocol, '', true), 'Upgrade the older of the two.'],
    ['the token is used twice', judgeClose(CLOSE.replaced, '', true), 'Give each machine its own token.'],
  ])('has another cure, apart too and for the machine of npm start as well: %s', (_, judgement, cure) => {
    const end = 'ending' in judgement ? judgement.ending : ({} as Ending);
    expect(end.cure).toBe(cure);
    expect(end.reason).not.toContain(cure);
    for (const isBesideHub of [false, true])
      expect(endingWords(end, isBesideHub)).toBe(`${end.reason} ${cure}`);
  });

  it('is logged without that cure by the machine of npm start, whose folder can not be paired', async () => {
    const reasons = async (adoptsFirstKey: boolean): Promise<unknown[]> => {
      const hub = await FakeHub.start();
      const lines: LogLine[] = [];
      const runner = aRunner(hub, { adoptsFirstKey, log: (line) => lines.push(line) });
      await runner.connected;
      hub.socket?.close(CLOSE.unauthenticated, '');
      await runner.stopped;
      await hub.stop();
      return lines.filter(({ op }) => op === 'runner.ended').map(({ reason }) => reason);
    };
    expect(await reasons(true)).toEqual(["The hub does not accept this runner's token."]);
    expect(await reasons(false)).toEqual([expect.stringContaining('provara pair URL')]);
  });
});
