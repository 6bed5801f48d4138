import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { readHubFrame } from '../../../runner/connection/read-frame.ts';
import { type MayRun, mayRun } from '../../../runner/run/may-run.ts';
import { readRun } from '../../../runner/run/read-run.ts';
import type { Runner } from '../../../runner/runner-options.ts';
import { pin } from '../../../runner/trust/change-trust.ts';
import { prove, type TrustInForce, UNREAD } from '../../../runner/trust/prove.ts';
import { planDigest } from '../../../shared/digest.ts';
import type { PlanDocument } from '../../../shared/plan.ts';
import { fromBase64url, toBase64url } from '../../../shared/proof/base64url.ts';
import { aPlan } from '../../support/builders.ts';
import { expectedOf } from '../../support/expected.ts';
import { FakeHub } from '../../support/fake-hub.ts';
import { byPasskey, ORIGIN, pinnedOf } from '../../support/passkey-approval.ts';
import { SoftwareAuthenticator } from '../../support/software-authenticator.ts';
import { aRunner, newFolder } from '../../support/start-runner.ts';
import { until } from '../../support/until.ts';

const phone = await SoftwareAuthenticator.make(ORIGIN);
const pinned = pinnedOf(phone);

/** What an honest hub sends. The digest is made again for a changed plan: a hub that lies does so, too. */
const frameOf = (document: unknown, approval: unknown, digest: string): string =>
  JSON.stringify({ type: 'run', document, digest, approval });

/** Which bit of which byte; the place is taken modulo the length. */
const aFlip = fc.record({ at: fc.nat(), bit: fc.integer({ min: 0, max: 7 }) });
type Flip = typeof aFlip extends fc.Arbitrary<infer T> ? T : never;

const flipped = (bytes: Uint8Array, { at, bit }: Flip): Buffer => {
  const copy = Buffer.from(bytes);
  const place = at % copy.length;
  copy[place] = (copy[place] ?? 0) ^ (1 << bit);
  return copy;
};

type PasskeyApproval = Awaited<ReturnType<typeof byPasskey>>;

const PARTS = ['credential_id', 'client_data', 'authenticator_data', 'signature'] as const;

/** A frame with one bit changed in the plan's text, in the approval's text, or in the bytes of a part of the proof. */
const forgedFrame = async (
  plan: PlanDocument,
  where: string,
  flip: Flip,
  given?: PasskeyApproval,
): Promise<string> => {
  const approval = given ?? (await byPasskey(phone, plan));
  const part = PARTS.find((name) => name === where);
  if (part !== undefined) {
    const bytes = flipped(fromBase64url(approval.assertion[part]) ?? new Uint8Array(), flip);
    const assertion = { ...approval.assertion, [part]: toBase64url(bytes) };
    return frameOf(plan, { ...approval, assertion }, planDigest(plan));
  }
  const whole = where === 'document' ? plan : approval;
  const text = flipped(Buffer.from(JSON.stringify(whole)), flip).toString('utf8');
  const [before, after] = where === 'document' ? ['"document":', ',"digest"'] : ['"approval":', '}'];
  const frame = frameOf(plan, approval, digestOf(where === 'document' ? text : JSON.stringify(plan)));
  return frame.replace(`${before}${JSON.stringify(whole)}${after}`, () => `${before}${text}${after}`);
};

const digestOf = (text: string): string => {
  try {
    return planDigest(JSON.parse(text) as PlanDocument);
  } catch {
    return '';
  }
};

const WHERE = fc.constantFrom('document', 'approval', ...PARTS);

describe('one changed bit of a true yes', () => {
  const inForce: TrustInForce = {
    ok: true,
    proof: 'passkey',
    trust: { version: 1, proof: 'passkey', ...pinned, revoked: [] },
  };

  /** As the runner's desk asks, without a runner. */
  const judge = async (frame: string): Promise<MayRun | undefined> => {
    const message = readHubFrame(frame);
    if (message?.type !== 'run') return undefined;
    const read = readRun(message);
    const { document, approval } = read;
    const proof =
      document.success && approval.success ? await prove(document.data, approval.data, inForce) : UNREAD;
    return mayRun(read, expectedOf({ proof }));
  };

  it('is not needed for a true yes', async () => {
    const plan = aPlan('true');
    const frame = frameOf(plan, await byPasskey(phone, plan), planDigest(plan));
    expect(await judge(frame)).toMatchObject({ ok: true, document: plan });
  });

  it('lets nothing run but the very plan, by the very proof: nobody signs who the hub says it was, and when', async () => {
    await fc.assert(
      fc.asyncProperty(WHERE, aFlip, async (where, flip) => {
        const plan = aPlan(['echo a', 'echo b'], { note: 'why' });
        const approval = await byPasskey(phone, plan);
        const verdict = await judge(await forgedFrame(plan, where, flip, approval));
        if (verdict?.ok !== true) return;
        expect(where).toBe('approval');
        expect(verdict.document).toEqual(plan);
        const { by, at: _, ...proven } = verdict.approval;
        expect(proven).toEqual({ kind: 'passkey', assertion: approval.assertion });
        expect(by.kind).toBe('owner');
      }),
      { numRuns: 1_500 },
    );
  });

  it('of the signature is found wherever it is', async () => {
    const plan = aPlan('true');
    const approval = await byPasskey(phone, plan);
    const signature = fromBase64url(approval.assertion.signature) ?? new Uint8Array();
    for (let at = 0; at < signature.length; at += 1) {
      for (let bit = 0; bit < 8; bit += 1) {
        const assertion = { ...approval.assertion, signature: toBase64url(flipped(signature, { at, bit })) };
        const verdict = await judge(frameOf(plan, { ...approval, assertion }, planDigest(plan)));
        expect(verdict).toMatchObject({ ok: false, code: 'signature_wrong' });
      }
    }
  });
});

describe('one changed bit of what a runner is sent', () => {
  let hub: FakeHub | undefined;
  let runner: Runner | undefined;
  afterEach(async () => {
    await runner?.stop();
    await hub?.stop();
  });

  it('runs nothing', async () => {
    const home = newFolder();
    const marker = join(newFolder(), 'it-ran');
    await pin(home, pinned, 'passkey');
    hub = await FakeHub.start();
    let refusals = 0;
    const log = ({ op }: { op: string }): void => {
      if (op === 'plan.refused') refusals += 1;
    };
    runner = aRunner(hub, { home, log });
    await hub.connected();
    const far = hub;
    const signed = fc.constantFrom('document', ...PARTS);
    await fc.assert(
      fc.asyncProperty(signed, aFlip, async (where, flip) => {
        // A frame that is no JSON any more ends the connection.
        await far.connected(far.closes.length + 1);
        await until(() => far.credits > 0, 'the runner asks for a plan');
        const before = refusals + far.closes.length;
        far.sendRaw(await forgedFrame(aPlan(`touch ${marker}`), where, flip));
        await until(() => refusals + far.closes.length > before, 'it is refused');
        expect(existsSync(marker)).toBe(false);
      }),
      { numRuns: 100 },
    );
    expect(far.of('started')).toEqual([]);
    const plan = aPlan(`touch ${marker}`);
    await far.connected(far.closes.length + 1);
    await until(() => far.credits > 0, 'the runner asks for a plan');
    far.sendRaw(frameOf(plan, await byPasskey(phone, plan), planDigest(plan)));
    await far.finished(plan.plan_id);
    expect(existsSync(marker)).toBe(true);
  });
});
