import { tmpdir } from 'node:os';
import * as judging from '../../runner/run/judging.ts';
import type { Expected } from '../../runner/run/may-run.ts';
import { defaultPolicy } from '../../shared/policy/default-policy.ts';
import { DEFAULT_POLICY_HASH, HUB, RUNNER } from './builders.ts';

/** What a runner knows that would run any plan of its hub, by the default policy. */
export const expectedOf = (fields: Partial<Expected> = {}): Expected => ({
  hub: HUB,
  runnerId: RUNNER.id,
  shell: { kind: 'sh', path: '/bin/sh', version: null, codePage: null },
  defaultCwd: tmpdir(),
  runsFolder: tmpdir(),
  changed: undefined,
  nowMs: Date.now(),
  freeSlots: 1,
  isStopping: false,
  isKnown: () => false,
  lossAhead: () => undefined,
  proof: { ok: true, key: undefined },
  isTrusted: () => true,
  policy: () => ({
    ok: true,
    source: 'default',
    own: { hash: DEFAULT_POLICY_HASH, policy: defaultPolicy, protect: { origins: [], folders: [] } },
  }),
  judging: { ok: true, judging },
  ...fields,
});
