import { terminalText } from '../../../shared/display/terminal-text.ts';
import type { WebhookEvent } from '../../../shared/notification-api.ts';
import type { StoredChannel } from '../../store/channel-store.ts';
import type { StoredPlan } from '../../store/plan-store.ts';

interface Said extends Pick<StoredChannel, 'withCommands'> {
  /** Where the link leads; undefined where there is none that a receiver could follow. */
  readonly site: string | undefined;
}

/** What a person reads first where a channel shows text. */
const RISK_WORDS = { low: 'Low risk', medium: 'Medium risk', high: 'High risk' } as const;
/** ntfy's own: 3 is the default, 4 high, 5 makes the phone sound for longer. */
const NTFY_PRIORITY = { low: 3, medium: 4, high: 5 } as const;
/** ntfy shows no more than 4,096 bytes of a message. */
const NTFY_CHARACTERS = 1_000;

const linkTo = (site: string | undefined, planId: string): string | undefined =>
  site === undefined ? undefined : `${site}/p/${planId}`;
/** Words for people, in which no character is hidden, moves others or passes for another. */
const prose = (text: string): string => terminalText(text, { collapse: false, purpose: 'prose' });
const riskOf = ({ verdict }: StoredPlan) => verdict?.risk ?? 'high';

/** The plan for a webhook: no command, note or summary unless they are switched on, for those tell what the command says. */
export const webhookBody = (
  type: 'plan.pending' | 'plan.decided',
  { site, withCommands }: Said,
  plan: StoredPlan,
  nowMs: number,
): string => {
  const { plan_id, document, life, verdict } = plan;
  const { decision, ended } = life;
  const event: WebhookEvent = {
    type,
    timestamp: new Date(nowMs).toISOString(),
    data: {
      plan_id,
      state: life.state,
      agent: document.requester.name,
      machine: document.runner.name,
      risk: riskOf(plan),
      steps: document.steps.length,
      expires_at: document.expires_at,
      url: linkTo(site, plan_id) ?? null,
      ...(type === 'plan.decided' && { by: (decision?.by ?? ended?.by)?.name ?? null }),
      ...(withCommands && {
        summary: verdict?.summary === undefined ? null : prose(verdict.summary),
        note: document.note === null ? null : prose(document.note),
        // As they would run.
        commands: document.steps.map(({ command }) => command),
      }),
    },
  };
  return JSON.stringify(event);
};

/** A waiting plan for ntfy, but for the topic. */
export const ntfyBody = ({ site, withCommands }: Said, plan: StoredPlan): string => {
  const { document, verdict, plan_id } = plan;
  const risk = riskOf(plan);
  const what = withCommands
    ? [
        verdict?.summary && prose(verdict.summary),
        document.note && `“${prose(document.note)}”`,
        ...document.steps.map(({ command }) => terminalText(command)),
      ]
    : [
        `${document.steps.length} ${document.steps.length === 1 ? 'step' : 'steps'}; open it to read what would run`,
      ];
  const message = what.filter((line) => line !== undefined && line !== null && line !== '').join('\n');
  return JSON.stringify({
    title: prose(`${RISK_WORDS[risk]}: ${document.requester.name} on ${document.runner.name}`),
    message:
      message.length > NTFY_CHARACTERS ? `${message.slice(0, NTFY_CHARACTERS)}… (cut; open it)` : message,
    priority: NTFY_PRIORITY[risk],
    click: linkTo(site, plan_id),
  });
};

/** What the test button sends. */
export const testBody = ({ target, name }: StoredChannel, site: string | undefined, nowMs: number): string =>
  target.kind === 'webhook'
    ? JSON.stringify({
        type: 'test',
        timestamp: new Date(nowMs).toISOString(),
        data: { channel: name, url: site ?? null },
      } satisfies WebhookEvent)
    : JSON.stringify({ title: 'Provara', message: `A test of the channel ${name}. It works.`, click: site });
