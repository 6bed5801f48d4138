import { runInDurableObject } from 'cloudflare:test';
import type * as z from 'zod';
import { PAIRING_MINUTES } from '../../../shared/limits.ts';
import {
  begunPairingSchema,
  claimedPairingSchema,
  completedPairingSchema,
  pairingViewSchema,
} from '../../../shared/pairing/pairing.ts';
import { pairingCommitment } from '../../../shared/pairing/pairing-number.ts';
import { type Call, type HttpHub, parsed } from './http-hub.ts';

export const KEY = 'a'.repeat(64);
export const NONCE = 'b'.repeat(64);
export const PHONE_NONCE = 'c'.repeat(64);

/** What a machine asks with. */
export const machineRequest = (hub: HttpHub, changes: object = {}) => ({
  hub: hub.id,
  name: 'BUILD-02',
  machine: {
    hostname: 'build-02',
    platform: 'win32',
    shell: { kind: 'pwsh', version: '7.6.9' },
    version: '0.3.0',
  },
  commitment: pairingCommitment(KEY, NONCE),
  ...changes,
});

export type Begun = z.infer<typeof begunPairingSchema>;

/** Both sides of a pairing, each call by itself. */
export class TestPairing {
  readonly hub: HttpHub;
  readonly begun: Begun;

  private constructor(hub: HttpHub, begun: Begun) {
    this.hub = hub;
    this.begun = begun;
  }

  static async begin(hub: HttpHub, changes: object = {}, call: Call = {}): Promise<TestPairing> {
    const answer = await hub.call('/pairings', { as: null, json: machineRequest(hub, changes), ...call });
    return new TestPairing(hub, await parsed(answer, 201, begunPairingSchema));
  }

  /** As far as the owner's confirmation. */
  static async confirmed(hub: HttpHub, changes: object = {}): Promise<TestPairing> {
    const pairing = await TestPairing.begin(hub, changes);
    const { offered } = await parsed(await pairing.claim(), 200, claimedPairingSchema);
    await parsed(await pairing.confirm({ pinned: offered }), 200, pairingViewSchema);
    return pairing;
  }

  claim(call: Call = {}): Promise<Response> {
    return this.hub.call('/pairings/claim', { json: { code: this.begun.code }, ...call });
  }

  confirm(body: object, call: Call = {}): Promise<Response> {
    return this.hub.call(this.path('/confirm'), { json: { nonce: PHONE_NONCE, ...body }, ...call });
  }

  path(rest = ''): string {
    return `/pairings/${this.begun.id}${rest}`;
  }

  /** A call of the machine, with the pairing's secret. */
  asMachine(path: string, call: Call = {}): Promise<Response> {
    return this.hub.call(path, {
      as: null,
      ...call,
      headers: { Authorization: `Bearer ${this.begun.secret}`, ...call.headers },
    });
  }

  reveal(body: object = {}): Promise<Response> {
    return this.asMachine(this.path('/reveal'), { json: { runner_key: KEY, nonce: NONCE, ...body } });
  }

  complete(): Promise<Response> {
    return this.asMachine(this.path('/complete'), { method: 'POST' });
  }

  abort(): Promise<Response> {
    return this.asMachine(this.path('/abort'), { method: 'POST' });
  }

  async state(): Promise<string> {
    return (await parsed(await this.asMachine(this.path()), 200, pairingViewSchema)).state;
  }

  /** To the end, with everybody saying yes; gives the token. */
  async finish(): Promise<z.infer<typeof completedPairingSchema>> {
    await parsed(await this.reveal(), 200, pairingViewSchema);
    return parsed(await this.complete(), 200, completedPairingSchema);
  }
}

/** How long a pairing lives. */
export const PAIRING_MS = PAIRING_MINUTES * 60_000;

/** Lets the hub's clock be this much ahead while `act` runs. */
export const later = async <T>(hub: HttpHub, ms: number, act: () => Promise<T>): Promise<T> => {
  const { now } = Date;
  const ahead = (shift: number) =>
    runInDurableObject(hub.stub(), () => {
      Date.now = shift === 0 ? now : () => now() + shift;
    });
  await ahead(ms);
  try {
    return await act();
  } finally {
    await ahead(0);
  }
};
