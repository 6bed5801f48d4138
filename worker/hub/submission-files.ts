import type { ReferencedFile } from '../../shared/plan.ts';
import type { PlanSubmission } from '../../shared/submission-api.ts';
import type { Caller } from '../caller.ts';
import type { Judgement } from '../hub-rpc.ts';
import type { House } from './house.ts';
import { REQUESTERS } from './hub-life.ts';

/**
 * What the machine says of the files that a plan runs, asked before the plan is let in: for nobody whom the hub does not
 * believe, and for no plan that is denied. A plan without such files waits for nothing.
 */
export const submissionFiles = async (
  house: House | undefined,
  caller: Caller,
  submission: PlanSubmission,
  { verdict, files }: Judgement,
): Promise<readonly ReferencedFile[]> => {
  if (verdict.verdict === 'deny') return [];
  const believed = house?.authentication.believe(caller, Date.now());
  const mayAsk = believed?.ok === true && REQUESTERS.includes(believed.value.role);
  return house === undefined || !mayAsk ? [] : house.submissions.look(submission, files);
};
