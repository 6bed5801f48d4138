import { selfRunnerSchema, statusAnswerSchema } from '../../shared/api.ts';
import { CLOCK_TOLERANCE_MS } from '../../shared/limits.ts';
import { VERSION } from '../../shared/version.ts';
import { codeOf, whyUnreached } from '../network/why-unreached.ts';
import { type Finding, fail, ok, warn } from './finding.ts';

const LIMIT_MS = 15_000;

/** How a hub is asked: `fetch`, or what goes through a proxy as it would. */
export type Ask = (url: string, headers: Record<string, string>) => Promise<Response>;

export const askByFetch: Ask = (url, headers) =>
  fetch(url, { headers, redirect: 'manual', signal: AbortSignal.timeout(LIMIT_MS) });

/** Does the hub answer, is it one, is its clock ours, and does it know this machine's token. */
export const checkHub = async (
  base: string,
  token: string | undefined,
  ask: Ask,
  now: () => number,
  /** By which it is asked. */
  proxy?: string,
): Promise<readonly Finding[]> => {
  let answer: Response;
  try {
    answer = await ask(`${base}/status`, {});
  } catch (error) {
    const { how, cure } = whyUnreached(codeOf(error), proxy);
    return [fail('hub', `${base} ${how}.`, cure)];
  }
  const status = statusAnswerSchema.safeParse(await answer.json().catch(() => undefined));
  if (!status.success) {
    const type = answer.headers.get('content-type')?.split(';')[0] ?? 'nothing';
    return [
      fail(
        'hub',
        `What answers at ${base} is not a hub: ${answer.status} with ${type}.`,
        'Check the address. In a guest network sign in at its page first; a proxy may stand between.',
      ),
    ];
  }
  const findings = [
    status.data.version === VERSION
      ? ok('hub', `${base} answers, version ${VERSION}.`)
      : warn(
          'hub',
          `The hub is version ${status.data.version}, this program ${VERSION}.`,
          'Upgrade the older one.',
        ),
    ...checkClock(answer.headers.get('date'), now()),
  ];
  return token === undefined ? findings : [...findings, await checkToken(base, token, ask, proxy)];
};

const checkClock = (date: string | null, nowMs: number): readonly Finding[] => {
  const theirs = Date.parse(date ?? '');
  if (Number.isNaN(theirs)) return [];
  const aheadS = Math.round((nowMs - theirs) / 1_000);
  return [
    Math.abs(aheadS) * 1_000 <= CLOCK_TOLERANCE_MS
      ? ok('clock', `The clock agrees with the hub's to ${Math.abs(aheadS)} s.`)
      : fail(
          'clock',
          `The clock is ${Math.abs(aheadS)} s ${aheadS > 0 ? 'ahead of' : 'behind'} the hub's.`,
          'Set it right: approvals would be refused as expired or as not yet valid.',
        ),
  ];
};

const UNPAIRED = "The hub does not accept this machine's token.";

/** Whether the hub has unpaired this machine: then only pairing it again helps. */
export const isUnpaired = (findings: readonly Finding[]): boolean =>
  findings.some(({ detail }) => detail === UNPAIRED);

const checkToken = async (base: string, token: string, ask: Ask, proxy?: string): Promise<Finding> => {
  try {
    const answer = await ask(`${base}/runners/self`, { authorization: `Bearer ${token}` });
    const self = selfRunnerSchema.safeParse(await answer.json().catch(() => undefined));
    if (self.success) return ok('token', `The hub knows this machine as ${self.data.runner.name}.`);
    return answer.status === 401
      ? fail('token', UNPAIRED, `Pair it again: provara pair ${base}`)
      : fail(
          'token',
          `The hub answered ${answer.status} to this machine's token.`,
          'provara runner says why.',
        );
  } catch (error) {
    const { how, cure } = whyUnreached(codeOf(error), proxy);
    return fail('token', `${base} ${how}.`, cure);
  }
};
