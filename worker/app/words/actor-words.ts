import type { PlanView } from '../../../shared/api.ts';
import type { Actor } from '../../../shared/plan.ts';

/** Who did something to a plan: its machine and its agent by the names that the plan has for them, also once they have others. */
export const actorName = ({ document }: PlanView, { kind, id, name }: Actor): string => {
  if (kind === 'runner' && id === document.runner.id) return document.runner.name;
  if (kind === 'agent' && id === document.requester.id) return document.requester.name;
  return name;
};
