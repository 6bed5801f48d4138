import { CHANNELS_MAX } from '../../../shared/limits.ts';
import type { ChannelView, CreateChannel } from '../../../shared/notification-api.ts';
import { done, type Result, refuse } from '../../../shared/refusal.ts';
import type { ChannelStore, StoredChannel } from '../../store/channel-store.ts';
import { refuseTakenName } from '../free-name.ts';
import type { Outbox } from '../outbox/outbox.ts';
import type { Sealer } from '../sealing/sealer.ts';
import { testBody } from './channel-message.ts';
import { type NewTarget, newTarget, openTarget } from './channel-target.ts';
import type { LinkSite } from './link-site.ts';

const TEST_MS = 10 * 60_000;

/** Webhooks and ntfy topics that the owner wants to be told by. */
export class ChannelDesk {
  readonly #store: ChannelStore;
  readonly #sealer: Sealer;
  readonly #outbox: Outbox;
  readonly #linkSite: LinkSite;

  constructor(store: ChannelStore, sealer: Sealer, outbox: Outbox, linkSite: LinkSite) {
    this.#store = store;
    this.#sealer = sealer;
    this.#outbox = outbox;
    this.#linkSite = linkSite;
  }

  list(): Promise<ChannelView[]> {
    return Promise.all(this.#store.list().map((channel) => this.view(channel)));
  }

  /** Seals where a new channel leads to; before `create`, which waits for nothing. */
  newTarget(id: string, wanted: CreateChannel): Promise<Result<NewTarget>> {
    return newTarget(this.#sealer, id, wanted);
  }

  create(
    { name, with_commands: withCommands }: CreateChannel,
    { target }: NewTarget,
    site: string,
    id: string,
    nowMs: number,
  ): Result<StoredChannel> {
    const channels = this.#store.list();
    if (channels.length >= CHANNELS_MAX) {
      return refuse(
        'too_many_receivers',
        `This hub has ${CHANNELS_MAX} channels; that is the limit. Remove some.`,
      );
    }
    const taken = channels.map((channel) => channel.name);
    const free = refuseTakenName(name, taken, 'a channel');
    if (!free.ok) return free;
    const channel = { id, name, target, withCommands, site, createdAtMs: nowMs };
    this.#store.insert(channel);
    return done({ ...channel, deliveredAtMs: null, trouble: null });
  }

  setWithCommands(id: string, withCommands: boolean): Result<StoredChannel> {
    const found = this.#find(id);
    if (!found.ok) return found;
    this.#store.setWithCommands(id, withCommands);
    return done({ ...found.value, withCommands });
  }

  remove(id: string): Result<StoredChannel> {
    const found = this.#find(id);
    if (!found.ok) return found;
    this.#store.remove(id);
    this.#outbox.forget(found.value.target.kind, id);
    return found;
  }

  test(id: string, nowMs: number): Result<StoredChannel> {
    const found = this.#find(id);
    if (!found.ok) return found;
    const { kind } = found.value.target;
    this.#store.forgetTrouble(id);
    const body = testBody(found.value, this.#linkSite(found.value.site), nowMs);
    this.#outbox.queue({ kind, target: id, topic: 'test', body, expiresAtMs: nowMs + TEST_MS });
    return found;
  }

  /** As Settings show it; `trouble` says so when the sealing key was lost. */
  async view(channel: StoredChannel): Promise<ChannelView> {
    const { id, name, target, withCommands, site, createdAtMs, deliveredAtMs, trouble } = channel;
    const opened = await openTarget(this.#sealer, channel);
    return {
      id,
      kind: target.kind,
      name,
      address: target.host + (opened?.kind === 'ntfy' ? `/${opened.topic}` : ''),
      with_commands: withCommands,
      links_to: this.#linkSite(site) ?? null,
      created_at: new Date(createdAtMs).toISOString(),
      delivered_at: deliveredAtMs === null ? null : new Date(deliveredAtMs).toISOString(),
      trouble: opened === undefined ? this.#sealer.trouble : trouble,
    };
  }

  #find(id: string): Result<StoredChannel> {
    const channel = this.#store.get(id);
    return channel === undefined
      ? refuse('not_found', 'There is no such channel; it may be removed already.')
      : done(channel);
  }
}
