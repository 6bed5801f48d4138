import { isEnded, type PlanState } from '../../shared/plan.ts';
import { CLOSE } from '../../shared/protocol.ts';
import { AuditStore } from '../store/audit-store.ts';
import { CallbackStore } from '../store/callback-store.ts';
import { ChallengeStore } from '../store/challenge-store.ts';
import { ChannelStore } from '../store/channel-store.ts';
import { CredentialStore } from '../store/credential-store.ts';
import { HubRow } from '../store/hub-row.ts';
import { HubStore } from '../store/hub-store.ts';
import { IdempotencyStore } from '../store/idempotency-store.ts';
import { OutboxStore } from '../store/outbox-store.ts';
import { OutputStore } from '../store/output-store.ts';
import { PairingStore } from '../store/pairing-store.ts';
import { PasskeyStore } from '../store/passkey-store.ts';
import { PlanCounts } from '../store/plan-counts.ts';
import { PlanSearch } from '../store/plan-search.ts';
import { PlanStore, type StoredPlan } from '../store/plan-store.ts';
import { PushStore } from '../store/push-store.ts';
import { RunnerStore } from '../store/runner-store.ts';
import { TrustStore } from '../store/trust-store.ts';
import { ApprovalProof } from './approval-proof.ts';
import { AuditDesk } from './audit-desk.ts';
import { Authentication } from './authentication.ts';
import { CALLBACK_KIND, Callbacks } from './callbacks.ts';
import { Clockwork } from './clockwork.ts';
import { CredentialDesk } from './credential-desk.ts';
import { Decisions } from './decisions.ts';
import { Delivery } from './delivery.ts';
import { dueAtMs } from './due.ts';
import { FileLooks } from './file-looks.ts';
import { HoldDesk } from './hold-desk.ts';
import { HubDesk } from './hub-desk.ts';
import { ChannelDesk } from './notices/channel-desk.ts';
import { ntfySender, webhookSender } from './notices/channel-senders.ts';
import type { LinkSite } from './notices/link-site.ts';
import { Notices } from './notices/notices.ts';
import { PushDesk } from './notices/push-desk.ts';
import { pushSender } from './notices/push-sender.ts';
import { Outbox } from './outbox/outbox.ts';
import type { OutsideNetwork } from './outbox/outside-network.ts';
import { OutputDesk } from './output-desk.ts';
import { PairingDesk } from './pairing-desk.ts';
import { PasskeyDesk } from './passkey-desk.ts';
import { PasskeySignIn } from './passkey-sign-in.ts';
import { endTopic, outputTopic, PlanDesk } from './plan-desk.ts';
import type { RateLimit } from './rate-limit.ts';
import { RunnerDesk } from './runner-desk.ts';
import { RunnerSockets } from './runner-sockets.ts';
import { Sealer } from './sealing/sealer.ts';
import { SessionDesk } from './session-desk.ts';
import { SignInLinks } from './sign-in-links.ts';
import { Submissions } from './submissions.ts';
import { TrustDesk } from './trust-desk.ts';
import { Waiters } from './waiters.ts';
import { Watchers } from './watchers.ts';

/** The rooms of a provisioned hub, wired once for each start of the object. */
export type House = ReturnType<typeof buildHouse>;

