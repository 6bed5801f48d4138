import { runInDurableObject } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { runnerViewSchema } from '../../../shared/api.ts';
import { claimedPairingSchema, completedPairingSchema } from '../../../shared/pairing/pairing.ts';
import { bearer, codeOf, HttpHub, parsed } from '../support/http-hub.ts';
import { KEY, later, NONCE, PAIRING_MS, TestPairing } from '../support/pairing.ts';
import { Phone } from '../support/phone.ts';

const machines = async (hub: HttpHub): Promise<string[]> =>
  (await parsed(await hub.call('/runners'), 200, z.array(runnerViewSchema))).map(({ name }) => name);

describe('the steps of a pairing', () => {
  it('come in their order only', async () => {
    const hub = await HttpHub.start();
    const pairing = await TestPairing.begin(hub);
    expect(await codeOf(await pairing.reveal())).toBe('pairing_state');
    expect(await codeOf(await pairing.complete())).toBe('pairing_state');
    const { offered } = await parsed(await pairing.claim(), 200, claimedPairingSchema);
    expect(await codeOf(await pairing.reveal())).toBe('pairing_state');
    expect(await codeOf(await pairing.complete())).toBe('pairing_state');
    await pairing.confirm({ pinned: offered });
    expect(await codeOf(await pairing.complete())).toBe('pairing_state');
    expect(await codeOf(await pairing.confirm({ pinned: offered }))).toBe('pairing_state');
    await pairing.reveal();
    expect(await codeOf(await pairing.reveal())).toBe('pairing_state');
    expect((await pairing.complete()).status).toBe(200);
    expect(await codeOf(await pairing.reveal())).toBe('pairing_ended');
  });

  it('end when the machine reveals something else than it had committed to', async () => {
    const hub = await HttpHub.start();
    for (const other of [{ runner_key: 'd'.repeat(64) }, { nonce: 'd'.repeat(64) }]) {
      const pairing = await TestPairing.confirmed(hub);
      expect(await codeOf(await pairing.reveal(other))).toBe('commitment_mismatch');
      expect(await pairing.state()).toBe('failed');
      expect(await codeOf(await pairing.complete())).toBe('pairing_ended');
    }
  });

  it('end with a no of either side, and give no token then', async () => {
    const hub = await HttpHub.start();
    const refused = await TestPairing.confirmed(hub);
    await refused.reveal();
    await refused.abort();
    expect(await refused.state()).toBe('refused');
    expect(await codeOf(await refused.complete())).toBe('pairing_ended');
    const cancelled = await TestPairing.confirmed(hub);
    await hub.call(cancelled.path('/abort'), { method: 'POST' });
    expect(await cancelled.state()).toBe('cancelled');
    expect(await codeOf(await cancelled.reveal())).toBe('pairing_ended');
    const late = await TestPairing.confirmed(hub);
    await late.reveal();
    expect(await codeOf(await later(hub, PAIRING_MS, () => late.complete()))).toBe('pairing_ended');
  });

  it('take the hub’s own passkeys only, as the owner was shown them', async () => {
    const hub = await HttpHub.start();
    const pairing = await TestPairing.begin(hub);
    const { offered } = await parsed(await pairing.claim(), 200, claimedPairingSchema);
    const key = { credential_id: 'AQID', public_key: 'AQID', name: 'Mallory', role: 'owner' } as const;
    const swapped = { ...offered, keys: [key] };
    const elsewhere = {
      ...offered,
      relying_party: { rp_id: 'evil.example', origins: ['https://evil.example'] },
    };
    for (const pinned of [swapped, elsewhere]) {
      expect(await codeOf(await pairing.confirm({ pinned }))).toBe('keys_changed');
    }
    const phone = await Phone.enrolled(hub);
    // Waits for an endorsement: no machine may pin it yet.
    await Phone.enrolled(hub, 'iPhone');
    const lost = await Phone.enrolled(hub, 'Lost phone');
    await phone.endorse(lost);
    await phone.revoke(lost);
    // The page still shows none.
    expect(await codeOf(await pairing.confirm({ pinned: offered }))).toBe('keys_changed');
    const again = await parsed(await pairing.claim(), 200, claimedPairingSchema);
    expect(again.offered.keys).toEqual([phone.passkey.key('owner', 'Pixel 9')]);
    expect((await pairing.confirm({ pinned: again.offered })).status).toBe(200);
  });

  it('refuse a name that another machine has', async () => {
    const hub = await HttpHub.start();
    const pairing = await TestPairing.begin(hub, { name: 'BUILD-01' });
    const { offered } = await parsed(await pairing.claim(), 200, claimedPairingSchema);
    expect(await codeOf(await pairing.confirm({ pinned: offered }))).toBe('name_taken');
    expect(await codeOf(await pairing.confirm({ name: 'BUILD-O1', pinned: offered }))).toBe('name_taken');
    expect(await codeOf(await pairing.confirm({ name: 'ВUILD-02', pinned: offered }))).toBe(
      'invalid_request',
    );
    expect((await pairing.confirm({ pinned: offered, name: 'BUILD-03' })).status).toBe(200);
  });

  it('let a machine keep its name that looks like another from before', async () => {
    const hub = await HttpHub.start();
    // What the deployment gives is not looked at for likeness.
    const alike = { role: 'runner', name: 'BUILD-O1', id: 'aaaaaaa7', secret_hash: KEY } as const;
    await runInDurableObject(hub.stub(), (object) =>
      object.provision({ hub: hub.id, credentials: [alike], claim: null }),
    );
    const rename = (name: string) =>
      hub.call(`/runners/${hub.ids.runner}`, { method: 'PATCH', json: { name } });
    expect((await rename('BUILD-01')).status).toBe(200);
    expect(await codeOf(await rename('build-01'))).toBe('name_taken');
    const pairing = await TestPairing.begin(
      hub,
      { name: 'BUILD-01' },
      { headers: { Authorization: `Bearer ${hub.tokens.runner}` } },
    );
    const { offered, replaces } = await parsed(await pairing.claim(), 200, claimedPairingSchema);
    expect(replaces).toBe('BUILD-01');
    expect((await pairing.confirm({ pinned: offered })).status).toBe(200);
    await pairing.reveal();
    const { runner } = await parsed(await pairing.complete(), 200, completedPairingSchema);
    expect(await machines(hub)).toEqual(['BUILD-01', 'BUILD-O1']);
    expect(runner.id).not.toBe(hub.ids.runner);
  });

  it('leave the machine as it is whose name was taken by another one before the end', async () => {
    const hub = await HttpHub.start();
    const again = { headers: { Authorization: `Bearer ${hub.tokens.runner}` } };
    const pairing = await TestPairing.begin(hub, { name: 'BUILD-07' }, again);
    const { offered } = await parsed(await pairing.claim(), 200, claimedPairingSchema);
    expect((await pairing.confirm({ pinned: offered })).status).toBe(200);
    await pairing.reveal();
    const taken = await hub.call('/tokens', { json: { role: 'runner', name: 'BUILD-O7' } });
    expect(taken.status).toBe(201);
    expect(await codeOf(await pairing.complete())).toBe('name_taken');
    expect(await machines(hub)).toEqual(['BUILD-01', 'BUILD-O7']);
    expect((await hub.call('/runners/self', again)).status).toBe(200);
  });

  it('open to nobody with another secret, or with the secret of another pairing', async () => {
    const hub = await HttpHub.start();
    const [one, two] = [await TestPairing.confirmed(hub), await TestPairing.begin(hub)];
    const wrong = `${one.begun.secret.slice(0, -1)}${one.begun.secret.endsWith('a') ? 'b' : 'a'}`;
    expect(await codeOf(await hub.call(one.path(), bearer(wrong)))).toBe('pairing_unknown');
    expect((await hub.call(one.path(), bearer(two.begun.secret))).status).toBe(401);
    expect((await hub.call(one.path('/complete'), { method: 'POST' })).status).toBe(401);
    expect((await hub.call(one.path('/reveal'), { json: { runner_key: KEY, nonce: NONCE } })).status).toBe(
      401,
    );
    expect((await hub.call('/me', bearer(one.begun.secret))).status).toBe(401);
  });

  it('can’t be confirmed or cancelled by another site with the owner’s cookie', async () => {
    const hub = await HttpHub.start();
    const pairing = await TestPairing.begin(hub);
    const signedIn = await hub.call('/sign-in', { as: null, json: { code: hub.claimCode } });
    const cookie = (signedIn.headers.get('Set-Cookie') ?? '').split(';')[0] ?? '';
    const foreign = { as: null, headers: { Cookie: cookie, Origin: 'https://evil.example' } } as const;
    expect(await codeOf(await pairing.claim(foreign))).toBe('origin_mismatch');
    expect(await codeOf(await hub.call(pairing.path('/abort'), { ...foreign, method: 'POST' }))).toBe(
      'origin_mismatch',
    );
    expect(await pairing.state()).toBe('begun');
  });
});

