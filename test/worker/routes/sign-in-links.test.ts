import { describe, expect, it } from 'vitest';
import { signInLinkSchema, signInLinkViewSchema } from '../../../shared/api.ts';
import { PAGE_LINK_MINUTES, SIGN_IN_LINK_MINUTES } from '../../../shared/limits.ts';
import { linkProofOptionsSchema } from '../../../shared/passkey-api.ts';
import { Browser } from '../support/browser.ts';
import { HttpHub, parsed, problemOf } from '../support/http-hub.ts';
import { Phone } from '../support/phone.ts';

const minutesOf = ({ expires_at }: { readonly expires_at: string }): number =>
  Math.round((Date.parse(expires_at) - Date.now()) / 60_000);

const made = async (answer: Response) => parsed(answer, 201, signInLinkSchema.strict());

const stateOf = async (browser: Browser, id: string): Promise<string> =>
  (await parsed(await browser.call(`/sign-in-links/${id}`), 200, signInLinkViewSchema.strict())).state;

const withdraw = (browser: Browser, id: string): Promise<Response> =>
  browser.call(`/sign-in-links/${id}`, { method: 'DELETE', headers: { Origin: browser.origin } });

const spend = async (code: string): Promise<{ browser: Browser; answer: Response }> => {
  const browser = new Browser();
  return { browser, answer: await browser.post('/sign-in', { code }) };
};

