import { CHANNELS_MAX } from '../../../shared/limits.ts';
import type { ChannelView, CreateChannel } from '../../../shared/notification-api.ts';
import { done, type Result, refuse } from '../../../shared/refusal.ts';
import type { ChannelStore, ChannelTarget, StoredChannel } from '../../store/channel-store.ts';
import type { Outbox } from '../outbox/outbox.ts';
import { newWebhookSecret } from '../outbox/webhook-signature.ts';
import { testBody } from './channel-message.ts';

const TEST_MS = 10 * 60_000;

/** Webhooks and ntfy topics that the owner wants to be told by. */
export class ChannelDesk {
  readonly #store: ChannelStore;
  readonly #outbox: Outbox;

  constructor(store: ChannelStore, outbox: Outbox) {
    this.#store = store;
    this.#outbox = outbox;
  }

  list(): ChannelView[] {
    return this.#store.list().map(toView);
  }

  create(
    wanted: CreateChannel,
    site: string,
    id: string,
    nowMs: number,
  ): Result<ChannelView & { secret: string | null }> {
    const channels = this.#store.list();
    if (channels.length >= CHANNELS_MAX) {
      return refuse(
        'too_many_receivers',
        `This hub has ${CHANNELS_MAX} channels; that is the limit. Remove some.`,
      );
    }
    if (channels.some(({ name }) => name === wanted.name)) {
      return refuse('name_taken', `There is already a channel called "${wanted.name}". Take another name.`);
    }
    const target = targetOf(wanted);
    const channel = {
      id,
      name: wanted.name,
      target,
      withCommands: wanted.with_commands,
      site,
      createdAtMs: nowMs,
    };
    this.#store.insert(channel);
    const view = toView({ ...channel, deliveredAtMs: null, trouble: null });
    return done({ ...view, secret: target.kind === 'webhook' ? target.secret : null });
  }

  setWithCommands(id: string, withCommands: boolean): Result<ChannelView> {
    const found = this.#find(id);
    if (!found.ok) return found;
    this.#store.setWithCommands(id, withCommands);
    return done(toView({ ...found.value, withCommands }));
  }

  remove(id: string): Result<ChannelView> {
    const found = this.#find(id);
    if (!found.ok) return found;
    this.#store.remove(id);
    this.#outbox.forget(found.value.target.kind, id);
    return done(toView(found.value));
  }

  test(id: string, nowMs: number): Result<ChannelView> {
    const found = this.#find(id);
    if (!found.ok) return found;
    const { kind } = found.value.target;
    const body = testBody(found.value, nowMs);
    this.#outbox.queue({ kind, target: id, topic: 'test', body, expiresAtMs: nowMs + TEST_MS });
    return done(toView(found.value));
  }

  #find(id: string): Result<StoredChannel> {
    const channel = this.#store.get(id);
    return channel === undefined
      ? refuse('not_found', 'There is no such channel; it may be removed already.')
      : done(channel);
  }
}

const targetOf = (wanted: CreateChannel): ChannelTarget =>
  wanted.kind === 'webhook'
    ? { kind: 'webhook', url: wanted.url, secret: newWebhookSecret() }
    : { kind: 'ntfy', url: wanted.url, topic: wanted.topic, token: wanted.token ?? null };

const toView = ({
  id,
  name,
  target,
  withCommands,
  createdAtMs,
  deliveredAtMs,
  trouble,
}: StoredChannel): ChannelView => ({
  id,
  kind: target.kind,
  name,
  address: new URL(target.url).host + (target.kind === 'ntfy' ? `/${target.topic}` : ''),
  with_commands: withCommands,
  created_at: new Date(createdAtMs).toISOString(),
  delivered_at: deliveredAtMs === null ? null : new Date(deliveredAtMs).toISOString(),
  trouble,
});
