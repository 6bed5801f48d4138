import { runInDurableObject } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import type { Caller } from '../../../worker/caller.ts';
import type { House } from '../../../worker/hub/house.ts';
import { codeOf, granted, newHub, pendingPlan, planOf, readyRunner } from './hub-under-test.ts';

const HASH = 'a'.repeat(64);
const link = (id: string) => ({ id, secretHash: HASH });

describe('two at the same moment', () => {
  it('with one sign-in link: one of them is signed in', async () => {
    const hub = await newHub();
    granted(await hub.stub().createSignInLink(hub.owner.caller, link('llllllll')));
    const both = ['ssssssss', 'tttttttt'].map((session) =>
      hub.stub().signIn({ kind: 'session', id: 'llllllll', secretHash: HASH }, link(session)),
    );
    const codes = (await Promise.all(both)).map(codeOf).sort();
    expect(codes).toEqual(['ok', 'sign_in_invalid']);
  });

  it('that approve a plan and stop everything: it does not run on', async () => {
    for (const stopsFirst of [true, false]) {
      const hub = await newHub();
      const runner = await readyRunner(hub);
      const { plan_id } = await pendingPlan(hub);
      const approve = () => hub.stub().approve(hub.approver.caller, plan_id, 0);
      const stop = () => hub.stub().stopEverything(hub.owner.caller);
      const [first, second] = stopsFirst ? [stop, approve] : [approve, stop];
      await Promise.all([first(), second()]);
      const { life } = await planOf(hub, plan_id);
      if (life.decision?.kind === 'denied') {
        expect(life.state).toBe('denied');
        expect(runner.unread.map(({ type }) => type)).not.toContain('run');
      } else {
        expect(life.cancel).toMatchObject({ by: { name: 'owner' } });
        expect((await runner.nextOf('cancel')).plan_id).toBe(plan_id);
      }
    }
  });
});

describe('who is signed out while the hub replays its trust', () => {
  it('enrols, renames and revokes no passkey any more', async () => {
    const hub = await newHub();
    const here = { rp_id: 'hub.example', origins: ['https://hub.example'] };
    const passkey = { challenge: 'A'.repeat(43), credentialId: 'Y3JlZA', publicKey: 'a2V5', counter: 0 };
    granted(await hub.stub().createSignInLink(hub.owner.caller, link('llllllll')));
    granted(await hub.stub().signIn({ kind: 'session', id: 'llllllll', secretHash: HASH }, link('ssssssss')));
    const session: Caller = { kind: 'session', id: 'ssssssss', secretHash: HASH };
    granted(await hub.stub().beginEnrolment(session, passkey.challenge, here));
    const codes = await runInDurableObject(hub.object(), async (instance) => {
      const { trust } = (instance as unknown as { readonly house: House }).house;
      const ready = trust.ready.bind(trust);
      let replay = (): void => undefined;
      const replayed = new Promise<void>((resolve) => {
        replay = resolve;
      });
      trust.ready = () => replayed.then(ready);
      const asked = [
        instance.enrolPasskey(session, 'Mine', { ...passkey, transports: [] }, here),
        instance.renamePasskey(session, passkey.credentialId, 'Yours'),
        instance.revokePasskey(session, passkey.credentialId, null, here),
      ];
      granted(await instance.endSession(hub.owner.caller, session.id));
      replay();
      return (await Promise.all(asked)).map(codeOf);
    });
    expect(codes).toEqual(Array(3).fill('unauthenticated'));
  });
});