describe('a sign-in link made by a page', () => {
  it('takes no passkey while the hub trusts none, and lives shorter than one of the command line', async () => {
    const hub = await HttpHub.start();
    const phone = await Phone.signedIn(hub);
    expect(minutesOf(await made(await phone.makeLink()))).toBe(PAGE_LINK_MINUTES);
    const byToken = await made(await hub.call('/sign-in-links', { method: 'POST' }));
    expect(minutesOf(byToken)).toBe(SIGN_IN_LINK_MINUTES);
  });

  it('is refused without a passkey as soon as the hub trusts one; a token goes on without', async () => {
    const hub = await HttpHub.start();
    const phone = await Phone.enrolled(hub);
    for (const json of [undefined, {}]) {
      const refused = await problemOf(await phone.browser.post('/sign-in-links', json));
      expect(refused).toMatchObject({ status: 403, code: 'proof_required' });
      expect(refused.detail).toContain('provara sign-in');
    }
    await made(await phone.makeLink());
    await made(await hub.call('/sign-in-links', { method: 'POST' }));
  });

  it('gives a session like the maker’s, whose own passkey waits to be trusted', async () => {
    const hub = await HttpHub.start();
    const phone = await Phone.enrolled(hub);
    const { id, code } = await made(await phone.makeLink());
    expect(await stateOf(phone.browser, id)).toBe('open');
    const { browser, answer } = await spend(code);
    expect(answer.status).toBe(200);
    expect(await stateOf(phone.browser, id)).toBe('used');
    const { credentials } = await parsed(
      await browser.post('/sign-in-links/options'),
      200,
      linkProofOptionsSchema,
    );
    expect(credentials).toEqual([phone.passkey.credentialId]);
  });

  it.each([
    ['nobody was verified', { userVerified: false }, 'assertion_invalid'],
    ['another site asked', { origin: 'https://evil.example' }, 'assertion_invalid'],
    ['another challenge was signed', { challenge: 'AAAA' }, 'challenge_invalid'],
  ])('is refused when %s', async (_, wrong, code) => {
    const phone = await Phone.enrolled(await HttpHub.start());
    expect((await problemOf(await phone.makeLink(wrong))).code).toBe(code);
  });

  it('takes a signature once, and only from the page that asked', async () => {
    const hub = await HttpHub.start();
    const phone = await Phone.enrolled(hub);
    const other = await Phone.signedIn(hub, 'iPhone');
    const asked = await parsed(
      await phone.browser.post('/sign-in-links/options'),
      200,
      linkProofOptionsSchema,
    );
    const { assertion } = await phone.signInBody(asked.challenge);
    const elsewhere = await other.browser.post('/sign-in-links', { assertion });
    expect((await problemOf(elsewhere)).code).toBe('challenge_invalid');
    await made(await phone.browser.post('/sign-in-links', { assertion }));
    const again = await phone.browser.post('/sign-in-links', { assertion });
    expect((await problemOf(again)).code).toBe('challenge_invalid');
  });

  it('takes no passkey that waits, none that was revoked, and for an owner none of an approver', async () => {
    const hub = await HttpHub.start();
    const phone = await Phone.enrolled(hub);
    const approver = await Phone.enrolled(hub, 'Tablet', 'approver');
    expect((await problemOf(await approver.makeLink())).code).toBe('assertion_invalid');
    expect((await phone.endorse(approver, {}, 'approver')).status).toBe(200);
    await made(await approver.makeLink());
    expect((await problemOf(await approver.makeLink({}, phone.browser))).code).toBe('assertion_invalid');
    expect((await phone.revoke(approver)).status).toBe(200);
    const { browser } = await Phone.signedIn(hub, 'Tablet', 'approver');
    expect((await problemOf(await approver.makeLink({}, browser))).code).toBe('passkey_revoked');
  });

  it('is refused to an owner’s page where only approvers’ passkeys are trusted, which names the way', async () => {
    const hub = await HttpHub.start();
    const phone = await Phone.enrolled(hub);
    const approver = await Phone.enrolled(hub, 'Tablet', 'approver');
    expect((await phone.endorse(approver, {}, 'approver')).status).toBe(200);
    expect((await phone.revoke(phone)).status).toBe(200);
    const refused = await problemOf(await phone.makeLink());
    expect(refused).toMatchObject({ status: 403, code: 'proof_required' });
    expect(refused.detail).toContain('npx provara sign-in');
    await made(await approver.makeLink());
    await made(await hub.call('/sign-in-links', { method: 'POST' }));
  });

  it('is withdrawn by who made it, and opens nothing then', async () => {
    const phone = await Phone.enrolled(await HttpHub.start());
    const { id, code } = await made(await phone.makeLink());
    expect((await withdraw(phone.browser, id)).status).toBe(200);
    expect((await problemOf((await spend(code)).answer)).code).toBe('sign_in_invalid');
    expect((await problemOf(await withdraw(phone.browser, id))).code).toBe('not_found');
  });

  it('lets who came by it stay when it is withdrawn too late, and signs them out on demand', async () => {
    const hub = await HttpHub.start();
    const phone = await Phone.enrolled(hub);
    const { id, code } = await made(await phone.makeLink());
    const { browser: other } = await spend(code);
    const late = await parsed(await withdraw(phone.browser, id), 200, signInLinkViewSchema);
    expect(late.state).toBe('used');
    expect((await other.call('/me')).status).toBe(200);
    expect((await withdraw(phone.browser, `${id}/session`)).status).toBe(204);
    expect((await other.call('/me')).status).toBe(401);
    expect((await phone.browser.call('/me')).status).toBe(200);
    const lines = await (await hub.call('/audit')).text();
    expect(lines).toContain('"kind":"session_ended"');
  });

  it('is no other person’s to see or to end, but an owner’s', async () => {
    const hub = await HttpHub.start();
    const owner = await Phone.signedIn(hub);
    const approver = await Phone.signedIn(hub, 'Tablet', 'approver');
    const { id } = await made(await owner.makeLink());
    expect((await approver.browser.call(`/sign-in-links/${id}`)).status).toBe(404);
    expect((await withdraw(approver.browser, id)).status).toBe(404);
    expect(await stateOf(owner.browser, id)).toBe('open');
    const theirs = await made(await approver.makeLink());
    expect(await stateOf(approver.browser, theirs.id)).toBe('open');
    expect((await withdraw(approver.browser, `${id}/session`)).status).toBe(404);
    expect((await withdraw(owner.browser, theirs.id)).status).toBe(200);
  });
});
