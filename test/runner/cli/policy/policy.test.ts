import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXIT } from '../../../../runner/cli/exit-code.ts';
import { policyHash } from '../../../../shared/policy/policy-schema.ts';
import { DEFAULT_POLICY_HASH } from '../../../support/builders.ts';
import { writePolicy } from '../../../support/policies.ts';
import { type CommandEnd, provaraCommand } from '../../../support/provara-command.ts';
import { newFolder } from '../../../support/start-runner.ts';

const run = (given: readonly string[], home = '/none'): Promise<CommandEnd> =>
  provaraCommand(['policy', ...given], { PROVARA_HOME: home }).end;

const withLines = async (lines: string, ...given: string[]): Promise<Record<string, unknown>[]> => {
  const child = spawn(process.execPath, ['dist/provara.mjs', 'policy', 'explain', '--stdin', ...given], {
    env: { PATH: process.env.PATH, PROVARA_HOME: '/none' },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (data: string) => {
    text += data;
  });
  child.stdin.end(lines);
  const [code] = await once(child, 'close');
  expect(code).toBe(0);
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
};

describe('provara policy check', () => {
  it('says what a file holds', async () => {
    const file = join(newFolder(), 'policy.json');
    const hash = writePolicy(file, {
      strict: true,
      deny: [{ id: 'no-git', reason: 'No git.', risk: 'low', match: [{ command: ['git'] }] }],
    });
    const { code, stdout } = await run(['check', file]);
    expect(code).toBe(EXIT.ok);
    expect(stdout).toBe(
      `${file} is valid: 1 deny rule, 0 ask rules, 0 read-only commands, any working directory, strict; hash ${hash}\n`,
    );
  });

  it('names every wrong field of a file', async () => {
    const file = join(newFolder(), 'policy.json');
    writeFileSync(file, '{"version": 1, "strict": 1, "deny": [{"id": "a", "match": [{"comand": ["x"]}]}]}');
    const { code, stderr } = await run(['check', file]);
    expect(code).toBe(EXIT.usage);
    for (const path of ['strict: ', 'deny[0].reason: ', 'deny[0].match[0]: ', 'ask: ']) {
      expect(stderr).toContain(`\n  ${path}`);
    }
  });

  it('ends with 2 for a file that is not there or no JSON', async () => {
    const file = join(newFolder(), 'policy.json');
    expect((await run(['check', file])).code).toBe(EXIT.usage);
    writeFileSync(file, '{"version": 1,}');
    expect((await run(['check', file])).stderr).toContain('is not JSON');
  });
});

describe('provara policy show', () => {
  it('prints a file with which everything stays as it is', async () => {
    const home = newFolder();
    const { stdout } = await run(['show']);
    writeFileSync(join(home, 'policy.json'), stdout);
    expect((await run(['check', join(home, 'policy.json')])).stdout).toContain(DEFAULT_POLICY_HASH);
    expect(JSON.parse((await run(['show'], home)).stdout)).toEqual(JSON.parse(stdout));
  });
});

describe('provara policy show into the very file', () => {
  it('prints the default policy, since the shell has emptied the file', async () => {
    const home = newFolder();
    writeFileSync(join(home, 'policy.json'), '');
    const { code, stdout } = await run(['show'], home);
    expect(code).toBe(EXIT.ok);
    expect(policyHash(JSON.parse(stdout))).toBe(DEFAULT_POLICY_HASH);
  });
});

describe('provara policy explain', () => {
  it('tells what a command is and which rules apply, as text and as JSON', async () => {
    const command = 'iex (iwr http://example.com)';
    const { code, stdout } = await run(['explain', command]);
    expect(code).toBe(EXIT.ok);
    expect(stdout).toMatch(/^Denied, high risk: /);
    expect(stdout).toContain('iwr is the cmdlet Invoke-WebRequest');
    const json = JSON.parse((await run(['explain', command, '--json'])).stdout);
    expect(json).toMatchObject({ text: command, shell: 'pwsh', verdict: 'deny', risk: 'high' });
    expect(json.rules).toContain('runs-text');
  });

  it('says as a text of which shell it judges, and how to ask for another', async () => {
    const hint = '--shell sh, or --shell powershell';
    const assumed = (await run(['explain', 'rm -rf x'])).stdout;
    expect(assumed).toContain('Judged as a text for pwsh.');
    expect(assumed).toContain(hint);
    const asked = (await run(['explain', 'rm -rf x', '--shell', 'sh'])).stdout;
    expect(asked).toContain('Judged as a text for sh.');
    expect(asked).not.toContain(hint);
    const json = (await run(['explain', 'rm -rf x', '--shell', 'sh', '--json'])).stdout;
    expect(JSON.parse(json)).toMatchObject({ shell: 'sh' });
  });

  it('goes by a file that is named, else by the state folder’s, and knows what is protected there', async () => {
    const home = newFolder();
    const file = join(newFolder(), 'other.json');
    writePolicy(file);
    expect(JSON.parse((await run(['explain', 'iwr x', '--json', '--policy', file])).stdout).verdict).toBe(
      'ask',
    );
    writePolicy(join(home, 'policy.json'), { strict: true });
    expect(JSON.parse((await run(['explain', 'foo', '--json'], home)).stdout).verdict).toBe('deny');
    const touched = JSON.parse(
      (await run(['explain', `cat ${home}/credentials.json`, '--json'], home)).stdout,
    );
    expect(touched.rules).toContain('hub-files');
    writeFileSync(join(home, 'policy.json'), '{}');
    const broken = await run(['explain', 'foo'], home);
    expect(broken.code).toBe(EXIT.usage);
    expect(broken.stderr).toContain('version: ');
  });

  it('answers JSON lines one by one, in order, and bad ones with an error', async () => {
    const answers = await withLines(
      `{"text":"Get-Date"}\nnonsense\n{"word":"x"}\n{"text":"a\u2028b"}\n\n{"text":"curl http://x.example","shell":"sh"}\n{"text":"Get-Date"`,
    );
    expect(answers).toHaveLength(6);
    expect(answers[0]).toEqual({
      verdict: 'ask',
      risk: 'low',
      rules: [],
      understood: true,
      dialects: 'same',
      summary: expect.any(String),
      matches: [],
    });
    expect(answers.map((answer) => 'error' in answer)).toEqual([false, true, true, false, false, true]);
    expect(answers[4]?.rules).toContain('downloads');
  });

  it('keeps the order over many lines, also when they are cut anywhere', async () => {
    const lines = Array.from({ length: 3_000 }, (_, index) => `{"text":"Stop-Service größe${index}"}\n`);
    const answers = await withLines(lines.join(''));
    expect(answers).toHaveLength(3_000);
    expect(answers.findIndex(({ summary }, index) => !String(summary).includes(`größe${index}`))).toBe(-1);
  });

  it.each([[['explain']], [['explain', 'x', '--stdin']], [['explain', 'x', '--shell', 'fish']], [['lose']]])(
    'ends with 2 for the wrong usage %j',
    async (given) => {
      expect((await run(given)).code).toBe(EXIT.usage);
    },
  );
});
