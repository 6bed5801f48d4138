import { runInDurableObject } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import { SIGN_IN_FAILURES_PER_MINUTE } from '../../../shared/limits.ts';
import type { Caller } from '../../../worker/caller.ts';
import { codeOf, granted, newHub, withClock } from './hub-under-test.ts';

const HASH = 'f'.repeat(64);
const asLink = (id: string): Caller => ({ kind: 'token', id, secretHash: HASH });
const link = (id: string) => ({ id, secretHash: HASH });

describe('a sign-in link', () => {
  const session = { id: 'ssssssss', secretHash: HASH };
  const asSession: Caller = { kind: 'session', id: 'ssssssss', secretHash: HASH };

  it('gives a session with the role of whoever made it, once', async () => {
    const hub = await newHub();
    granted(await hub.stub().createSignInLink(hub.approver.caller, link('llllllll')));
    expect(granted(await hub.stub().signIn(asLink('llllllll'), session)).role).toBe('approver');
    expect(granted(await hub.stub().me(asSession))).toMatchObject({ role: 'approver', name: 'phone' });
    expect(codeOf(await hub.stub().signIn(asLink('llllllll'), { ...session, id: 'tttttttt' }))).toBe(
      'sign_in_invalid',
    );
    granted(await hub.stub().signOut(asSession));
    expect(codeOf(await hub.stub().me(asSession))).toBe('unauthenticated');
  });

  it('with a wrong secret is refused, and after some tries slowed down', async () => {
    const hub = await newHub();
    granted(await hub.stub().createSignInLink(hub.owner.caller, link('llllllll')));
    const wrong = { ...asLink('llllllll'), secretHash: '0'.repeat(64) };
    const codes = await withClock(
      hub,
      (now) => now,
      async (instance) => {
        const answers: string[] = [];
        for (let count = 0; count <= SIGN_IN_FAILURES_PER_MINUTE; count += 1) {
          answers.push(codeOf(await instance.signIn(wrong, session)));
        }
        return answers;
      },
    );
    expect(new Set(codes.slice(0, -1))).toEqual(new Set(['sign_in_invalid']));
    expect(codes.at(-1)).toBe('rate_limited');
    // Whoever has the right one is not held up.
    expect(codeOf(await hub.stub().signIn(asLink('llllllll'), session))).toBe('ok');
  });

  it('of the deployment makes the first person the owner, once, and not after its time', async () => {
    const hub = await newHub();
    const claim = (id: string, expires_at: string) =>
      runInDurableObject(hub.object(), (instance) => {
        instance.provision({ hub: hub.id, credentials: [], claim: { id, secret_hash: HASH, expires_at } });
      });
    await claim('cccccccc', '2000-01-01T00:00:00.000Z');
    expect(codeOf(await hub.stub().signIn(asLink('cccccccc'), session))).toBe('sign_in_invalid');
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString();
    await claim('dddddddd', tomorrow);
    expect(granted(await hub.stub().signIn(asLink('dddddddd'), session)).role).toBe('owner');
    await claim('dddddddd', tomorrow);
    expect(codeOf(await hub.stub().signIn(asLink('dddddddd'), { ...session, id: 'uuuuuuuu' }))).toBe(
      'sign_in_invalid',
    );
  });
});
