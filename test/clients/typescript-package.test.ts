import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const BUNDLE = 'dist/client.js';

describe('provara/client, as it is built', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join('dist', 'consumer-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is one small file that imports nothing and asks for no platform', () => {
    const text = readFileSync(BUNDLE, 'utf8');
    expect(text).not.toMatch(/^import\b|\bimport\(|\brequire\(|\bprocess\.|\bBuffer\b|\bwindow\b/m);
    expect(text.length).toBeLessThan(24 * 1024);
  });

  it('is found by its name', () => {
    const program =
      "import * as client from 'provara/client'; console.log(Object.keys(client).sort().join())";
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(stdout.trim()).toBe(
      'Hub,HubRefusal,HubUnreachable,NotAHub,PlanFailed,ProvaraError,WaitTimeout,succeeded',
    );
  });

  it('brings types that a strict consumer can check', () => {
    writeFileSync(
      join(folder, 'agent.mts'),
      `import { Hub, HubRefusal, type PlanState, type Result } from 'provara/client';
       const result: Result = await new Hub().planAndWait('hostname', { note: 'why', waitS: 5 });
       export const state: PlanState = result.state;
       export const command: string | undefined = result.plan?.document.steps[0]?.command;
       export const isKnown = (error: HubRefusal): boolean => error.code === 'policy_denied';
       // @ts-expect-error There is no such state.
       export const wrong = result.state === 'finished';
       // @ts-expect-error It may have ended by itself or not.
       export const code: number = result.exitCode;
      `,
    );
    const compilerOptions = {
      strict: true,
      module: 'nodenext',
      target: 'es2023',
      lib: ['ES2023', 'DOM'],
      types: [],
      noEmit: true,
      skipLibCheck: false,
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['agent.mts'] }));
    const { status, stdout } = spawnSync(
      process.execPath,
      ['node_modules/typescript/bin/tsc', '-p', folder],
      { encoding: 'utf8' },
    );
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
  });
});
