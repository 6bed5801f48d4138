import { factsOfTexts } from '../../shared/policy/facts-of-texts.ts';
import { judgePlan } from '../../shared/policy/judge-plan.ts';
import { namedFiles } from '../../shared/policy/named-files.ts';
import type { PlanSubmission } from '../../shared/submission-api.ts';
import type { Caller } from '../caller.ts';
import { refuseRequest } from '../http/refused.ts';
import type { JudgeBasis, Judgement, Submitted, SubmittedPlan } from '../hub-rpc.ts';

/** So many callers' last bases are remembered in this isolate. */
const REMEMBERED = 200;
/** A policy that changes more often than this between two calls is not worth waiting for. */
const TRIES = 3;

const bases = new Map<string, JudgeBasis>();

const remember = (key: string, basis: JudgeBasis): void => {
  bases.delete(key);
  bases.set(key, basis);
  const [oldest] = bases.keys();
  if (bases.size > REMEMBERED && oldest !== undefined) bases.delete(oldest);
};

const judge = (
  { steps, run_by }: PlanSubmission,
  { shell, policyHash, policy, protect }: JudgeBasis,
): Judgement => {
  const factsOf = factsOfTexts(shell);
  return {
    shell,
    policyHash,
    verdict: judgePlan(steps, shell, policy, protect, factsOf),
    // The agent's own machine is nobody's to look at.
    files: run_by === undefined ? namedFiles(steps, shell, factsOf) : [],
  };
};

/**
 * Judges a submission by its machine's policy and submits it: here, not in the Hub's single thread. A caller
 * that the Hub has not yet let in is judged nothing: its first call only learns by what to judge.
 */
export const submitJudged = async (
  hubId: string,
  caller: Caller,
  submission: PlanSubmission,
  submit: (judgement: Judgement | null) => Promise<Submitted>,
): Promise<SubmittedPlan> => {
  const key = [
    hubId,
    caller.kind,
    caller.id,
    caller.secretHash,
    submission.runner ?? '',
    submission.shell ?? '',
  ].join('/');
  for (let tries = 0; tries < TRIES; tries += 1) {
    const basis = bases.get(key);
    const submitted = await submit(basis === undefined ? null : judge(submission, basis));
    if (submitted.kind === 'stored') return submitted.plan;
    remember(key, submitted.basis);
  }
  return refuseRequest('hub_unavailable', 'The policy of the machine keeps changing. Try again.', {
    retry_after_s: 1,
  });
};
