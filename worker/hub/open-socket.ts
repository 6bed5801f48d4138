import { WATCHERS_PER_CREDENTIAL } from '../../shared/limits.ts';
import { AUDIT_HEAD_HEADER, parseAuditHead } from '../../shared/protocol.ts';
import { REFUSALS, type Refusal } from '../../shared/refusal.ts';
import { WATCHER_TAG, writeAttachment } from './attachment.ts';
import type { Identity } from './authentication.ts';
import type { House } from './house.ts';
import { watcherAttachment } from './watchers.ts';

/** A refusal as the answer to an upgrade. */
export const refusalResponse = (refusal: Refusal): Response =>
  Response.json(refusal, { status: REFUSALS[refusal.code].status });

/** Takes the runner's end of a new connection; its hello comes as its first frame. */
export const openRunnerSocket = (
  house: House,
  { id }: Identity,
  query: URLSearchParams,
  nowMs: number,
): Response => {
  const { 0: client, 1: server } = new WebSocketPair();
  house.sockets.accept(server, id, nowMs, parseAuditHead(query.get(AUDIT_HEAD_HEADER)));
  // Who watches already is told of its silence, too.
  house.clockwork.arm(nowMs);
  return new Response(null, { status: 101, webSocket: client });
};

/** Takes a watcher's end, and sends what it starts with or missed. */
export const openWatcherSocket = (
  context: DurableObjectState,
  house: House,
  identity: Identity,
  query: URLSearchParams,
  nowMs: number,
): Response => {
  if (house.watchers.countOf(identity.id) >= WATCHERS_PER_CREDENTIAL) {
    const detail = `This credential has ${WATCHERS_PER_CREDENTIAL} open streams; that is the limit. Close one.`;
    return refusalResponse({ code: 'too_many_watchers', detail });
  }
  const planId = query.get('plan');
  // Whoever follows a plan that is not theirs would wait for ever.
  const plan = planId === null ? null : house.desk.find(identity, planId);
  if (plan?.ok === false) return refusalResponse(plan.refusal);
  const { 0: client, 1: server } = new WebSocketPair();
  context.acceptWebSocket(server, [WATCHER_TAG]);
  writeAttachment(server, watcherAttachment(identity, planId));
  const after = query.get('after');
  const start = { after: after === null ? null : Number(after), snapshot: query.get('snapshot') === '1' };
  const runners = house.runners.list().map((runner) => house.sockets.view(runner, nowMs));
  house.watchers.greet(server, start, house.hub.revision, runners, house.hub.hold);
  house.clockwork.arm(nowMs);
  return new Response(null, { status: 101, webSocket: client });
};
