import { describe, expect, test } from 'vitest';
import type { PairingState, PairingView } from '../../shared/pairing/pairing.ts';
import { pairingCommitment, pairingNumber } from '../../shared/pairing/pairing-number.ts';
import type { Answer } from '../../worker/app/api/answer.ts';
import { followPairing, type PairingPhase } from '../../worker/app/live/follow-pairing.ts';
import { CHEATED, pairingEndWords, phaseTitle, pinnedWords } from '../../worker/app/words/pairing-words.ts';

const KEY = 'a'.repeat(64);
const NONCE = 'b'.repeat(64);
const PHONE_NONCE = 'c'.repeat(64);
const OTHER = 'd'.repeat(64);
const OFFERED = { relying_party: { rp_id: 'hub.example', origins: ['https://hub.example'] }, keys: [] };

const view = (changes: Partial<PairingView>): PairingView => ({
  id: 'pairing1',
  hub: 'main',
  state: 'confirmed',
  name: 'BUILD-02',
  machine: { hostname: 'b', platform: 'win32', shell: { kind: 'pwsh', version: null }, version: '0.3.0' },
  replaces: null,
  commitment: pairingCommitment(KEY, NONCE),
  expires_at: '2026-01-01T00:10:00.000Z',
  phone: null,
  revealed: null,
  ...changes,
});
const revealed = { runner_key: KEY, nonce: NONCE };
const said = (changes: Partial<PairingView>): Answer<PairingView> => ({ ok: true, value: view(changes) });
const problem = (status: number): Answer<PairingView> => ({
  ok: false,
  problem: { status, code: 'x', detail: 'Sorry.' },
});

/** Follows a pairing whose hub gives these answers; gives what the page showed and asked. */
const follow = async (answers: readonly Answer<PairingView>[]) => {
  const phases: PairingPhase[] = [];
  const asked: PairingState[] = [];
  const left = [...answers];
  let aborted = 0;
  let isLeft = false;
  await followPairing(
    { claimed: { ...view({}), offered: OFFERED }, nonce: PHONE_NONCE },
    {
      next: async (_id, after) => {
        asked.push(after);
        isLeft = left.length === 0;
        return left.shift() ?? problem(404);
      },
      abort: async () => {
        aborted += 1;
      },
      pause: async () => undefined,
      tell: (phase) => phases.push(phase),
      isLeft: () => isLeft,
    },
  );
  return { phases, asked, aborted };
};

const NUMBER = pairingNumber({
  hub: 'main',
  commitment: pairingCommitment(KEY, NONCE),
  runner_key: KEY,
  runner_nonce: NONCE,
  phone_nonce: PHONE_NONCE,
  pinned: OFFERED,
});

describe('the phone’s side of a pairing', () => {
  test('waits for the machine, shows the number, and how it ended', async () => {
    const { phases, asked } = await follow([
      said({ state: 'confirmed' }),
      said({ state: 'revealed', revealed }),
      said({ state: 'completed', revealed }),
    ]);
    expect(asked).toEqual(['confirmed', 'confirmed', 'revealed']);
    expect(phases).toEqual([
      { kind: 'comparing', number: NUMBER },
      { kind: 'ended', state: 'completed' },
    ]);
  });

  test('computes the number from what it has seen itself, whatever the hub says later', async () => {
    const lies = {
      commitment: OTHER,
      hub: 'other',
      phone: {
        nonce: OTHER,
        pinned: { ...OFFERED, relying_party: { rp_id: 'evil', origins: ['https://evil'] } },
      },
    };
    const { phases } = await follow([said({ state: 'revealed', revealed, ...lies })]);
    expect(phases).toEqual([{ kind: 'comparing', number: NUMBER }]);
  });

  test.each([
    ['key', { runner_key: OTHER, nonce: NONCE }],
    ['random number', { runner_key: KEY, nonce: OTHER }],
  ])('checks itself that the %s is the one that was committed to', async (_, other) => {
    const { phases, aborted } = await follow([said({ state: 'revealed', revealed: other })]);
    expect([phases, aborted]).toEqual([[{ kind: 'cheated' }], 1]);
  });

  test('goes on when the network comes back, and gives up on a refusal', async () => {
    const back = await follow([problem(0), problem(503), said({ state: 'refused' })]);
    expect(back.phases).toEqual([{ kind: 'ended', state: 'refused' }]);
    const { phases } = await follow([problem(404)]);
    expect(phases).toEqual([{ kind: 'lost', problem: { status: 404, code: 'x', detail: 'Sorry.' } }]);
  });
});

describe('the words of pairing', () => {
  test('tell every end apart', () => {
    const states = ['completed', 'refused', 'cancelled', 'failed', 'expired'] as const;
    const titles = [...states.map((state) => pairingEndWords(state, 'BUILD-02').title), CHEATED.title];
    expect(new Set(titles).size).toBe(titles.length);
    expect(pairingEndWords('completed', 'BUILD-02').said).toContain('BUILD-02');
  });

  test('head the page with what it is about now: a number to compare only while there is one', () => {
    expect(phaseTitle({ kind: 'awaiting' }, 'x')).toBe('Waiting for the machine');
    expect(phaseTitle({ kind: 'comparing', number: NUMBER }, 'x')).toBe('Compare the numbers');
    expect(phaseTitle({ kind: 'ended', state: 'completed' }, 'x')).toBe('Paired');
    expect(phaseTitle({ kind: 'ended', state: 'refused' }, 'x')).toBe('Refused at the machine');
    expect(phaseTitle({ kind: 'cheated' }, 'x')).toBe(CHEATED.title);
    const problem = { status: 404, code: 'not_found', detail: 'Sorry.' };
    expect(phaseTitle({ kind: 'lost', problem }, 'x')).toBe('Not paired');
  });

  test('warn where there is no passkey', () => {
    const key = { credential_id: 'AQID', public_key: 'AQID', name: 'Pixel 9', role: 'owner' } as const;
    expect(pinnedWords(OFFERED)).toContain('no passkeys');
    expect(pinnedWords({ ...OFFERED, keys: [key] })).toContain('this passkey signs');
    expect(pinnedWords({ ...OFFERED, keys: [key, key] })).toContain('one of these 2 passkeys');
  });
});
