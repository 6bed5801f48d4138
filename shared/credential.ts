import * as z from 'zod';

export const roleSchema = z.enum(['agent', 'approver', 'runner', 'owner']);
export type Role = z.infer<typeof roleSchema>;

export const hubIdSchema = z.string().regex(/^[a-z0-9]{1,32}$/, 'must be 1 to 32 small letters and digits');

/** The hub that a deployment is made with. */
export const FIRST_HUB = 'main';

/** What a credential's text says before anyone has checked it. */
export interface PresentedCredential {
  readonly hub: string;
  /** The public half: which row to compare with. */
  readonly id: string;
  /** The secret half. Never logged, never stored. */
  readonly secret: string;
}

const ID = '[a-z0-9]{8}';
const SECRET = '[a-z0-9]{32}';
const TOKEN = new RegExp(`^pv_(agent|approver|runner|owner)_([a-z0-9]{1,32})_(${ID})(${SECRET})$`);
const CODE = new RegExp(`^([a-z0-9]{1,32})_(${ID})(${SECRET})$`);

/** Reads `pv_<role>_<hub>_<id><secret>`; undefined when it is not of that form. */
export const parseToken = (text: string): (PresentedCredential & { role: Role }) | undefined => {
  const [, role, hub, id, secret] = TOKEN.exec(text) ?? [];
  const known = roleSchema.options.find((each) => each === role);
  if (known === undefined || hub === undefined || id === undefined || secret === undefined) return undefined;
  return { role: known, hub, id, secret };
};

/** Reads `<hub>_<id><secret>`: a session cookie, a sign-in code, a claim code. */
export const parseCode = (text: string): PresentedCredential | undefined => {
  const [, hub, id, secret] = CODE.exec(text) ?? [];
  if (hub === undefined || id === undefined || secret === undefined) return undefined;
  return { hub, id, secret };
};

export const formatToken = (role: Role, credential: PresentedCredential): string =>
  `pv_${role}_${formatCode(credential)}`;

export const formatCode = ({ hub, id, secret }: PresentedCredential): string => `${hub}_${id}${secret}`;

/** How a credential is shown after it was made: enough to tell it from others, useless to use. */
export const maskToken = (role: Role, { hub, id }: PresentedCredential): string => `pv_${role}_${hub}_${id}…`;

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';

/** Turns 40 random bytes into an id of 8 and a secret of 32 characters (160 bits). */
export const newCredential = (hub: string, randomBytes: Uint8Array): PresentedCredential => {
  if (randomBytes.length < 40) throw new RangeError('A credential needs 40 random bytes.');
  // 256 is a multiple of 32, so each character is uniform.
  const text = Array.from(randomBytes.subarray(0, 40), (byte) => ALPHABET[byte % 32]).join('');
  return { hub, id: text.slice(0, 8), secret: text.slice(8) };
};

/**
 * What a hub is provisioned with before it has any credential: hashes only, so it may stand in an
 * environment variable. `npm start` gives credentials; a deployment gives a claim code.
 */
export const bootstrapSchema = z.strictObject({
  hub: hubIdSchema,
  credentials: z.array(
    z.strictObject({
      role: roleSchema,
      name: z.string(),
      id: z.string().length(8),
      secret_hash: z.string().length(64),
    }),
  ),
  claim: z
    .strictObject({
      id: z.string().length(8),
      secret_hash: z.string().length(64),
      expires_at: z.iso.datetime(),
    })
    .nullable(),
});
export type Bootstrap = z.infer<typeof bootstrapSchema>;
