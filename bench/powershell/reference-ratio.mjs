import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { lineBatches } from '../../test/powershell/lines.mjs';
import { powerShellCommand } from '../../test/powershell/oracle.mjs';
import { vectorTexts } from '../../test/powershell/random-texts.mjs';

const rounds = 8;

/** Microseconds a line for a program that answers JSON lines: the time of many rounds less that of one. */
async function microsecondsPerLine([program, ...args], lines) {
  const one = await millisecondsFor(program, args, lines, 1);
  const many = await millisecondsFor(program, args, lines, 1 + rounds);
  return ((many - one) * 1000) / (lines.length * rounds);
}

async function millisecondsFor(program, args, lines, times) {
  const input = `${lines.join('\n')}\n`.repeat(times);
  const started = performance.now();
  const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  const exit = once(child, 'exit');
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  let answers = 0;
  for await (const batch of lineBatches(child.stdout)) {
    answers += batch.length;
  }
  await exit;
  if (answers !== lines.length * times) {
    throw new Error(`${program} gave ${answers} answers to ${lines.length * times} lines`);
  }
  return performance.now() - started;
}

/**
 * Microseconds that a text takes, as facts in JSON lines: with ours, and with PowerShell's own parser. `null`: there is
 * no PowerShell. Run from the project's folder.
 */
export async function compareWithReference(oracle) {
  const command = oracle === undefined ? powerShellCommand() : oracle.split(' ');
  if (oracle === undefined && spawnSync(command[0], ['-Version']).status !== 0) {
    return null;
  }
  const lines = vectorTexts().map((text) => JSON.stringify({ text }));
  const ours = await microsecondsPerLine([process.execPath, join('scripts', 'facts.mjs')], lines);
  return { ours, reference: await microsecondsPerLine(command, lines), texts: lines.length };
}
