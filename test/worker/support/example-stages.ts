import { signInLinkSchema } from '../../../shared/api.ts';
import { createdChannelSchema } from '../../../shared/notification-api.ts';
import { claimedPairingSchema } from '../../../shared/pairing/pairing.ts';
import { pairingCommitment } from '../../../shared/pairing/pairing-number.ts';
import { REVEAL_PAIRING_EXAMPLES } from '../../../worker/openapi-examples.ts';
import { Browser } from './browser.ts';
import { HttpHub, parsed } from './http-hub.ts';
import type { Operation } from './openapi-document.ts';
import { TestPairing } from './pairing.ts';
import { Phone } from './phone.ts';

/** What the hub answered, and the body that it answered to. */
export interface Played {
  readonly answer: Response;
  readonly sent: unknown;
}

type Stage = (example: object) => Promise<Played>;

const enrolledTwo = async () => {
  const hub = await HttpHub.start();
  const owner = await Phone.enrolled(hub);
  return { owner, other: await Phone.enrolled(hub, 'Pixel 10', 'approver') };
};

/** By operation and example: what only a moment can give, such as a code or what a passkey signs, is of this moment. */
const MOMENTARY: Readonly<Record<string, Stage>> = {
  'passkey-sign-in.use passkey': async () => {
    const phone = await Phone.enrolled(await HttpHub.start());
    const browser = new Browser();
    return { answer: await phone.signIn({}, browser), sent: browser.sent };
  },
  'passkey.create phone': async () => {
    const phone = await Phone.signedIn(await HttpHub.start());
    // Browsers give more, which the hub passes over.
    const { id, rawId, type, response } = phone.passkey.create(await phone.options());
    const sent = { name: phone.name, response: { id, rawId, type, response } };
    return { answer: await phone.browser.post('/passkeys', sent), sent };
  },
  'passkey.endorse owner': async () => {
    const { owner, other } = await enrolledTwo();
    return { answer: await owner.endorse(other, {}, 'approver'), sent: owner.browser.sent };
  },
  'passkey.revoke owner': async () => {
    const { owner, other } = await enrolledTwo();
    return { answer: await owner.revoke(other), sent: owner.browser.sent };
  },
  'pairing.claim code': async () => {
    const pairing = await TestPairing.begin(await HttpHub.start());
    return { answer: await pairing.claim(), sent: { code: pairing.begun.code } };
  },
  'pairing.confirm phone': async (example) => {
    const { hub } = await Phone.enrolled(await HttpHub.start());
    const pairing = await TestPairing.begin(hub);
    const { offered } = await parsed(await pairing.claim(), 200, claimedPairingSchema);
    const sent = { ...example, pinned: offered };
    return { answer: await pairing.confirm(sent), sent };
  },
  'plan.approve passkey': async () => {
    const hub = await HttpHub.start();
    await hub.connectRunner(0);
    const phone = await Phone.enrolled(hub);
    return { answer: await phone.approve(await hub.submit()), sent: phone.browser.sent };
  },
  'sign-in-link.create passkey': async () => {
    const phone = await Phone.enrolled(await HttpHub.start());
    return { answer: await phone.makeLink(), sent: phone.browser.sent };
  },
  'sign-in.use link': async () => {
    const hub = await HttpHub.start();
    const link = await hub.call('/sign-in-links', { method: 'POST' });
    const sent = { code: (await parsed(link, 201, signInLinkSchema)).code };
    return { answer: await new Browser().post('/sign-in', sent), sent };
  },
};

/** Sent as they are, where more is needed than a hub with a machine and a plan. */
const STAGED: Readonly<Record<string, (example: object) => Promise<Response>>> = {
  'channel.change': async (json) => {
    const hub = await HttpHub.start();
    const channel = { kind: 'webhook', name: 'chat', url: 'https://hooks.example/provara' };
    const { id } = await parsed(await hub.call('/channels', { json: channel }), 201, createdChannelSchema);
    return hub.call(`/channels/${id}`, { method: 'PATCH', json });
  },
  'mcp.call': async (json) => {
    const hub = await HttpHub.start();
    await hub.connectRunner(0);
    return hub.call('/mcp', { json, headers: { Accept: 'application/json, text/event-stream' } });
  },
  'pairing.begin': async (json) => {
    const { id } = await HttpHub.start();
    return (await HttpHub.start()).call('/pairings', { as: null, json: { ...json, hub: id } });
  },
  'pairing.reveal': async (json) => {
    const { runner_key, nonce } = REVEAL_PAIRING_EXAMPLES.machine.value;
    const pairing = await TestPairing.confirmed(await HttpHub.start(), {
      commitment: pairingCommitment(runner_key, nonce),
    });
    return pairing.reveal(json);
  },
  'passkey.rename': async (json) => {
    const { browser, passkey } = await Phone.enrolled(await HttpHub.start());
    const headers = { Origin: browser.origin };
    return browser.call(`/passkeys/${passkey.credentialId}`, { method: 'PATCH', json, headers });
  },
  'push.subscribe': async (json) =>
    (await Phone.signedIn(await HttpHub.start())).browser.post('/push/subscriptions', json),
};

/** A call with a plan or the machine in its path. */
const plainly = async ({ operationId, path, method }: Operation, json: object): Promise<Response> => {
  const hub = await HttpHub.start();
  await hub.connectRunner(0);
  const id = path.startsWith('/runners') ? hub.ids.runner : await hub.submit();
  const query = operationId === 'plan.approve' ? '?wait=0' : '';
  const as = operationId === 'plan.submit' ? 'agent' : 'owner';
  return hub.call(`${path.replace('{id}', id)}${query}`, { as, method, json });
};

/** Makes the call of an example with all that it needs. */
export const playExample = async (operation: Operation, name: string, example: object): Promise<Played> => {
  const { operationId } = operation;
  const momentary = MOMENTARY[`${operationId} ${name}`];
  if (momentary !== undefined) return momentary(example);
  const staged = STAGED[operationId];
  return {
    answer: await (staged === undefined ? plainly(operation, example) : staged(example)),
    sent: example,
  };
};

export const isMomentary = (operationId: string, name: string): boolean =>
  Object.hasOwn(MOMENTARY, `${operationId} ${name}`);
