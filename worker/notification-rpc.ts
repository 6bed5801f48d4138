import type * as z from 'zod';
import type {
  ChannelView,
  CreateChannel,
  createdChannelSchema,
  PushSubscriptionView,
  pushStateSchema,
  SubscribeRequest,
} from '../shared/notification-api.ts';
import type { Result } from '../shared/refusal.ts';
import type { Caller } from './caller.ts';

/** What the Hub does about people who have no page open. Addresses are checked by the worker, and again before each message. */
export interface NotificationRpc {
  /** The key to subscribe with, and the devices that did. */
  pushState(caller: Caller): Promise<Result<z.infer<typeof pushStateSchema>>>;
  /** Binds a device to the caller's session, with which it ends; `site` is the page's address. */
  subscribePush(
    caller: Caller,
    request: SubscribeRequest,
    site: string,
  ): Promise<Result<PushSubscriptionView>>;
  unsubscribePush(caller: Caller, id: string): Promise<Result<PushSubscriptionView>>;
  testPush(caller: Caller, id: string): Promise<Result<PushSubscriptionView>>;

  listChannels(caller: Caller): Promise<Result<ChannelView[]>>;
  createChannel(
    caller: Caller,
    channel: CreateChannel,
    site: string,
  ): Promise<Result<z.infer<typeof createdChannelSchema>>>;
  changeChannel(caller: Caller, id: string, withCommands: boolean): Promise<Result<ChannelView>>;
  removeChannel(caller: Caller, id: string): Promise<Result<ChannelView>>;
  testChannel(caller: Caller, id: string): Promise<Result<ChannelView>>;
}
