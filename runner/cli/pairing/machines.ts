import * as z from 'zod';
import { type RunnerView, runnerViewSchema, tokenViewSchema } from '../../../shared/api.ts';
import { jsonText } from '../../../shared/display/json-text.ts';
import { Complaint } from '../../complaint.ts';
import { EXIT } from '../exit-code.ts';
import { accessFor } from '../hub/access.ts';
import { callHub } from '../hub/api-client.ts';
import { localTime } from '../terminal/local-time.ts';
import { oneLine } from '../terminal/one-line.ts';
import { unpairHere } from './paired.ts';

/** `provara runners`: one line for each machine of the hub. */
export const runners = async ({ json }: { readonly json: boolean }): Promise<number> => {
  const all = await callHub(accessFor(['owner', 'approver', 'agent']), '/runners', z.array(runnerViewSchema));
  process.stdout.write(json ? `${jsonText(all)}\n` : all.map(machineLine).join(''));
  return EXIT.ok;
};

const machineLine = ({ id, name, online, last_seen_at, hello }: RunnerView): string => {
  const seen = last_seen_at === null ? '' : `, last seen ${localTime(last_seen_at)}`;
  const presence = online ? 'online' : `offline${seen}`;
  const start = `${id}  ${oneLine(name, 64)}  ${presence}`;
  if (hello === null) return `${start}  never connected\n`;
  const { kind, version } = hello.shell;
  const shell = version === null ? kind : `${kind} ${oneLine(version, 40)}`;
  const policy = hello.policy_hash?.slice(0, 8) ?? 'none';
  return `${start}  version ${oneLine(hello.version, 40)}, ${shell}, proof ${hello.proof}, policy ${policy}\n`;
};

/** `provara unpair NAME`, by an owner from anywhere; without a name this machine unpairs itself. */
export const unpair = async (
  name: string | undefined,
  options: Parameters<typeof unpairHere>[0],
): Promise<number> => {
  if (name === undefined) return unpairHere(options);
  const access = accessFor(['owner']);
  const all = await callHub(access, '/runners', z.array(runnerViewSchema));
  const machine = all.find((one) => one.name === name || one.id === name);
  if (machine === undefined) {
    throw new Complaint(`The hub has no machine called ${name}: provara runners lists them.`, EXIT.usage);
  }
  await callHub(access, `/runners/${machine.id}`, tokenViewSchema, { method: 'DELETE' });
  process.stdout.write(`Unpaired ${oneLine(machine.name, 64)}: its token is worth nothing now.\n`);
  return EXIT.ok;
};
