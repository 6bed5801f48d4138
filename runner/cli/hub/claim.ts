import { createdTokenSchema, problemSchema } from '../../../shared/api.ts';
import { Complaint } from '../../complaint.ts';
import { EXIT } from '../exit-code.ts';
import { machineName } from '../machine/machine-name.ts';
import { oneLine } from '../terminal/one-line.ts';

const linkOf = (text: string): { base: string; code: string } => {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const code = url?.hash.slice(1) ?? '';
  if (url === undefined || code === '') {
    throw new Complaint(`Give the whole sign-in link, with what stands behind its #.`, EXIT.usage);
  }
  return { base: url.origin, code };
};

/**
 * `provara claim`: spends an owner's sign-in link here instead of on a phone, and prints an owner's token for the
 * command line. The session that the link gave is ended at once.
 */
export const claim = async (link: string): Promise<number> => {
  const { base, code } = linkOf(link);
  const signedIn = await post(`${base}/sign-in`, { code }, {});
  const cookie = (signedIn.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  // A change made with a session carries the page's own origin.
  const session = { cookie, origin: base };
  const name = `owner on ${machineName()} ${new Date().toISOString().slice(0, 16).replace(':', '.')}`;
  const made = await post(`${base}/tokens`, { role: 'owner', name }, session);
  const { token } = createdTokenSchema.parse(await made.json());
  await post(`${base}/sign-out`, {}, session);
  process.stdout.write(`export AGENT_HUB_BASE=${base}\nexport AGENT_HUB_TOKEN=${oneLine(token, 500)}\n`);
  return EXIT.ok;
};

const post = async (
  url: string,
  body: unknown,
  headers: Readonly<Record<string, string>>,
): Promise<Response> => {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(body),
    redirect: 'error',
    signal: AbortSignal.timeout(30_000),
  }).catch(() => {
    throw new Complaint(`No hub answers at ${new URL(url).origin}.`, EXIT.unreachable);
  });
  if (answer.ok) return answer;
  const problem = problemSchema.safeParse(await answer.json().catch(() => undefined));
  throw new Complaint(
    problem.success ? problem.data.detail : `${url} answered ${answer.status}.`,
    EXIT.hubRefused,
  );
};