describe('the token of a pairing', () => {
  it('may be asked for again until it was used, and only the last answer is valid', async () => {
    const hub = await HttpHub.start();
    const pairing = await TestPairing.confirmed(hub);
    const lost = await pairing.finish();
    const { token, runner } = await parsed(await pairing.complete(), 200, completedPairingSchema);
    expect(runner).toEqual(lost.runner);
    expect((await hub.call('/runners/self', bearer(lost.token))).status).toBe(401);
    expect((await hub.call('/runners/self', bearer(token))).status).toBe(200);
    expect(await codeOf(await pairing.complete())).toBe('pairing_ended');
    expect((await hub.call('/runners/self', bearer(token))).status).toBe(200);
  });

  it('takes the place of the machine’s old one when that was presented', async () => {
    const hub = await HttpHub.start();
    const old = hub.tokens.runner;
    const pairing = await TestPairing.begin(hub, { name: 'BUILD-01' }, bearer(old));
    const claimed = await parsed(await pairing.claim(), 200, claimedPairingSchema);
    expect(claimed.replaces).toBe('BUILD-01');
    await pairing.confirm({ pinned: claimed.offered });
    await pairing.reveal();
    expect((await hub.call('/runners/self', bearer(old))).status).toBe(200);
    const { token } = await parsed(await pairing.complete(), 200, completedPairingSchema);
    expect((await hub.call('/runners/self', bearer(old))).status).toBe(401);
    expect((await hub.call('/runners/self', bearer(token))).status).toBe(200);
    const all = await parsed(await hub.call('/runners'), 200, z.array(runnerViewSchema));
    expect(all.map(({ name }) => name)).toEqual(['BUILD-01']);
  });
});
