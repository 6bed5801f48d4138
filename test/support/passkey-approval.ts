import type { PlanDocument } from '../../shared/plan.ts';
import type { Pinned } from '../../shared/proof/approver-key.ts';
import { decisionDigest } from '../../shared/proof/signed-digests.ts';
import type { Approval } from '../../shared/protocol.ts';
import type { SoftwareAuthenticator, Wrong } from './software-authenticator.ts';

/** Where the page of the tests' hub is, as runners know it. */
export const ORIGIN = 'https://provara.test';

/** What a runner pins when it is paired with these phones. */
export const pinnedOf = (...phones: SoftwareAuthenticator[]): Pinned => ({
  relying_party: { rp_id: new URL(ORIGIN).hostname, origins: [ORIGIN] },
  keys: phones.map((phone) => phone.key()),
});

/** The approval that an honest hub sends after this passkey's yes to the very plan. */
export const byPasskey = async (
  phone: SoftwareAuthenticator,
  plan: PlanDocument,
  wrong: Wrong = {},
): Promise<Extract<Approval, { kind: 'passkey' }>> => ({
  kind: 'passkey',
  by: { kind: 'owner', id: 'owner001', name: 'Owner' },
  at: new Date().toISOString(),
  assertion: await phone.assert(decisionDigest('approve', plan), wrong),
});
