import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { snippets as sheetSnippets } from '../../worker/app/words/snippet-words.ts';
import { callApi, type Provara, startProvara } from './provara.ts';
import { until } from './until.ts';

export interface Snippet {
  readonly section: string;
  readonly language: string;
  readonly text: string;
}

const PAGE = 'docs/agents.md';
const BLOCK = /^## (.+)$|^```(\S*)\n([\s\S]*?)^```$/gm;

/** The fenced blocks of the page about agents, with the section that each is in. */
export const snippets = (): readonly Snippet[] => {
  let section = '';
  return [...readFileSync(PAGE, 'utf8').matchAll(BLOCK)].flatMap(([, heading, language = '', text]) => {
    section = heading ?? section;
    return text === undefined ? [] : [{ section, language, text }];
  });
};

export interface SnippetEnd {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** What an agent's program finds in its environment. */
export interface AgentEnvironment {
  readonly AGENT_HUB_BASE: string;
  readonly AGENT_HUB_TOKEN: string;
}

const REASON = 'Not on a Friday.';
/** Denied by the default policy in every shell. */
const BLOCKED = 'schtasks';
const BLOCKED_BECAUSE = 'Names a tool that changes the system';

export interface SnippetOptions {
  /** The lines that the app gives with a new token are run as well. */
  readonly sheet?: 'curl' | 'python' | 'powershell';
  /** False for programs in which a model hears of the no, and that end well with it. */
  readonly isNoAnError?: boolean;
}

/**
 * Runs every snippet of a section against the real hub and runner: approved, denied with a reason, and with a
 * command that the policy denies. Each of them proposes `hostname`, says what came of it, and ends with 0 only where
 * that succeeded.
 */
export const testSnippets = (
  section: string,
  run: (snippet: Pick<Snippet, 'text'>, environment: AgentEnvironment) => Promise<SnippetEnd>,
  { sheet, isNoAnError = true }: SnippetOptions = {},
): void => {
  // A body alone is no program.
  const onPage = snippets().filter((snippet) => snippet.section === section && snippet.language !== 'json');
  const found = [
    ...onPage.map(({ text }, index) => ({ name: `${section}, snippet ${index + 1}`, textFor: () => text })),
    ...(sheet === undefined ? [] : [{ name: `${section}, with a new token`, textFor: sheetText(sheet) }]),
  ];
  let provara: Provara;
  beforeAll(async () => {
    provara = await startProvara({ shell: 'sh', env: { AGENT_HUB_RATE_LIMIT_REQUESTS: '10000' } });
  });
  afterAll(() => provara.stop());

  const ran = async (textFor: TextFor, decide: () => Promise<void>, command = 'hostname') => {
    const environment = { AGENT_HUB_BASE: provara.url, AGENT_HUB_TOKEN: provara.agentToken };
    const text = textFor(environment).replaceAll('hostname', command);
    const [{ code, stdout, stderr }] = await Promise.all([run({ text }, environment), decide()]);
    expect(stdout + stderr).not.toContain(provara.agentToken);
    return { isSuccess: code === 0, text: stdout + stderr };
  };
  /** A person who decides on the one plan that comes. */
  const decideBy = (path: string, body: unknown) => async (): Promise<void> => {
    const call = (to: string, init = {}) => callApi(provara, provara.approverToken, to, init);
    const waiting = async () => ((await call('/plans?state=pending')).body.plans as { plan_id: string }[])[0];
    await until(async () => (await waiting()) !== undefined, 'a plan waits');
    const id = (await waiting())?.plan_id;
    expect((await call(`/${path}/${id}`, { method: 'POST', body })).status).toBeLessThan(300);
  };

  it('has snippets', () => expect(onPage).not.toEqual([]));

  describe.each(found)('$name', ({ textFor }) => {
    it('gets the result, and ends well', async () => {
      const text = expect.stringContaining(hostname());
      expect(await ran(textFor, decideBy('approve', undefined))).toEqual({ isSuccess: true, text });
    });

    it('gets a denial with its reason, and says by its end that nothing ran', async () => {
      const text = expect.stringContaining(REASON);
      const denied = await ran(textFor, decideBy('deny', { reason: REASON }));
      expect(denied).toEqual({ isSuccess: !isNoAnError, text });
    });

    it('is told the rules of a plan that the policy denies, and says so by its end', async () => {
      const text = expect.stringContaining(BLOCKED_BECAUSE);
      const blocked = await ran(textFor, async () => undefined, BLOCKED);
      expect(blocked).toEqual({ isSuccess: !isNoAnError, text });
    });
  });
};

type TextFor = (environment: AgentEnvironment) => string;

const sheetText =
  (sheet: string): TextFor =>
  ({ AGENT_HUB_BASE, AGENT_HUB_TOKEN }) =>
    sheetSnippets(AGENT_HUB_BASE, AGENT_HUB_TOKEN).find(({ id }) => id === sheet)?.text ?? '';

/** Runs a program to its end and gives what it printed, whatever its exit code. */
export const runProgram = async (
  program: string,
  given: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Promise<SnippetEnd> => {
  const { PATH, HOME, SystemRoot, TMPDIR } = process.env;
  const child = spawn(program, given, {
    env: { PATH, HOME, SystemRoot, TMPDIR, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const text = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream].setEncoding('utf8').on('data', (data: string) => {
      text[stream] += data;
    });
  }
  const [code] = await once(child, 'close');
  return { code, ...text };
};
