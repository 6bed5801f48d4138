import type { CreateChannel } from '../../../shared/notification-api.ts';
import { done, type Result } from '../../../shared/refusal.ts';
import type { ChannelTarget, SealedTarget, StoredChannel } from '../../store/channel-store.ts';
import { newWebhookSecret } from '../outbox/webhook-signature.ts';
import type { Sealer } from '../sealing/sealer.ts';

const targetOf = (wanted: CreateChannel): ChannelTarget =>
  wanted.kind === 'webhook'
    ? { kind: 'webhook', url: wanted.url, secret: newWebhookSecret() }
    : { kind: 'ntfy', url: wanted.url, topic: wanted.topic, token: wanted.token ?? null };

export interface NewTarget {
  /** A webhook's new secret, to be shown once; null for ntfy. */
  readonly secret: string | null;
  readonly target: SealedTarget;
}

/** Where a wanted channel leads to, as it is stored. */
export const newTarget = async (
  sealer: Sealer,
  channelId: string,
  wanted: CreateChannel,
): Promise<Result<NewTarget>> => {
  const target = targetOf(wanted);
  const { kind, url } = target;
  const sealed = await sealer.seal('channels', channelId, JSON.stringify(target));
  if (!sealed.ok) return sealed;
  return done({
    secret: kind === 'webhook' ? target.secret : null,
    target: { kind, host: new URL(url).host, sealed: sealed.value },
  });
};

/** Undefined when it can't be read any more. */
export const openTarget = async (
  sealer: Sealer,
  { id, target }: Pick<StoredChannel, 'id' | 'target'>,
): Promise<ChannelTarget | undefined> => {
  const text = await sealer.open('channels', id, target.sealed);
  // `newTarget` wrote it, or the version before sealing.
  return text === undefined ? undefined : (JSON.parse(text) as ChannelTarget);
};
