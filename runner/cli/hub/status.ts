import { existsSync } from 'node:fs';
import * as z from 'zod';
import {
  holdAnswerSchema,
  type RunnerView,
  runnerViewSchema,
  statusAnswerSchema,
} from '../../../shared/api.ts';
import { FIRST_HUB, parseToken } from '../../../shared/credential.ts';
import { jsonText } from '../../../shared/display/json-text.ts';
import type { Hold } from '../../../shared/hold.ts';
import { defaultPolicy } from '../../../shared/policy/default-policy.ts';
import { policyHash } from '../../../shared/policy/policy-schema.ts';
import { Complaint } from '../../complaint.ts';
import { policyFileIn } from '../../policy/policy-file.ts';
import { EXIT } from '../exit-code.ts';
import { proofWords } from '../machine/proof-words.ts';
import { readHubUrl, stateFolder } from '../state-folder.ts';
import { localTime } from '../terminal/local-time.ts';
import { oneLine } from '../terminal/one-line.ts';
import { asTyped } from '../terminal/typed-command.ts';
import { accessFor, hubBase } from './access.ts';
import { type Access, callHub } from './api-client.ts';

/** `provara status`: does the hub answer, is it stopped, are its machines there, by which policy do they judge and whom do they believe. */
export const status = async ({ json }: { readonly json: boolean }): Promise<number> => {
  const base = hubBase();
  const access = optionalAccess();
  // With the token: the counts are of the hub that it names.
  const answer = await callHub(access ?? { base, token: undefined }, '/status', statusAnswerSchema, {
    isRepeatable: false,
  });
  const runners = access && (await callHub(access, '/runners', z.array(runnerViewSchema)));
  const hold = access && (await callHub(access, '/hold', holdAnswerSchema)).hold;
  const hub = parseToken(access?.token ?? '')?.hub;
  const home = stateFolder();
  const policyFile = base === readHubUrl(home) ? policyFileIn(home) : undefined;
  if (json) {
    const seen = { hub: hub ?? null, hold: hold ?? null, runners: runners ?? null };
    const file = policyFile ?? null;
    process.stdout.write(`${jsonText({ url: base, ...answer, ...seen, policy_file: file })}\n`);
    return EXIT.ok;
  }
  const named = hub === undefined || hub === FIRST_HUB ? '' : `, hub ${hub}`;
  process.stdout.write(
    `${base}${named}: version ${oneLine(answer.version, 40)}, ${answer.pending_count} waiting, ${answer.denied_count} denied\n`,
  );
  if (hold) process.stdout.write(`  ${holdLine(hold)}\n`);
  for (const runner of runners ?? []) process.stdout.write(`${machineLine(runner)}\n`);
  if (access === undefined) process.stdout.write('  Set AGENT_HUB_TOKEN to see the machines.\n');
  if (policyFile !== undefined) {
    const absent = existsSync(policyFile) ? '' : ' (not there: the default policy holds)';
    process.stdout.write(`  Policy of this machine: ${policyFile}${absent}\n`);
  }
  return EXIT.ok;
};

const holdLine = ({ by, at }: Hold): string =>
  asTyped(
    `Everything is stopped since ${localTime(at)} by ${oneLine(by.name || by.kind, 100)}: nothing new is taken in until an owner calls provara resume.`,
  );

const machineLine = ({ name, online, hello, policy_strict, knows_more }: RunnerView): string => {
  const start = `  ${oneLine(name, 64)}: ${online ? 'online' : 'offline'}`;
  if (hello === null) return `${start}, never connected`;
  const shell = `${hello.shell.kind} ${hello.shell.version ?? ''}`.trim();
  const words = [
    ...(hello.policy_hash === DEFAULT_HASH ? ['default'] : []),
    ...(policy_strict === null ? [] : [policy_strict ? 'strict' : 'not strict']),
  ];
  const policy =
    hello.policy_hash === null
      ? 'no policy in force'
      : `policy ${oneLine(hello.policy_hash.slice(0, 8), 8)} (${words.join(', ')})`;
  const proof = proofWords(hello.proof, hello.trusted_keys?.length);
  const more = knows_more === true ? `\n    ${KNOWS_MORE}` : '';
  return `${start}, ${oneLine(shell, 80)}, ${policy}, ${proof}${more}`;
};

const KNOWS_MORE =
  'It has signed for more than this hub remembers: the hub was restored from an older backup. Its log says what to do.';

const DEFAULT_HASH = policyHash(defaultPolicy);

/** The status itself needs no token. */
const optionalAccess = (): Access | undefined => {
  try {
    return accessFor(['approver', 'owner', 'agent']);
  } catch (error) {
    if (error instanceof Complaint && error.exitCode === EXIT.usage) return undefined;
    throw error;
  }
};
