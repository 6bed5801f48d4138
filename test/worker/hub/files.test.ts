import { runInDurableObject } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import { planDigest } from '../../../shared/digest.ts';
import {
  FILE_PATH_CHARACTERS,
  KEPT_PLANS_PER_AGENT,
  PENDING_PLANS_PER_AGENT,
  RATE_LIMIT_REQUESTS,
  REFERENCED_FILES_MAX,
} from '../../../shared/limits.ts';
import type { NamedFile, ReferencedFile } from '../../../shared/plan.ts';
import type { Caller } from '../../../worker/caller.ts';
import type { Hub } from '../../../worker/hub.ts';
import {
  ASK,
  codeOf,
  connectRunner,
  type FakeRunner,
  granted,
  HELLO,
  newHub,
  submission,
  submitPlan,
  type TestHub,
  withClock,
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

const submit = (
  hub: TestHub,
  files = FILES,
  verdict = ASK,
  idempotency: Parameters<Hub['submitPlan']>[2] = null,
  caller: Caller = hub.agent.caller,
  instance: Pick<Hub, 'submitPlan' | 'getPlan'> = hub.stub(),
) =>
  submitPlan(
    instance,
    caller,
    submission({ steps: [{ command: '.\\x.ps1', cwd: 'C:\\work', timeout_s: 60 }] }),
    idempotency,
    verdict,
    files,
  );

const looksIn = (runner: FakeRunner) => runner.unread.filter(({ type }) => type === 'look');

const makeTooManyRequests = async (hub: TestHub): Promise<void> => {
  for (let code = ''; code !== 'rate_limited'; ) code = codeOf(await hub.stub().me(hub.agent.caller));
};
/** In the past, and slowly enough for the limit on requests. */
const makeTooManyPending = (hub: TestHub): Promise<void> => {
  let clock = Date.now() - 3_600_000;
  return withClock(
    hub,
    () => {
      clock += 1_000;
      return clock;
    },
    async (instance) => {
      for (let count = 0; count < PENDING_PLANS_PER_AGENT; count += 1) {
        granted(await submitPlan(instance, hub.agent.caller, submission({ expires_in_s: 86_400 })));
      }
    },
  );
};
const fillRoom = async (hub: TestHub): Promise<void> => {
  granted(await submit(hub, []));
  await runInDurableObject(hub.object(), (_, { storage }) => {
    storage.sql.exec('UPDATE kept_plans SET plans = ?', KEPT_PLANS_PER_AGENT);
  });
};

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
    expect(looksIn(runner)).toEqual([]);
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
    expect(looksIn(runner)).toEqual([]);
  });

  it('are not looked at again for a plan that the Idempotency-Key made', async () => {
    const hub = await newHub();
    const runner = await ready(hub);
    const key = { key: 'k', bodyHash: 'a'.repeat(64) };
    const first = submit(hub, FILES, ASK, key);
    runner.say({ type: 'looked', id: (await runner.nextOf('look')).id, files: [hashed] });
    const { plan_id } = granted(await first);
    expect(granted(await submit(hub, FILES, ASK, key)).plan_id).toBe(plan_id);
    expect(codeOf(await submit(hub, FILES, ASK, { ...key, bodyHash: 'b'.repeat(64) }))).toBe(
      'idempotency_conflict',
    );
    expect(looksIn(runner)).toEqual([]);
  });

  it.each([
    ['rate_limited', makeTooManyRequests],
    ['too_many_pending', makeTooManyPending],
    ['too_many_plans', fillRoom],
    ['hub_held', (hub: TestHub) => hub.stub().stopEverything(hub.owner.caller)],
  ])('are not looked at for a plan that is refused with %s', async (code, make) => {
    const hub = await newHub();
    const runner = await ready(hub);
    await make(hub);
    expect(codeOf(await submit(hub))).toBe(code);
    expect(looksIn(runner)).toEqual([]);
  });

  it('count once against the rate limit', async () => {
    const hub = await newHub();
    const runner = await ready(hub);
    const codes = await withClock(
      hub,
      (now) => now,
      async (instance) => {
        for (let count = 2; count < RATE_LIMIT_REQUESTS; count += 1) await instance.me(hub.agent.caller);
        return [
          codeOf(await submit(hub, FILES, ASK, null, hub.agent.caller, instance)),
          codeOf(await instance.me(hub.agent.caller)),
        ];
      },
    );
    expect(codes).toEqual(['ok', 'rate_limited']);
    expect(looksIn(runner)).toHaveLength(1);
  });

  it('are looked at for one plan of an agent at a time, and for another agent meanwhile', async () => {
    const hub = await newHub();
    const runner = await ready(hub);
    const flood = Array.from({ length: 30 }, () => submit(hub));
    const first = await runner.nextOf('look');
    const other = submit(hub, FILES, ASK, null, hub.otherAgent.caller);
    const asked = await runner.nextOf('look');
    expect(looksIn(runner)).toEqual([]);
    runner.say({ type: 'looked', id: asked.id, files: [hashed] });
    expect(granted(await other).document.files).toEqual([hashed]);
    // The next of the first agent is asked for when its first was answered.
    expect(looksIn(runner)).toEqual([]);
    runner.say({ type: 'looked', id: first.id, files: [hashed] });
    const next = await runner.nextOf('look');
    runner.say({ type: 'looked', id: next.id, files: [hashed] });
    const files = (await Promise.all(flood)).map((plan) => granted(plan).document.files);
    expect(files.filter((file) => file?.[0]?.state === 'hashed')).toHaveLength(2);
    expect(files.filter((file) => file?.[0]?.state === 'not_looked_at')).toHaveLength(28);
  });

  it('are looked at for nobody whose token was revoked meanwhile', async () => {
    const hub = await newHub();
    const runner = await ready(hub);
    const submitted = submit(hub);
    const { id } = await runner.nextOf('look');
    granted(await hub.stub().revokeToken(hub.owner.caller, hub.agent.caller.id));
    runner.say({ type: 'looked', id, files: [hashed] });
    expect(codeOf(await submitted)).toBe('unauthenticated');
    expect(granted(await hub.stub().listPlans(hub.owner.caller, { cursor: null, limit: 10 })).plans).toEqual(
      [],
    );
  });

  it('are refused where they are more, or longer, than a person is shown', async () => {
    const hub = await newHub();
    const runner = await ready(hub);
    const many = Array.from({ length: REFERENCED_FILES_MAX + 1 }, (_, at) => ({ step: 0, path: `./${at}` }));
    const refused = await submit(hub, many);
    expect(codeOf(refused)).toBe('invalid_request');
    expect(!refused.ok && refused.refusal.detail).toContain('more than 16 scripts and programs by path');
    const long = await submit(hub, [{ step: 0, path: `./${'x'.repeat(FILE_PATH_CHARACTERS)}` }]);
    expect(!long.ok && long.refusal.detail).toContain('more than 1000 characters');
    expect(granted(await submit(hub, many, { ...ASK, verdict: 'deny' })).life.state).toBe('blocked');
    expect(looksIn(runner)).toEqual([]);
  });
});
