import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { runProgram } from './agent-snippets.ts';
import { CONTRACT_CASES, CONTRACT_TOKEN, differences, startScriptedHub } from './scripted-hub.ts';

/** What a program gave that plays all cases of the contract in one process. */
interface PlayedContract {
  readonly printed: string;
  /** One for each case that it came to. */
  readonly outcomes: readonly unknown[];
  /** What is wrong with the case at this place. */
  faultsAt(at: number): readonly string[];
}

/** Starts a program that reads the cases from a file and prints what each gave as a line of JSON. */
const playContract = async (
  program: string,
  given: (casesFile: string) => readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<PlayedContract> => {
  const folder = mkdtempSync(join(tmpdir(), 'provara-contract-'));
  const hubs = await Promise.all(CONTRACT_CASES.map(startScriptedHub));
  try {
    const file = join(folder, 'cases.json');
    const cases = CONTRACT_CASES.map((each, at) => ({
      base: hubs[at]?.base,
      call: each.call,
      arguments: each.arguments,
    }));
    writeFileSync(file, JSON.stringify(cases));
    const { stdout, stderr } = await runProgram(program, given(file), env);
    const lines = stdout.split('\n').filter((line) => line.startsWith('{'));
    const outcomes: readonly unknown[] = lines.map((line) => JSON.parse(line));
    const sent = hubs.map((hub) => hub.faults());
    return {
      printed: stdout + stderr,
      outcomes,
      faultsAt: (at) => [...(sent[at] ?? []), ...differences(CONTRACT_CASES[at]?.expect, outcomes[at])],
    };
  } finally {
    await Promise.all(hubs.map((hub) => hub.close()));
    rmSync(folder, { recursive: true, force: true });
  }
};

/** The tests of a client that such a program plays, within this long. */
export const itKeepsTheContract = (withinMs: number, ...how: Parameters<typeof playContract>): void => {
  let played: PlayedContract;
  beforeAll(async () => {
    played = await playContract(...how);
  }, withinMs);

  it('runs every case and never shows the token', () => {
    expect(played.outcomes.length, played.printed).toBe(CONTRACT_CASES.length);
    expect(played.printed).not.toContain(CONTRACT_TOKEN);
  });

  it.each(CONTRACT_CASES.map(({ name }, at) => ({ name, at })))('$name', ({ at }) => {
    expect(played.faultsAt(at)).toEqual([]);
  });
};
