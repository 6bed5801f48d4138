export interface Words {
  readonly title: string;
  readonly body: string;
}

const RISKS: Readonly<Record<string, string>> = { low: 'Low risk', medium: 'Medium risk', high: 'High risk' };

const member = (value: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  );

// An agent chose its name: nothing in it may reorder or hide what stands around it.
const nameOf = (value: unknown): string =>
  typeof value === 'string' ? value.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '').slice(0, 60) : 'somebody';

/**
 * Who wants what where, without a word of the command: a lock screen shows it to everybody. `decided` for a plan
 * that no longer waits; general words where the hub did not say.
 */
export const waitingWords = (plan: unknown): Words | 'decided' => {
  const state = member(plan, 'life', 'state');
  if (state === undefined) return { title: 'A plan waits for you', body: 'Open it to read what would run.' };
  if (state !== 'pending') return 'decided';
  const risk = RISKS[String(member(plan, 'verdict', 'risk'))] ?? 'Risk unknown';
  const steps = member(plan, 'document', 'steps');
  const count = Array.isArray(steps) ? steps.length : 0;
  return {
    title: `${risk} on ${nameOf(member(plan, 'document', 'runner', 'name'))}`,
    body: `${nameOf(member(plan, 'document', 'requester', 'name'))} asks to run ${count === 1 ? '1 step' : `${count} steps`}.`,
  };
};

/** What takes a waiting plan's place where nothing may be closed unseen. */
export const isDecidedWords = (plan: unknown): Words => {
  const kind = member(plan, 'life', 'decision', 'kind');
  const by = member(plan, 'life', 'decision', 'by', 'name');
  if (typeof kind !== 'string') return { title: 'Nothing to do', body: 'The plan waits no longer.' };
  return { title: `Already ${kind}`, body: `By ${nameOf(by)}. Nothing to do.` };
};
