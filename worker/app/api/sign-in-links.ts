import type { SignInLinkView } from '../../../shared/api.ts';
import type { LinkProofOptions } from '../../../shared/passkey-api.ts';
import type { Assertion } from '../../../shared/proof/assertion.ts';
import { type Answer, call } from './call.ts';
import { list, oneOf, record, text } from './read.ts';

/** A link with its code, this one time. */
export interface NewLink {
  readonly id: string;
  readonly path: string;
  readonly expires_at: string;
}

const pathOf = (id: string): string => `/sign-in-links/${encodeURIComponent(id)}`;

const readView = record<SignInLinkView>({
  id: text,
  state: oneOf('open', 'used', 'expired'),
  expires_at: text,
});

/** Which passkeys may speak for a link; none where none is asked for. */
export const beginLink = (): Promise<Answer<LinkProofOptions>> =>
  call(
    'POST',
    '/sign-in-links/options',
    record<LinkProofOptions>({ challenge: text, rpId: text, credentials: list(text) }),
  );

export const createLink = (assertion: Assertion | undefined): Promise<Answer<NewLink>> =>
  call('POST', '/sign-in-links', record<NewLink>({ id: text, path: text, expires_at: text }), { assertion });

export const askLink = (id: string): Promise<Answer<SignInLinkView>> => call('GET', pathOf(id), readView);

/** A link that was used already stays so. */
export const withdrawLink = (id: string): Promise<Answer<SignInLinkView>> =>
  call('DELETE', pathOf(id), readView);

/** As `withdrawLink`, while the page goes away: nobody hears the answer. */
export const withdrawLinkAtLeave = (id: string): void => {
  void fetch(pathOf(id), { method: 'DELETE', credentials: 'same-origin', keepalive: true }).catch(
    () => undefined,
  );
};

/** Signs out whoever came by the link. */
export const endLinkSession = (id: string): Promise<Answer<true>> =>
  call('DELETE', `${pathOf(id)}/session`, () => true);
