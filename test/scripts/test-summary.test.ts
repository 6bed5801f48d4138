import { describe, expect, it } from 'vitest';

interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}
interface Script {
  countTests(report: unknown): Counts;
  failures(report: unknown, folder: string): readonly string[];
  summary(counts: Counts, exitCode: number): string;
}

// A plain script: TypeScript knows no types for it.
const script: Script = await import(new URL('../../scripts/test.mjs', import.meta.url).href);

const report = (files: readonly string[][], brokenFiles = 0): unknown => {
  const count = (status: string): number => files.flat().filter((found) => found === status).length;
  return {
    numPassedTests: count('passed'),
    numFailedTests: count('failed'),
    numPendingTests: count('pending'),
    numTodoTests: count('todo'),
    testResults: [
      ...files.map((statuses) => ({
        status: statuses.includes('failed') ? 'failed' : 'passed',
        assertionResults: statuses.map((status) => ({ status })),
      })),
      ...Array.from({ length: brokenFiles }, () => ({ status: 'failed', assertionResults: [] })),
    ],
  };
};

describe('the last line of npm test', () => {
  it('counts what passed and failed', () => {
    const counts = script.countTests(
      report([
        ['passed', 'passed'],
        ['failed', 'passed'],
      ]),
    );
    expect(script.summary(counts, 1)).toBe('3 passed, 1 failed');
  });

  it('names skipped tests only when there are any', () => {
    const counts = script.countTests(report([['passed', 'pending', 'todo']]));
    expect(script.summary(counts, 0)).toBe('1 passed, 0 failed, 2 skipped');
  });

  it('counts a file that could not be loaded as a failure', () => {
    const counts = script.countTests(report([['passed']], 2));
    expect(script.summary(counts, 1)).toBe('1 passed, 2 failed');
  });

  it('never says 0 failed when vitest failed', () => {
    const counts = script.countTests(report([['passed']]));
    expect(script.summary(counts, 1)).toBe('1 passed, 1 failed');
  });
});

describe('what npm test says failed', () => {
  const found = (name: string, assertionResults: readonly object[], message = ''): object => ({
    name,
    message,
    assertionResults,
  });

  it('names file, test and the first line of why, and nothing that passed', () => {
    const testResults = [
      found('/provara/test/plan.test.ts', [
        { status: 'passed', fullName: 'a plan is stored', failureMessages: [] },
        {
          status: 'failed',
          fullName: 'a plan waits',
          failureMessages: ['\u001b[31mError: 1 is not 2\u001b[39m\n    at plan.ts'],
        },
      ]),
      found('/provara/test/hub.test.ts', [
        { status: 'passed', fullName: 'a hub starts', failureMessages: [] },
      ]),
    ];
    expect(script.failures({ testResults }, '/provara')).toEqual([
      'FAILED test/plan.test.ts: a plan waits: Error: 1 is not 2',
    ]);
  });

  it('names a file that could not be loaded', () => {
    const testResults = [found('/provara/test/plan.test.ts', [], 'Cannot find module\nof nothing')];
    expect(script.failures({ testResults }, '/provara')).toEqual([
      'FAILED test/plan.test.ts: Cannot find module',
    ]);
  });
});
