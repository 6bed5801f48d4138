import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { until } from '../../support/until.ts';

const NAMES = ['own', 'orphan', 'detached'] as const;
export type Beat = (typeof NAMES)[number];
/** Longer than two beats. */
const LOOK_MS = 1_500;

/** Three processes of one step, each of which lets its file grow for as long as it lives: the proof that it does. */
export const newFamily = (folder: string) => {
  mkdirSync(folder, { recursive: true });
  const program = join(folder, 'beat.cjs');
  // Bounded: what a failed check leaves behind ends by itself.
  writeFileSync(
    program,
    "const end = Date.now() + 120000; setInterval(() => { require('fs').appendFileSync(process.argv[2], '.'); if (Date.now() > end) process.exit(); }, 250);",
  );
  const detacher = join(folder, 'detach.cjs');
  writeFileSync(
    detacher,
    "require('child_process').spawn(process.execPath, process.argv.slice(2), { detached: true, stdio: 'ignore' }).unref();",
  );
  const file = (name: Beat): string => join(folder, name);
  const size = (name: Beat): number => (existsSync(file(name)) ? statSync(file(name)).size : 0);
  const node = process.execPath;
  return {
    command: [
      `[void][Diagnostics.Process]::Start('${node}', '"${program}" "${file('own')}"')`,
      `cmd /c 'start /b "" "${node}" "${program}" "${file('orphan')}" > nul'`,
      `& '${node}' '${detacher}' '${program}' '${file('detached')}'`,
      'while ($true) { [Threading.Thread]::Sleep(50) }',
    ].join('\n'),
    areAlive: () => until(() => NAMES.every((name) => size(name) > 1), 'the three processes run'),
    /** Those that still live. */
    survivors: async (): Promise<Beat[]> => {
      const before = NAMES.map(size);
      await delay(LOOK_MS);
      return NAMES.filter((name, at) => size(name) > (before[at] ?? 0));
    },
  };
};
