import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

/**
 * Runs every snippet of a section against the real hub and runner: approved, denied with a reason, and with a
 * command that the policy denies. Each of them proposes `hostname` and says what came of it.
 */
export const testSnippets = (
  section: string,
  run: (snippet: Snippet, environment: AgentEnvironment) => Promise<SnippetEnd>,
): void => {
  const found = snippets().filter((snippet) => snippet.section === section);
  let provara: Provara;
  beforeAll(async () => {
    provara = await startProvara({ shell: 'sh', env: { AGENT_HUB_RATE_LIMIT_REQUESTS: '10000' } });
  });
  afterAll(() => provara.stop());

  const ran = async (snippet: Snippet, decide: () => Promise<void>): Promise<string> => {
    const environment = { AGENT_HUB_BASE: provara.url, AGENT_HUB_TOKEN: provara.agentToken };
    const [{ stdout, stderr }] = await Promise.all([run(snippet, environment), decide()]);
    expect(stdout + stderr).not.toContain(provara.agentToken);
    return stdout + stderr;
  };
  /** A person who decides on the one plan that comes. */
  const decideBy = (path: string, body: unknown) => async (): Promise<void> => {
    const call = (to: string, init = {}) => callApi(provara, provara.approverToken, to, init);
    const waiting = async () => ((await call('/plans?state=pending')).body.plans as { plan_id: string }[])[0];
    await until(async () => (await waiting()) !== undefined, 'a plan waits');
    const id = (await waiting())?.plan_id;
    expect((await call(`/${path}/${id}`, { method: 'POST', body })).status).toBeLessThan(300);
  };

  it('has snippets', () => expect(found).not.toEqual([]));

  describe.each(found.map((snippet, index) => ({ snippet, name: `${section}, snippet ${index + 1}` })))(
    '$name',
    ({ snippet }) => {
      it('gets the result', async () => {
        expect(await ran(snippet, decideBy('approve', undefined))).toContain(hostname());
      });

      it('gets a denial with its reason', async () => {
        expect(await ran(snippet, decideBy('deny', { reason: REASON }))).toContain(REASON);
      });

      it('is told the rules of a plan that the policy denies', async () => {
        const blocked = { ...snippet, text: snippet.text.replaceAll('hostname', BLOCKED) };
        expect(await ran(blocked, async () => undefined)).toContain(BLOCKED_BECAUSE);
      });
    },
  );
};

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
