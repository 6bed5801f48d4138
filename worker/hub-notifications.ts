import type { CreateChannel, SubscribeRequest } from '../shared/notification-api.ts';
import { done, refuse } from '../shared/refusal.ts';
import { DECIDERS, OWNERS } from './hub/hub-life.ts';
import { HubPasskeys } from './hub-passkeys.ts';
import type { Caller } from './hub-rpc.ts';
import type { NotificationRpc } from './notification-rpc.ts';

const newId = (): string => crypto.randomUUID().replaceAll('-', '').slice(0, 16);

/** What the Hub does about devices and channels that people are told by. */
export abstract class HubNotifications extends HubPasskeys implements NotificationRpc {
  async pushState(caller: Caller) {
    const entered = this.enter(caller, DECIDERS);
    if (!entered.ok) return entered;
    const { house, identity } = entered.value;
    const public_key = await house.pushDesk.publicKey();
    return done({ public_key, subscriptions: house.pushDesk.list(identity) });
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
    await house.pushDesk.publicKey();
    // A session that ended meanwhile takes no device along any more.
    const still = house.authentication.believe(caller, Date.now());
    if (!still.ok) return still;
    return house.pushDesk.subscribe(identity, request, site, newId(), nowMs);
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
    return entered.ok ? done(entered.value.house.channelDesk.list()) : entered;
  }

  async createChannel(caller: Caller, channel: CreateChannel, site: string) {
    const entered = this.enter(caller, OWNERS);
    if (!entered.ok) return entered;
    const { house, identity, nowMs } = entered.value;
    const created = house.channelDesk.create(channel, site, newId(), nowMs);
    if (created.ok) {
      const { id, kind, name, address, with_commands } = created.value;
      house.audit.did(identity, 'channel_created', nowMs, { id, kind, name, address, with_commands });
    }
    return created;
  }

  async changeChannel(caller: Caller, id: string, withCommands: boolean) {
    const entered = this.enter(caller, OWNERS);
    if (!entered.ok) return entered;
    const { house, identity, nowMs } = entered.value;
    const changed = house.channelDesk.setWithCommands(id, withCommands);
    if (changed.ok) {
      const { name, with_commands } = changed.value;
      house.audit.did(identity, 'channel_changed', nowMs, { id, name, with_commands });
    }
    return changed;
  }

  async removeChannel(caller: Caller, id: string) {
    const entered = this.enter(caller, OWNERS);
    if (!entered.ok) return entered;
    const { house, identity, nowMs } = entered.value;
    const removed = house.channelDesk.remove(id);
    if (removed.ok) house.audit.did(identity, 'channel_removed', nowMs, { id, name: removed.value.name });
    return removed;
  }

  async testChannel(caller: Caller, id: string) {
    const entered = this.enter(caller, OWNERS);
    return entered.ok ? entered.value.house.channelDesk.test(id, entered.value.nowMs) : entered;
  }
}
