import type { ChannelView, CreateChannel, SubscribeRequest } from '../shared/notification-api.ts';
import { done, type Result, refuse } from '../shared/refusal.ts';
import type { Caller } from './caller.ts';
import type { House } from './hub/house.ts';
import { DECIDERS, OWNERS } from './hub/hub-life.ts';
import { HubPasskeys } from './hub-passkeys.ts';
import type { NotificationRpc } from './notification-rpc.ts';
import type { StoredChannel } from './store/channel-store.ts';

const newId = (): string => crypto.randomUUID().replaceAll('-', '').slice(0, 16);

const viewed = async (
  { channelDesk }: House,
  channel: Result<StoredChannel>,
): Promise<Result<ChannelView>> => (channel.ok ? done(await channelDesk.view(channel.value)) : channel);

/** What the Hub does about devices and channels that people are told by. */
export abstract class HubNotifications extends HubPasskeys implements NotificationRpc {
  async pushState(caller: Caller) {
    const entered = this.enter(caller, DECIDERS);
    if (!entered.ok) return entered;
    const { house, identity } = entered.value;
    const key = await this.answerAfter(house, caller, house.pushDesk.publicKey());
    if (!key.ok) return key;
    return done({ public_key: key.value, subscriptions: house.pushDesk.list(identity) });
  }

  async subscribePush(caller: Caller, request: SubscribeRequest, site: string) {
    const entered = this.enter(caller, DECIDERS);
    if (!entered.ok) return entered;
    if (caller.kind !== 'session') {
      return refuse(
        'role_forbidden',
        'Only a page that is signed in can ask for notifications, not a token.',
      );
    }
    const { house, identity, nowMs } = entered.value;
    const id = newId();
    const key = await house.pushDesk.publicKey();
    if (!key.ok) return key;
    // A session that ended meanwhile takes no device along any more.
    const auth = await this.answerAfter(house, caller, house.pushDesk.sealAuth(id, request));
    if (!auth.ok) return auth;
    return house.pushDesk.subscribe(identity, request, auth.value, site, id, nowMs);
  }

  async unsubscribePush(caller: Caller, id: string) {
    const entered = this.enter(caller, DECIDERS);
    return entered.ok ? entered.value.house.pushDesk.remove(entered.value.identity, id) : entered;
  }

  async testPush(caller: Caller, id: string) {
    const entered = this.enter(caller, DECIDERS);
    if (!entered.ok) return entered;
    const { house, identity, nowMs } = entered.value;
    return house.pushDesk.test(identity, id, nowMs);
  }

  async listChannels(caller: Caller) {
    const entered = this.enter(caller, OWNERS);
    return entered.ok ? done(await entered.value.house.channelDesk.list()) : entered;
  }

  async createChannel(caller: Caller, channel: CreateChannel, site: string) {
    const entered = this.enter(caller, OWNERS);
    if (!entered.ok) return entered;
    const { house, identity, nowMs } = entered.value;
    const id = newId();
    const target = await this.answerAfter(house, caller, house.channelDesk.newTarget(id, channel));
    if (!target.ok) return target;
    const created = house.channelDesk.create(channel, target.value, site, id, nowMs);
    if (!created.ok) return created;
    const { name, withCommands: with_commands } = created.value;
    const { kind, host: address } = created.value.target;
    house.audit.did(identity, 'channel_created', nowMs, { id, kind, name, address, with_commands });
    return done({ ...(await house.channelDesk.view(created.value)), secret: target.value.secret });
  }

  async changeChannel(caller: Caller, id: string, withCommands: boolean) {
    const entered = this.enter(caller, OWNERS);
    if (!entered.ok) return entered;
    const { house, identity, nowMs } = entered.value;
    const changed = house.channelDesk.setWithCommands(id, withCommands);
    if (changed.ok) {
      const { name } = changed.value;
      house.audit.did(identity, 'channel_changed', nowMs, { id, name, with_commands: withCommands });
    }
    return viewed(house, changed);
  }

  async removeChannel(caller: Caller, id: string) {
    const entered = this.enter(caller, OWNERS);
    if (!entered.ok) return entered;
    const { house, identity, nowMs } = entered.value;
    const removed = house.channelDesk.remove(id);
    if (removed.ok) house.audit.did(identity, 'channel_removed', nowMs, { id, name: removed.value.name });
    return viewed(house, removed);
  }

  async testChannel(caller: Caller, id: string) {
    const entered = this.enter(caller, OWNERS);
    if (!entered.ok) return entered;
    const { house, nowMs } = entered.value;
    return viewed(house, house.channelDesk.test(id, nowMs));
  }
}
