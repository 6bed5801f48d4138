import type * as z from 'zod';
import { problemSchema } from '../api.ts';

/** One call of the hub's HTTP API. */
export interface ApiCall {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body?: unknown;
  /** For how long the hub may hold the answer back. */
  readonly waitS?: number;
}

/** Makes a call as the agent and gives the JSON of its answer, or throws an `ApiProblem`. */
export type CallApi = (call: ApiCall) => Promise<unknown>;

type Problem = z.infer<typeof problemSchema>;

/** The hub said no, or did not answer; `detail` names the cure. */
export class ApiProblem extends Error {
  readonly problem: Pick<Problem, 'code' | 'detail'> & Readonly<Record<string, unknown>>;

  constructor(problem: ApiProblem['problem']) {
    super(problem.detail);
    this.name = 'ApiProblem';
    this.problem = problem;
  }
}

/** The answer of the hub as `CallApi` gives it. */
export const answerValue = (isOk: boolean, body: unknown): unknown => {
  if (isOk) return body;
  const problem = problemSchema.safeParse(body);
  throw new ApiProblem(
    problem.success
      ? problem.data
      : { code: 'internal', detail: 'The hub answered with something that is no problem document.' },
  );
};
