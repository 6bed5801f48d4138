import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planPageSchema } from '../../../shared/api.ts';
import { snippets } from '../../support/agent-snippets.ts';
import { callApi, type Provara, startProvara } from '../../support/provara.ts';
import { until } from '../../support/until.ts';

const PRE_TOOL_USE = { hook_event_name: 'PreToolUse', tool_name: 'Bash', tool_input: { command: 'ls' } };
const COPILOT = { toolName: 'bash', toolArgs: '{"command":"ls"}' };

/** The command that the coding agent would start, as its settings say. */
const commandsOf = (text: string): string[] =>
  [...text.matchAll(/"?(?:command|bash|powershell)"?\s*[:=] "(provara [^"]+)"/g)].map(
    ([, command = '']) => command,
  );

describe.skipIf(process.platform === 'win32')('the settings of the hooks of coding agents', () => {
  let provara: Provara;
  let folder: string;
  beforeAll(async () => {
    provara = await startProvara({ shell: 'sh', env: { AGENT_HUB_RATE_LIMIT_REQUESTS: '100000' } });
    folder = mkdtempSync(join(tmpdir(), 'provara-hook-'));
    const program = join(process.cwd(), 'dist/provara.mjs');
    writeFileSync(join(folder, 'provara'), `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`, {
      mode: 0o755,
    });
  });
  afterAll(async () => {
    await provara.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const start = async (command: string) => {
    const child = spawn('sh', ['-c', command], {
      env: {
        PATH: `${folder}:${process.env.PATH}`,
        HOME: folder,
        AGENT_HUB_BASE: provara.url,
        AGENT_HUB_TOKEN: provara.agentToken,
      },
    });
    let stdout = '';
    child.stdout.setEncoding('utf8').on('data', (data: string) => {
      stdout += data;
    });
    child.stderr.resume();
    child.stdin.end(JSON.stringify(command.includes('copilot') ? COPILOT : PRE_TOOL_USE));
    await once(child, 'close');
    return stdout;
  };

  const decide = async (what: 'approve' | 'deny', body?: object): Promise<void> => {
    const pending = async () => {
      const list = await callApi(provara, provara.approverToken, '/plans?state=pending');
      return planPageSchema.parse(list.body).plans[0]?.plan_id;
    };
    await until(async () => (await pending()) !== undefined, 'a plan waits');
    const path = `/${what}/${await pending()}${what === 'approve' ? '?wait=0' : ''}`;
    await callApi(provara, provara.approverToken, path, { method: 'POST', ...(body && { body }) });
  };

  const commands = snippets()
    .filter(({ section }) => section === 'Hooks of coding agents')
    .flatMap(({ text }) => commandsOf(text));

  it('are there for each agent', () => {
    expect([...new Set(commands)]).toEqual([
      'provara hook claude',
      'provara hook codex',
      'provara hook copilot',
    ]);
  });

  it.each([...new Set(commands)])('%s: a yes and a no', async (command) => {
    const allowed = start(command);
    await decide('approve');
    expect(await allowed).not.toContain('deny');
    const denied = start(command);
    await decide('deny', { reason: 'not on a Friday' });
    const said = await denied;
    expect(said).toContain('"permissionDecision":"deny"');
    expect(said).toContain('not on a Friday');
  });
});
