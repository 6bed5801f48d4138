import type * as z from 'zod';
import { Deadline } from '../../../clients/typescript/deadline.ts';
import { HubUnreachable, NotAHub, HubRefusal as Refused } from '../../../clients/typescript/errors.ts';
import { exchange } from '../../../clients/typescript/exchange.ts';
import { problemSchema } from '../../../shared/api.ts';
import { Complaint } from '../../complaint.ts';
import { proxyInUse } from '../../network/use-network.ts';
import { codeOf, isOfTheWay, whyUnreached } from '../../network/why-unreached.ts';
import { EXIT } from '../exit-code.ts';
import { withLocalTimes } from '../terminal/local-time.ts';

/** Where a hub is and who calls it. */
export interface Access {
  readonly base: string;
  readonly token: string | undefined;
}

export interface Call {
  readonly method?: 'GET' | 'POST' | 'DELETE';
  readonly body?: unknown;
  readonly idempotencyKey?: string;
  /** For how long the hub may hold the answer back. */
  readonly waitS?: number;
  readonly signal?: AbortSignal;
  /** May be sent again when no answer came: a read, or a call with an idempotency key. */
  readonly isRepeatable?: boolean;
}

type Problem = z.infer<typeof problemSchema>;

/** The hub said no: its problem document as an error. */
export class HubRefusal extends Complaint {
  readonly code: string;
  readonly status: number;
  /** The whole document, for refusals with members of their own. */
  readonly problem: Problem;

  constructor(problem: Problem, status: number) {
    super(withLocalTimes(problem.detail), EXIT.hubRefused);
    this.code = problem.code;
    this.status = status;
    this.problem = problem;
  }
}

/** An embedded hub that restarts is back long before this. */
const PATIENCE_S = 30;
const FOREVER = new Deadline(undefined);

/** Calls the hub and parses its answer. Throws a `HubRefusal`, or a sentence when it can't be reached. */
export const callHub = async <T>(
  access: Access,
  path: string,
  schema: z.ZodType<T>,
  call: Call = {},
): Promise<T> => parse(await callHubForText(access, path, call), schema, access.base + path);

/** The same for an answer that is text. */
export const callHubForText = (access: Access, path: string, call: Call = {}): Promise<string> => {
  const { method = 'GET', signal, isRepeatable = method === 'GET', ...rest } = call;
  const limits = { patienceS: PATIENCE_S, deadline: FOREVER, signal };
  return exchange(access, { ...rest, method, path, isRepeatable }, limits).catch((error: unknown) => {
    throw complaintOf(error, access.base + path);
  });
};

const parse = <T>(text: string, schema: z.ZodType<T>, url: string): T => {
  const json = jsonOf(text);
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  if (json === undefined) {
    throw new Complaint(
      `${url} answered, but not as a Provara hub does. Check the address (AGENT_HUB_BASE); in a guest network sign in at its page first.`,
    );
  }
  throw new Complaint(
    `${url} answered with something that this version of provara does not know. Check AGENT_HUB_BASE, and that both sides have the same version.`,
  );
};

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Who starts the hub anew does not mend the way to it. */
const unreached = ({ message, cause }: HubUnreachable, url: string): Complaint => {
  const [code, proxy] = [codeOf(cause), proxyInUse(url)];
  const { how, cure } = whyUnreached(code, proxy);
  const words = isOfTheWay(code, proxy) ? `${new URL(url).origin} ${how}. ${cure}` : message;
  return new Complaint(words, EXIT.unreachable);
};

/** The client's error as one of the command line, with its exit code. */
const complaintOf = (error: unknown, url: string): unknown => {
  if (error instanceof HubUnreachable) return unreached(error, url);
  if (!(error instanceof Refused || error instanceof NotAHub)) return error;
  const problem = problemSchema.safeParse(error instanceof Refused ? error.problem : undefined);
  if (error instanceof Refused && problem.success) return new HubRefusal(problem.data, error.status);
  return new Complaint(
    `${url} answered ${error.status}, but not as a Provara hub does. Check AGENT_HUB_BASE.`,
    EXIT.hubRefused,
  );
};
