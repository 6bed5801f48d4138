import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Runner } from '../../../runner/runner-options.ts';
import { pin } from '../../../runner/trust/change-trust.ts';
import { planDigest } from '../../../shared/digest.ts';
import type { PlanDocument, ReferencedFile } from '../../../shared/plan.ts';
import { notLookedAt } from '../../../shared/referenced-files.ts';
import { aPlan } from '../../support/builders.ts';
import { FakeHub } from '../../support/fake-hub.ts';
import { byPasskey, ORIGIN, pinnedOf } from '../../support/passkey-approval.ts';
import { SoftwareAuthenticator } from '../../support/software-authenticator.ts';
import { aRunner, newFolder } from '../../support/start-runner.ts';

/** A hub that has a person approve, with a true passkey, a plan that says something else of the files than its text. */
describe('a hub that lies about the files that a plan runs', () => {
  const folder = newFolder();
  const marker = join(folder, 'it-ran');
  const first = join(folder, 'first.sh');
  const second = join(folder, 'second.sh');
  const files = [notLookedAt({ step: 0, path: first }), notLookedAt({ step: 1, path: second })] as const;
  let phone: SoftwareAuthenticator;
  let hub: FakeHub;
  let runner: Runner;

  beforeAll(async () => {
    for (const script of [first, second]) writeFileSync(script, `echo ran >> ${marker}\n`);
    const home = newFolder();
    phone = await SoftwareAuthenticator.make(ORIGIN);
    await pin(home, pinnedOf(phone), 'passkey');
    hub = await FakeHub.start();
    runner = aRunner(hub, { home });
    await hub.connected();
  });
  afterAll(async () => {
    await runner.stop();
    await hub.stop();
  });

  const send = async (said: readonly ReferencedFile[]): Promise<PlanDocument> => {
    const { files: _, ...bare } = aPlan([`sh ${first}`, `sh ${second}`]);
    const plan: PlanDocument = { ...bare, ...(said.length > 0 && { files: [...said] }) };
    const approval = await byPasskey(phone, plan);
    hub.sendRaw(JSON.stringify({ type: 'run', document: plan, digest: planDigest(plan), approval }));
    return plan;
  };

  it.each<[string, readonly ReferencedFile[]]>([
    ['none of them', []],
    ['one less', [files[0]]],
    ['one more', [...files, notLookedAt({ step: 1, path: '/bin/true' })]],
    ['one of them twice', [files[0], files[0]]],
    ['another path', [files[0], { ...files[1], path: first }]],
    ['another step', [files[0], { ...files[1], step: 0 }]],
    ['another order', [files[1], files[0]]],
  ])('has nothing run: it names %s', async (_, said) => {
    const plan = await send(said);
    const refused = await hub.refused(plan.plan_id);
    expect(refused.code).toBe('plan_malformed');
    expect(refused.detail).toContain(
      `expected ${first.slice(0, 60)} of step 1, ${second.slice(0, 60)} of step 2`,
    );
    expect(hub.about('started', plan.plan_id)).toEqual([]);
    expect(existsSync(marker)).toBe(false);
  });

  it('is needed for that: a plan runs that names them all, also where nobody looked', async () => {
    const plan = await send(files);
    expect((await hub.finished(plan.plan_id)).outcome).toBe('succeeded');
    expect(existsSync(marker)).toBe(true);
  });
});
