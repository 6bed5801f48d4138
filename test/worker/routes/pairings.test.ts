import { runInDurableObject } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { runnerViewSchema, selfRunnerSchema } from '../../../shared/api.ts';
import {
  PAIRING_CLAIMS_PER_MINUTE,
  PAIRINGS_BEGUN_PER_MINUTE,
  PAIRINGS_OPEN_MAX,
} from '../../../shared/limits.ts';
import {
  claimedPairingSchema,
  completedPairingSchema,
  pairingViewSchema,
} from '../../../shared/pairing/pairing.ts';
import { bearer, codeOf, HttpHub, ORIGIN, parsed } from '../support/http-hub.ts';
import {
  KEY,
  later,
  machineRequest,
  NONCE,
  PAIRING_MS,
  PHONE_NONCE,
  TestPairing,
} from '../support/pairing.ts';

describe('pairing', () => {
  it('gives both sides what they need for the number, and the machine a token of its own', async () => {
    const hub = await HttpHub.start();
    const pairing = await TestPairing.begin(hub);
    expect(pairing.begun.code).toMatch(/^[A-Z]{4}-[A-Z]{4}$/);
    const claimed = await parsed(await pairing.claim(), 200, claimedPairingSchema);
    expect(claimed).toMatchObject({
      state: 'claimed',
      name: 'BUILD-02',
      machine: machineRequest(hub).machine,
      replaces: null,
      phone: null,
      revealed: null,
      offered: { relying_party: { rp_id: 'hub.example', origins: [ORIGIN] }, keys: [] },
    });
    const { offered } = claimed;
    await parsed(await pairing.confirm({ name: 'Build two', pinned: offered }), 200, pairingViewSchema);
    const seen = await parsed(await pairing.asMachine(pairing.path()), 200, pairingViewSchema);
    expect(seen).toMatchObject({
      state: 'confirmed',
      name: 'Build two',
      phone: { nonce: PHONE_NONCE, pinned: offered },
      revealed: null,
    });
    await parsed(await pairing.reveal(), 200, pairingViewSchema);
    const shown = await parsed(await hub.call(pairing.path()), 200, pairingViewSchema);
    expect(shown).toMatchObject({ state: 'revealed', revealed: { runner_key: KEY, nonce: NONCE } });
    const { token, runner } = await parsed(await pairing.complete(), 200, completedPairingSchema);
    expect(token).toMatch(new RegExp(`^pv_runner_${hub.id}_${runner.id}`));
    expect(await parsed(await hub.call('/runners/self', bearer(token)), 200, selfRunnerSchema)).toEqual({
      hub: hub.id,
      runner: { id: runner.id, name: 'Build two' },
    });
    expect(await pairing.state()).toBe('completed');
    const all = await parsed(await hub.call('/runners'), 200, z.array(runnerViewSchema));
    expect(all.map(({ name }) => name)).toEqual(['BUILD-01', 'Build two']);
    const exported = new TextDecoder().decode(await (await hub.call('/audit')).arrayBuffer());
    const audit = exported
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(audit.at(-1)?.entry).toMatchObject({
      kind: 'runner_paired',
      by: { kind: 'owner', id: hub.ids.owner, name: 'owner' },
      detail: { runner_id: runner.id, name: 'Build two', public_key: KEY },
    });
  });

  it('answers a waiting side as soon as the other one has acted', async () => {
    const hub = await HttpHub.start();
    const pairing = await TestPairing.begin(hub);
    const waiting = pairing.asMachine(`${pairing.path()}?wait=60&after=begun`);
    await scheduler.wait(20);
    await pairing.claim();
    expect(await parsed(await waiting, 200, pairingViewSchema)).toMatchObject({ state: 'claimed' });
  });

  it('stores neither code, secret nor token', async () => {
    const hub = await HttpHub.start();
    const pairing = await TestPairing.confirmed(hub);
    const { token } = await pairing.finish();
    const dump = await runInDurableObject(hub.stub(), (_, { storage }) =>
      ['pairings', 'credentials'].map((table) => storage.sql.exec(`SELECT * FROM ${table}`).toArray()),
    );
    const text = JSON.stringify(dump);
    for (const secret of [
      pairing.begun.code.replace('-', ''),
      pairing.begun.secret.slice(-32),
      token.slice(-32),
    ]) {
      expect(text).not.toContain(secret);
    }
  });
});

