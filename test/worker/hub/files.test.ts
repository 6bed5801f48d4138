import { describe, expect, it } from 'vitest';
import { planDigest } from '../../../shared/digest.ts';
import type { NamedFile, ReferencedFile } from '../../../shared/plan.ts';
import {
  ASK,
  codeOf,
  connectRunner,
  granted,
  HELLO,
  newHub,
  submission,
  submitPlan,
  type TestHub,
} from './hub-under-test.ts';

const FILES: readonly NamedFile[] = [{ step: 0, path: '.\\x.ps1' }];
const LOOKS = { runner: { ...HELLO.runner, looks: true as const } };
const hashed: ReferencedFile = {
  step: 0,
  path: '.\\x.ps1',
  state: 'hashed',
  resolved: 'C:\\work\\x.ps1',
  bytes: 12,
  sha256: 'ab'.repeat(32),
};
const unseen: ReferencedFile = {
  ...hashed,
  state: 'not_looked_at',
  resolved: null,
  bytes: null,
  sha256: null,
};

const submit = (hub: TestHub, files = FILES, verdict = ASK) =>
  submitPlan(
    hub.stub(),
    hub.agent.caller,
    submission({ steps: [{ command: '.\\x.ps1', cwd: 'C:\\work', timeout_s: 60 }] }),
    null,
    verdict,
    files,
  );

const ready = async (hub: TestHub, hello: Parameters<typeof connectRunner>[1] = LOOKS) => {
  const runner = await connectRunner(hub, hello);
  await runner.nextOf('welcome');
  return runner;
};

describe('the files that a new plan names', () => {
  it('are looked at by the machine, shown, and part of what is approved', async () => {
    const hub = await newHub();
    const runner = await ready(hub);
    const submitted = submit(hub);
    const look = await runner.nextOf('look');
    expect(look.files).toEqual([{ ...FILES[0], cwd: 'C:\\work' }]);
    runner.say({ type: 'looked', id: look.id, files: [hashed] });
    const { document, digest } = granted(await submitted);
    expect(document.files).toEqual([hashed]);
    expect(digest).toBe(planDigest(document));
    expect(digest).not.toBe(planDigest({ ...document, files: [{ ...hashed, sha256: 'cd'.repeat(32) }] }));
  });

  it('are not looked at where there are none: the plan is as it always was', async () => {
    const hub = await newHub();
    const runner = await ready(hub);
    const { document } = granted(await submit(hub, []));
    expect(Object.keys(document)).not.toContain('files');
    expect(runner.unread.filter(({ type }) => type === 'look')).toEqual([]);
  });

  it('are said not to be looked at when the machine does not answer in time', async () => {
    const hub = await newHub();
    await ready(hub);
    expect(granted(await submit(hub)).document.files).toEqual([unseen]);
  });

  it.each([
    ['too old to be asked', {}],
    ['offline', LOOKS],
  ])('are said not to be looked at by a machine that is %s', async (what, hello) => {
    const hub = await newHub();
    const runner = await ready(hub, hello);
    if (what === 'offline') runner.socket.close(1000, 'gone');
    expect(granted(await submit(hub)).document.files).toEqual([unseen]);
  });

  it('take no answer for another file, of another question, or that is none', async () => {
    const hub = await newHub();
    const runner = await ready(hub);
    const submitted = submit(hub);
    const { id } = await runner.nextOf('look');
    runner.say({ type: 'looked', id: 'another', files: [hashed] });
    runner.say({
      type: 'looked',
      id,
      files: [
        { ...hashed, path: 'other.ps1' },
        { ...hashed, step: 3 },
      ],
    });
    expect(granted(await submitted).document.files).toEqual([unseen]);
  });

  it('are not looked at for a plan that is denied, nor for somebody who may not ask', async () => {
    const hub = await newHub();
    const runner = await ready(hub);
    expect(granted(await submit(hub, FILES, { ...ASK, verdict: 'deny' })).life.state).toBe('blocked');
    const wrong = { ...hub.agent.caller, secretHash: '0'.repeat(64) };
    expect(codeOf(await submitPlan(hub.stub(), wrong, submission(), null, ASK, FILES))).toBe(
      'unauthenticated',
    );
    expect(runner.unread.filter(({ type }) => type === 'look')).toEqual([]);
  });
});
