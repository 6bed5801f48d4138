import { runInDurableObject } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import { PAGE_LINK_MINUTES, SESSION_DAYS, SIGN_IN_LINK_MINUTES } from '../../../shared/limits.ts';
import type { Result } from '../../../shared/refusal.ts';
import type { Caller } from '../../../worker/caller.ts';
import { alarmAfter, codeOf, granted, newHub, type TestHub, withClock } from './hub-under-test.ts';

const HASH = 'f'.repeat(64);
const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const made = (id: string) => ({ id, secretHash: HASH });
const asLink = (id: string): Caller => ({ kind: 'token', id, secretHash: HASH });
const asSession = (id: string): Caller => ({ kind: 'session', id, secretHash: HASH });

/** Makes a link and spends it for a session. */
const letIn = async (hub: TestHub, by: Caller, link: string, session: string): Promise<Caller> => {
  granted(await hub.stub().createSignInLink(by, made(link)));
  granted(await hub.stub().signIn(asLink(link), made(session)));
  return asSession(session);
};

const meOf = async (hub: TestHub, caller: Caller): Promise<string> => codeOf(await hub.stub().me(caller));

describe('a sign-in link whose time is over', () => {
  it('still says that it was used, and who came by it can be signed out', async () => {
    const hub = await newHub();
    const came = await letIn(hub, hub.owner.caller, 'llllllll', 'ssssssss');
    for (const days of [1, SESSION_DAYS - 1]) {
      await alarmAfter(hub, days * DAY_MS);
      expect(granted(await hub.stub().signInLink(hub.owner.caller, 'llllllll')).state).toBe('used');
    }
    granted(await hub.stub().signOutByLink(hub.owner.caller, 'llllllll'));
    expect(await meOf(hub, came)).toBe('unauthenticated');
  });

  it('is forgotten with the session', async () => {
    const hub = await newHub();
    await letIn(hub, hub.owner.caller, 'llllllll', 'ssssssss');
    await alarmAfter(hub, SESSION_DAYS * DAY_MS + 1_000);
    expect(codeOf(await hub.stub().signInLink(hub.owner.caller, 'llllllll'))).toBe('not_found');
  });

  it('says for a while that it has expired when nobody used it, and is then forgotten', async () => {
    const hub = await newHub();
    granted(await hub.stub().createSignInLink(hub.owner.caller, made('llllllll')));
    await alarmAfter(hub, (SIGN_IN_LINK_MINUTES + PAGE_LINK_MINUTES) * MINUTE_MS);
    const over = Date.now() + (SIGN_IN_LINK_MINUTES + PAGE_LINK_MINUTES) * MINUTE_MS;
    const { state } = await withClock(
      hub,
      () => over,
      async (instance) => granted(await instance.signInLink(hub.owner.caller, 'llllllll')),
    );
    expect(state).toBe('expired');
    await alarmAfter(hub, DAY_MS);
    const rows = await runInDurableObject(hub.object(), (_, { storage }) =>
      storage.sql.exec('SELECT id FROM sign_in_links').toArray(),
    );
    expect(rows).toEqual([]);
  });
});

describe('a sign-in link that nobody used', () => {
  const withdrawn = async (hub: TestHub): Promise<number> =>
    granted(await hub.stub().readAudit(hub.owner.caller, 0, 100)).filter(
      ({ entry }) => entry.kind === 'sign_in_link_withdrawn',
    ).length;

  it.each([
    ['is withdrawn, which the audit says', 0, 1],
    ['is over by itself after its time, which is no withdrawal', SIGN_IN_LINK_MINUTES + 1, 0],
  ])('%s', async (_, minutes, written) => {
    const hub = await newHub();
    granted(await hub.stub().createSignInLink(hub.owner.caller, made('llllllll')));
    const later = Date.now() + minutes * MINUTE_MS;
    await withClock(
      hub,
      () => later,
      async (instance) => granted(await instance.withdrawSignInLink(hub.owner.caller, 'llllllll')),
    );
    expect(await withdrawn(hub)).toBe(written);
    expect(codeOf(await hub.stub().signInLink(hub.owner.caller, 'llllllll'))).toBe('not_found');
  });
});

describe('to say that it was not me', () => {
  it('ends everybody whom the stranger let in, and the links that they made', async () => {
    const hub = await newHub();
    const mine = await letIn(hub, hub.owner.caller, 'llllllll', 'ssssssss');
    const stranger = await letIn(hub, mine, 'mmmmmmmm', 'tttttttt');
    const further = await letIn(hub, stranger, 'nnnnnnnn', 'uuuuuuuu');
    granted(await hub.stub().createSignInLink(further, made('oooooooo')));
    // Signed out by themselves, they leave no gap.
    granted(await hub.stub().signOut(stranger));
    const mineToo = await letIn(hub, mine, 'pppppppp', 'vvvvvvvv');

    granted(await hub.stub().signOutByLink(mine, 'mmmmmmmm'));
    expect(await meOf(hub, further)).toBe('unauthenticated');
    expect(codeOf(await hub.stub().signIn(asLink('oooooooo'), made('wwwwwwww')))).toBe('sign_in_invalid');
    expect(await Promise.all([mine, mineToo].map((caller) => meOf(hub, caller)))).toEqual(['ok', 'ok']);
    expect(granted(await hub.stub().signInLink(mine, 'mmmmmmmm')).state).toBe('used');
  });
});

describe('a link that is made while its maker is revoked', () => {
  it('is refused, and opens nothing', async () => {
    const hub = await newHub();
    const session = await letIn(hub, hub.approver.caller, 'llllllll', 'ssssssss');
    const answers: Result<unknown>[] = await runInDurableObject(hub.object(), (instance) =>
      Promise.all([
        instance.createSignInLink(session, made('mmmmmmmm')),
        instance.createSignInLink(hub.approver.caller, made('nnnnnnnn')),
        instance.revokeToken(hub.owner.caller, hub.approver.caller.id),
      ]),
    );
    expect(answers.map(codeOf)).toEqual(['unauthenticated', 'unauthenticated', 'ok']);
    for (const id of ['mmmmmmmm', 'nnnnnnnn'])
      expect(codeOf(await hub.stub().signIn(asLink(id), made('tttttttt')))).toBe('sign_in_invalid');
  });
});

describe('the claim code', () => {
  it('that was withdrawn does not come back with the next start', async () => {
    const hub = await newHub();
    const expires_at = new Date(Date.now() + DAY_MS).toISOString();
    const start = () =>
      runInDurableObject(hub.object(), (instance) =>
        instance.provision({
          hub: hub.id,
          credentials: [],
          claim: { id: 'cccccccc', secret_hash: HASH, expires_at },
        }),
      );
    await start();
    granted(await hub.stub().withdrawSignInLink(hub.owner.caller, 'cccccccc'));
    await start();
    expect(codeOf(await hub.stub().signIn(asLink('cccccccc'), made('ssssssss')))).toBe('sign_in_invalid');
  });

  it('is not taken for a token of that name, which gives its own name and role', async () => {
    const hub = await newHub();
    granted(await hub.stub().createToken(hub.owner.caller, 'approver', 'claim', made('tttttttt')));
    const came = await letIn(hub, asLink('tttttttt'), 'llllllll', 'ssssssss');
    expect(granted(await hub.stub().me(came))).toMatchObject({ role: 'approver', name: 'claim' });
  });
});
