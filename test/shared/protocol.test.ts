import { describe, expect, it } from 'vitest';
import {
  CLOSE,
  hubMessageSchema,
  isTerminalClose,
  parseFrame,
  runnerMessageSchema,
} from '../../shared/protocol.ts';
import { planDocument } from './plan-builders.ts';

describe('a frame', () => {
  it.each([
    '',
    'null',
    '[]',
    '{"type":"nonsense"}',
    '{"type":"pull","slots":0}',
    '{"type":"pull","slots":1,"more":1}',
    '{',
  ])('of %j is no message of a runner', (frame) => {
    expect(parseFrame(runnerMessageSchema, frame)).toBeUndefined();
  });

  it('with a field that the plan does not have is no message of the hub', () => {
    const run = {
      type: 'run',
      document: planDocument(),
      digest: 'x',
      approval: {
        kind: 'token',
        by: { kind: 'approver', id: 'a', name: 'phone' },
        at: '2026-01-02T03:04:05.000Z',
      },
    };
    expect(parseFrame(hubMessageSchema, JSON.stringify(run))).toEqual(run);
    const more = { ...run, document: { ...run.document, hidden: 'Remove-Item' } };
    expect(parseFrame(hubMessageSchema, JSON.stringify(more))).toBeUndefined();
  });
});

describe('a close code', () => {
  it('says whether reconnecting can help', () => {
    expect(
      Object.entries(CLOSE)
        .filter(([, code]) => isTerminalClose(code))
        .map(([name]) => name),
    ).toEqual(['unauthenticated', 'keyChanged', 'replaced', 'protocol']);
  });
});