describe('a pairing code', () => {
  it('is not known when it is wrong, of another hub, or none', async () => {
    const [hub, other] = [await HttpHub.start(), await HttpHub.start()];
    const pairing = await TestPairing.begin(hub);
    expect(await codeOf(await pairing.claim({ json: { code: 'BCDF-GHJK' } }))).toBe('pairing_unknown');
    expect(await codeOf(await pairing.claim({ json: { code: '123' } }))).toBe('pairing_unknown');
    const elsewhere = await other.call('/pairings/claim', { json: { code: pairing.begun.code } });
    expect(await codeOf(elsewhere)).toBe('pairing_unknown');
    expect((await pairing.claim()).status).toBe(200);
  });

  it('lives 10 minutes', async () => {
    const hub = await HttpHub.start();
    const pairing = await TestPairing.begin(hub);
    expect((await later(hub, PAIRING_MS - 5_000, () => pairing.claim())).status).toBe(200);
    const late = await TestPairing.begin(hub);
    expect(await codeOf(await later(hub, PAIRING_MS, () => late.claim()))).toBe('pairing_unknown');
    expect(await later(hub, PAIRING_MS, () => late.state())).toBe('expired');
  });

  it('works once: for nobody else after it was claimed, and for nobody after it was confirmed', async () => {
    const hub = await HttpHub.start();
    const pairing = await TestPairing.begin(hub);
    const signedIn = await hub.call('/sign-in', { as: null, json: { code: hub.claimCode } });
    const cookie = (signedIn.headers.get('Set-Cookie') ?? '').split(';')[0] ?? '';
    const session = { as: null, headers: { Cookie: cookie, Origin: ORIGIN } } as const;
    const claimed = await parsed(await pairing.claim(session), 200, claimedPairingSchema);
    expect((await pairing.claim(session)).status).toBe(200);
    expect(await codeOf(await pairing.claim())).toBe('pairing_unknown');
    // Another owner of the same hub has no part in it either.
    const pinned = claimed.offered;
    expect(await codeOf(await pairing.confirm({ pinned }))).toBe('pairing_unknown');
    expect(await codeOf(await hub.call(pairing.path()))).toBe('pairing_unknown');
    expect(await codeOf(await hub.call(pairing.path('/abort'), { method: 'POST' }))).toBe('pairing_unknown');
    expect((await pairing.confirm({ pinned }, session)).status).toBe(200);
    expect(await codeOf(await pairing.claim(session))).toBe('pairing_unknown');
  });

  it('can not be guessed: too many tries are turned away, also with the right one', async () => {
    const hub = await HttpHub.start();
    const pairing = await TestPairing.begin(hub);
    for (let tries = 0; tries < PAIRING_CLAIMS_PER_MINUTE; tries += 1) {
      expect(await codeOf(await pairing.claim({ json: { code: 'BCDF-GHJK' } }))).toBe('pairing_unknown');
    }
    expect(await codeOf(await pairing.claim())).toBe('rate_limited');
    expect((await later(hub, 60_000, () => pairing.claim())).status).toBe(200);
  });

  it.each(['agent', 'approver', 'runner'] as const)('is worth nothing to the role %s', async (as) => {
    const hub = await HttpHub.start();
    const pairing = await TestPairing.begin(hub);
    expect(await codeOf(await pairing.claim({ as }))).toBe('role_forbidden');
    expect(await codeOf(await hub.call(pairing.path(), { as }))).toBe('role_forbidden');
    expect(await pairing.state()).toBe('begun');
  });
});

describe('beginning a pairing', () => {
  it('gives way to newer ones, but never when an owner has claimed it', async () => {
    const hub = await HttpHub.start();
    const claimed = await TestPairing.begin(hub);
    await claimed.claim();
    const oldest = await TestPairing.begin(hub);
    for (let open = 2; open < PAIRINGS_OPEN_MAX; open += 1) await TestPairing.begin(hub);
    expect(await oldest.state()).toBe('begun');
    await TestPairing.begin(hub);
    expect(await oldest.state()).toBe('expired');
    expect(await codeOf(await oldest.claim())).toBe('pairing_unknown');
    expect(await claimed.state()).toBe('claimed');
  });

  it('is refused when every one that is open was claimed', async () => {
    const hub = await HttpHub.start();
    for (let open = 0; open < PAIRINGS_OPEN_MAX; open += 1) await (await TestPairing.begin(hub)).claim();
    const answer = await hub.call('/pairings', { as: null, json: machineRequest(hub) });
    expect(await codeOf(answer)).toBe('too_many_pairings');
  });

  it('is limited for each hub', async () => {
    const [hub, other] = [await HttpHub.start(), await HttpHub.start()];
    for (let begun = 0; begun < PAIRINGS_BEGUN_PER_MINUTE; begun += 1) await TestPairing.begin(hub);
    const answer = await hub.call('/pairings', { as: null, json: machineRequest(hub) });
    expect(await codeOf(answer)).toBe('rate_limited');
    expect(Number(answer.headers.get('Retry-After'))).toBeGreaterThan(0);
    await TestPairing.begin(other);
  });

  it('finds no hub that does not live', async () => {
    const hub = await HttpHub.start();
    const json = machineRequest(hub, { hub: 'nobody' });
    expect(await codeOf(await hub.call('/pairings', { as: null, json }))).toBe('not_found');
  });

  it.each([
    ['a commitment that is none', { commitment: 'x' }],
    ['a name that people could not type', { name: '\u202eevil' }],
    ['a field that nobody knows', { more: 1 }],
  ])('refuses %s', async (_, changes) => {
    const hub = await HttpHub.start();
    const answer = await hub.call('/pairings', { as: null, json: machineRequest(hub, changes) });
    expect(await codeOf(answer)).toBe('invalid_request');
  });
});
