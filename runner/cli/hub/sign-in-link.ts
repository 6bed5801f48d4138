import { signInLinkSchema } from '../../../shared/api.ts';
import { type Access, callHub } from './api-client.ts';

export interface SignInLink {
  readonly url: string;
  readonly expiresAt: string;
}

/** A fresh link that signs a person in once, at the address under which the page will be opened. */
export const newSignInLink = async (access: Access, pageUrl: string): Promise<SignInLink> => {
  const link = await callHub(access, '/sign-in-links', signInLinkSchema, {
    method: 'POST',
    isRepeatable: true,
  });
  return { url: new URL(link.path, pageUrl).href, expiresAt: link.expires_at };
};
