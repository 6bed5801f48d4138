import * as z from 'zod';
import { nameSchema, timeSchema } from './plan.ts';

const ADDRESS_CHARACTERS = 2_000;

const base64urlOf = (bytes: number) =>
  z
    .string()
    .regex(
      new RegExp(`^[A-Za-z0-9_-]{${Math.ceil((bytes * 4) / 3)}}$`),
      `must be ${bytes} bytes as base64url`,
    );
const addressField = z.string().min(1).max(ADDRESS_CHARACTERS);

/** All that a push message says: the page asks the hub for the rest. `id` is a plan's; null in a test. */
export interface PushPayload {
  /** A plan waits; it waits no longer; somebody pressed the test button. */
  readonly kind: 'plan' | 'decided' | 'test';
  readonly id: string | null;
}

/** What `PushManager.subscribe` gives, and a name for the device. */
export const subscribeRequestSchema = z.strictObject({
  endpoint: addressField,
  keys: z.strictObject({ p256dh: base64urlOf(65), auth: base64urlOf(16) }),
  name: nameSchema,
});
export type SubscribeRequest = z.infer<typeof subscribeRequestSchema>;

/** How the last message went. */
const deliveryFields = {
  delivered_at: timeSchema.nullable(),
  trouble: z
    .string()
    .nullable()
    .meta({ description: 'Why the last message did not arrive; null when it did.' }),
};

export const pushSubscriptionSchema = z.object({
  id: z.string(),
  name: nameSchema,
  created_at: timeSchema,
  ...deliveryFields,
  mine: z.boolean().meta({ description: 'Of the session that asks.' }),
});
export type PushSubscriptionView = z.infer<typeof pushSubscriptionSchema>;

export const pushStateSchema = z.object({
  public_key: z.string().meta({ description: '`applicationServerKey` for `PushManager.subscribe`.' }),
  subscriptions: z.array(pushSubscriptionSchema),
});

const channelFields = {
  name: nameSchema,
  with_commands: z
    .boolean()
    .default(false)
    .meta({ description: 'Whether messages carry commands, note and summary.' }),
};

export const createWebhookSchema = z.strictObject({
  kind: z.literal('webhook'),
  url: addressField,
  ...channelFields,
});
export const createNtfySchema = z.strictObject({
  kind: z.literal('ntfy'),
  url: addressField.meta({ description: 'Of the ntfy server.', example: 'https://ntfy.sh' }),
  topic: z.string().regex(/^[A-Za-z0-9_-]{1,64}$/, 'must be 1 to 64 letters, digits, _ and -'),
  token: z
    .string()
    .regex(/^[\x21-\x7e]{1,200}$/, 'must be an access token')
    .optional()
    .meta({ description: 'Access token, where the server asks for one.' }),
  ...channelFields,
});
export const createChannelSchema = z.discriminatedUnion('kind', [createWebhookSchema, createNtfySchema]);
export type CreateChannel = z.infer<typeof createChannelSchema>;

export const changeChannelSchema = z.strictObject({ with_commands: z.boolean() });

export const channelSchema = z.object({
  id: z.string(),
  kind: z.enum(['webhook', 'ntfy']),
  name: nameSchema,
  /** Without path and query, which may be secret. */
  address: z.string(),
  with_commands: z.boolean(),
  links_to: z.string().nullable().meta({
    description:
      'The address that links in its messages lead to; null, and no link is sent, where only the hub’s own computer reaches it.',
  }),
  created_at: timeSchema,
  ...deliveryFields,
});
export type ChannelView = z.infer<typeof channelSchema>;

/** The only time that a webhook's secret is shown. */
export const createdChannelSchema = channelSchema.extend({ secret: z.string().nullable() });

/** What a webhook gets, beside its signature. */
export interface WebhookEvent {
  readonly type: 'plan.pending' | 'plan.decided' | 'test';
  readonly timestamp: string;
  readonly data: Readonly<Record<string, unknown>>;
}
