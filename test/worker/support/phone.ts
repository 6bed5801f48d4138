import { signInLinkSchema } from '../../../shared/api.ts';
import {
  enrolmentOptionsSchema,
  linkProofOptionsSchema,
  type PasskeyView,
  passkeySignInOptionsSchema,
  passkeysSchema,
  passkeyViewSchema,
} from '../../../shared/passkey-api.ts';
import { decisionDigest } from '../../../shared/proof/signed-digests.ts';
import { formatUserHandle } from '../../../shared/proof/user-handle.ts';
import { SoftwareAuthenticator, type Wrong } from '../../support/software-authenticator.ts';
import { Browser } from './browser.ts';
import { type HttpHub, ORIGIN, parsed } from './http-hub.ts';

/** A person's phone: a browser on the hub's page, with an authenticator. */
export class Phone {
  readonly browser: Browser;
  readonly passkey: SoftwareAuthenticator;
  readonly hub: HttpHub;
  readonly name: string;

  private constructor(hub: HttpHub, browser: Browser, passkey: SoftwareAuthenticator, name: string) {
    this.hub = hub;
    this.browser = browser;
    this.passkey = passkey;
    this.name = name;
  }

  /** Signed in by a link of this person; without a passkey yet. */
  static async signedIn(
    hub: HttpHub,
    name = 'Pixel 9',
    as: 'owner' | 'approver' = 'owner',
    origin = ORIGIN,
  ): Promise<Phone> {
    const link = await hub.call('/sign-in-links', { as, method: 'POST' });
    const { code } = await parsed(link, 201, signInLinkSchema);
    const browser = new Browser(origin);
    await browser.post('/sign-in', { code });
    return new Phone(hub, browser, await SoftwareAuthenticator.make(origin), name);
  }

  /** Signed in, with its passkey enrolled. */
  static async enrolled(hub: HttpHub, name = 'Pixel 9', as: 'owner' | 'approver' = 'owner'): Promise<Phone> {
    const phone = await Phone.signedIn(hub, name, as);
    await parsed(await phone.enrol(), 201, passkeyViewSchema);
    return phone;
  }

  async options() {
    return parsed(await this.browser.post('/passkeys/options'), 200, enrolmentOptionsSchema.strict());
  }

  async enrol(wrong: Wrong = {}): Promise<Response> {
    const response = this.passkey.create(await this.options(), wrong);
    return this.browser.post('/passkeys', { name: this.name, response });
  }

  async approve(planId: string, wrong: Wrong = {}, browser = this.browser): Promise<Response> {
    const { document } = await this.hub.plan(planId);
    const assertion = await this.passkey.assert(decisionDigest('approve', document), wrong);
    return browser.post(`/approve/${planId}?wait=0`, { assertion });
  }

  /** Signs in anew with the passkey, in a browser without a session. */
  async signIn(wrong: Wrong = {}, browser = new Browser(this.browser.origin)): Promise<Response> {
    const asked = await browser.post(`/sign-in/passkey/options?hub=${this.hub.id}`);
    const options = await parsed(asked, 200, passkeySignInOptionsSchema.strict());
    return browser.post('/sign-in/passkey', await this.signInBody(options.challenge, wrong));
  }

  async signInBody(challenge: string, wrong: Wrong = {}) {
    const { id, response } = await this.passkey.get({ challenge }, wrong);
    return {
      assertion: {
        credential_id: id,
        client_data: response.clientDataJSON,
        authenticator_data: response.authenticatorData,
        signature: response.signature,
      },
      user_handle: response.userHandle || formatUserHandle({ hub: this.hub.id, user: '0'.repeat(16) }),
    };
  }

  /** Makes a link for another device, as the page does: with the passkey's word where the hub asks for it. */
  async makeLink(wrong: Wrong = {}, browser = this.browser): Promise<Response> {
    const asked = await browser.post('/sign-in-links/options');
    const { challenge, credentials } = await parsed(asked, 200, linkProofOptionsSchema.strict());
    if (credentials.length === 0) return browser.post('/sign-in-links');
    const { assertion } = await this.signInBody(challenge, wrong);
    return browser.post('/sign-in-links', { assertion });
  }

  /** Its passkey, as the hub shows it in this browser. */
  async view(browser = this.browser): Promise<PasskeyView | undefined> {
    const all = await parsed(await browser.call('/passkeys'), 200, passkeysSchema.strict());
    return all.passkeys.find(({ id }) => id === this.passkey.credentialId);
  }

  /** Endorses the other phone's passkey as this hub shows it. */
  async endorse(other: Phone, wrong: Wrong = {}, role: 'owner' | 'approver' = 'owner'): Promise<Response> {
    const key = other.passkey.key(role, other.name);
    const { statement, assertion } = await this.passkey.endorse(this.hub.id, key, wrong);
    const path = `/passkeys/${other.passkey.credentialId}/endorsement`;
    return this.browser.post(path, { statement, assertion });
  }

  /** Revokes the other phone's passkey; with a signature of this one's, or without. */
  async revoke(other: Phone, signed = true, wrong: Wrong = {}): Promise<Response> {
    const id = other.passkey.credentialId;
    const { statement, assertion } = await this.passkey.revoke(this.hub.id, id, wrong);
    return this.browser.call(`/passkeys/${id}`, {
      method: 'DELETE',
      headers: { Origin: this.browser.origin },
      ...(signed && { json: { statement, assertion } }),
    });
  }
}
