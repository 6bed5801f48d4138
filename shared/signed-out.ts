/** What a person did elsewhere that ended a device's sign-in before its time, and what its page says of it. */
export const SIGNED_OUT_BY = {
  passkey_revoked:
    'This device was signed out because the passkey behind its sign-in was revoked. To come back, open a new sign-in link and set up a new passkey.',
  device_ended:
    'This device was signed out on another one: under “Devices that are signed in”, or where its sign-in link was made. To come back, use a passkey that is trusted, or a new sign-in link.',
  token_revoked:
    'This device was signed out because the token behind its sign-in link was revoked. To come back, open a new sign-in link.',
} as const;

export type SignedOutBy = keyof typeof SIGNED_OUT_BY;
