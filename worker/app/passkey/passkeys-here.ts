/** Whether this page can have passkeys: browsers give them to secure pages with a name only. */
export type PasskeysHere = 'yes' | 'wrong_address' | 'no_support';

/** What of a browser's window decides. */
export interface PageFacts {
  readonly isSecureContext: boolean;
  readonly location: { readonly hostname: string };
  readonly PublicKeyCredential?: unknown;
}

const IP_ADDRESS = /^(\[.*\]|\d+(\.\d+){3})$/;

export const passkeysHere = (page = globalThis as unknown as PageFacts): PasskeysHere => {
  if (!page.isSecureContext || IP_ADDRESS.test(page.location.hostname)) return 'wrong_address';
  return page.PublicKeyCredential === undefined ? 'no_support' : 'yes';
};