export const buildHouse = (
  context: DurableObjectState,
  rateLimit: RateLimit,
  firstHub: string | undefined,
  network: OutsideNetwork,
  sealingKey: string | undefined,
  linkSite: LinkSite,
) => {
  const { sql } = context.storage;
  const hub = new HubRow(sql);
  const sealer = new Sealer(hub.id, sealingKey);
  const plans = new PlanStore(sql, hub);
  const search = new PlanSearch(sql);
  const counts = new PlanCounts(sql);
  const output = new OutputDesk(new OutputStore(sql), plans);
  const runners = new RunnerStore(sql, hub);
  const idempotency = new IdempotencyStore(sql);
  const credentials = new CredentialStore(sql);
  const sockets = new RunnerSockets(context);
  const passkeys = new PasskeyStore(sql);
  const challenges = new ChallengeStore(sql);
  const trust = new TrustDesk({ hub, passkeys, changes: new TrustStore(sql), sockets });
  const proofs = new ApprovalProof({ passkeys, runners, trust });
  const watchers = new Watchers(context, plans, output);
  const waiters = new Waiters();

  const push = new PushStore(sql);
  const channels = new ChannelStore(sql);
  const callbackStore = new CallbackStore(sql);
  const callbacks = new Callbacks(callbackStore, sealer, plans, (id) => credentials.isRevoked(id));
  const outbox = new Outbox({
    store: new OutboxStore(sql),
    network,
    senders: {
      [CALLBACK_KIND]: callbacks,
      push: pushSender(push, sealer),
      webhook: webhookSender(channels, sealer, hub.id),
      ntfy: ntfySender(channels, sealer),
    },
    wakeBy: (atMs) => clockwork.wakeBy(atMs),
    keepAlive: (work) => context.waitUntil(work),
    now: () => Date.now(),
    random: Math.random,
  });
  const notices = new Notices({ outbox, push, channels, linkSite });

  const tell = (plan: StoredPlan, was: PlanState | null): void => {
    callbacks.changed(plan, outbox, Date.now());
    watchers.planChanged(plan);
    notices.planChanged(plan, was, Date.now());
    waiters.wake(outputTopic(plan.plan_id));
    if (isEnded(plan.life.state)) waiters.wake(endTopic(plan.plan_id));
    clockwork.wakeBy(dueAtMs(plan.document, plan.life));
    if (plan.life.state === 'running') clockwork.arm(Date.now());
  };
  const entries = new AuditStore(sql);
  const audit = new AuditDesk(entries, hub.id);
  const fileLooks = new FileLooks(sockets);
  const submissions = new Submissions({
    fileLooks,
    hub,
    plans,
    runners,
    idempotency,
    callback: (planId, url) => callbacks.expect(planId, url),
    submitted: (plan, by, nowMs) => audit.submitted(plan, by, nowMs),
    tell,
  });
  const desk = new PlanDesk({
    plans,
    saveOutput: (planId) => output.save(planId),
    moved: (plan, event, nowMs, attested) => audit.moved(plan, event, nowMs, attested),
    tell,
  });
  const pairingDesk = new PairingDesk(hub.id, new PairingStore(sql), runners, waiters);
  const delivery = new Delivery({ plans, sockets, desk, audit: entries });
  const runnerDesk = new RunnerDesk({
    hub,
    plans,
    output,
    runners,
    sockets,
    desk,
    delivery,
    watchers,
    waiters,
    trust,
    fileLooks,
    audit: entries,
  });
  const decisions = new Decisions(desk, delivery, sockets, proofs);
  const clockwork = new Clockwork({
    storage: context.storage,
    plans,
    search,
    counts,
    credentials,
    idempotency,
    pairingDesk,
    sockets,
    watchers,
    desk,
    outbox,
    runnerGone: (entry) => runnerDesk.closed(entry, sockets.lastHeardAtMs(entry), Date.now()),
  });

  const holdDesk = new HoldDesk({ hub, plans, decisions, watchers, audit });

  return {
    hub,
    sealer,
    pushDesk: new PushDesk(push, sealer, outbox),
    channelDesk: new ChannelDesk(channels, sealer, outbox, linkSite),
    callbacks,
    audit,
    auditEntries: entries,
    holdDesk,
    hubDesk: new HubDesk(new HubStore(sql), hub.id, firstHub),
    plans,
    search,
    counts,
    output,
    runners,
    sockets,
    watchers,
    waiters,
    submissions,
    desk,
    runnerDesk,
    decisions,
    passkeyOf: (credentialId: string): string | undefined => passkeys.get(credentialId)?.publicKey,
    clockwork,
    trust,
    proofs,
    passkeyDesk: new PasskeyDesk({ hub, passkeys, challenges, trust }),
    signInLinks: new SignInLinks({ credentials, passkeys, challenges, trust }),
    sessionDesk: new SessionDesk(credentials, passkeys, watchers),
    passkeySignIn: new PasskeySignIn({ credentials, passkeys, challenges, trust, audit }),
    credentialDesk: new CredentialDesk(credentials, runners, (id) => callbackStore.lostAtMs(id)),
    pairingDesk,
    authentication: new Authentication(credentials, rateLimit, (tokenId) =>
      sockets.close(tokenId, CLOSE.goingAway, 'The token was rotated; reconnect with the new one.'),
    ),
  };
};
