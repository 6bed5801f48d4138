import type { ChannelView, CreateChannel, PushSubscriptionView } from '../../../shared/notification-api.ts';
import { type Answer, call } from './call.ts';
import { flag, list, nullable, oneOf, type Read, record, text } from './read.ts';

const readSubscription: Read<PushSubscriptionView> = record<PushSubscriptionView>({
  id: text,
  name: text,
  created_at: text,
  delivered_at: nullable(text),
  trouble: nullable(text),
  mine: flag,
});

const readChannel: Read<ChannelView> = record<ChannelView>({
  id: text,
  kind: oneOf('webhook', 'ntfy'),
  name: text,
  address: text,
  with_commands: flag,
  links_to: nullable(text),
  created_at: text,
  delivered_at: nullable(text),
  trouble: nullable(text),
});

export interface PushState {
  readonly public_key: string;
  readonly subscriptions: readonly PushSubscriptionView[];
}

export const getPush = (): Promise<Answer<PushState>> =>
  call('GET', '/push', record<PushState>({ public_key: text, subscriptions: list(readSubscription) }));

/** `subscription` is the browser's `PushSubscription.toJSON()`. */
export const savePush = (
  { endpoint, keys }: PushSubscriptionJSON,
  name: string,
): Promise<Answer<PushSubscriptionView>> =>
  call('POST', '/push/subscriptions', readSubscription, {
    endpoint,
    keys: { p256dh: keys?.p256dh, auth: keys?.auth },
    name,
  });

const pushPath = (id: string): string => `/push/subscriptions/${encodeURIComponent(id)}`;

export const removePush = (id: string): Promise<Answer<true>> => call('DELETE', pushPath(id), () => true);

export const testPush = (id: string): Promise<Answer<true>> =>
  call('POST', `${pushPath(id)}/test`, () => true);

export const listChannels = (): Promise<Answer<ChannelView[]>> => call('GET', '/channels', list(readChannel));

export interface MadeChannel {
  readonly id: string;
  /** Of a webhook, this one time; null for ntfy. */
  readonly secret: string | null;
}

export const createChannel = (channel: CreateChannel): Promise<Answer<MadeChannel>> =>
  call('POST', '/channels', record<MadeChannel>({ id: text, secret: nullable(text) }), channel);

const channelPath = (id: string): string => `/channels/${encodeURIComponent(id)}`;

export const setWithCommands = (id: string, with_commands: boolean): Promise<Answer<true>> =>
  call('PATCH', channelPath(id), () => true, { with_commands });

export const removeChannel = (id: string): Promise<Answer<true>> =>
  call('DELETE', channelPath(id), () => true);

export const testChannel = (id: string): Promise<Answer<true>> =>
  call('POST', `${channelPath(id)}/test`, () => true);
