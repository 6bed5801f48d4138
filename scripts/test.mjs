#!/usr/bin/env node
// `npm test`: builds, finds a PowerShell and a browser, runs every test, and ends with what failed and one plain line of counts.
// Arguments go to vitest: npm test -- test/shared
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { build } from './build.mjs';
import { findChromium, findPowerShell } from './find-tools.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Counts of a vitest JSON report. A file that could not even be loaded has no tests, and is a failure. */
export function countTests(report) {
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** What failed, a line each, as files and tests are found: with the first line of why. */
export function failures(report, folder = root) {
  return report.testResults.flatMap(({ name, message, assertionResults }) => {
    const failed = assertionResults.filter(({ status }) => status === 'failed');
    const file = relative(folder, name);
    if (failed.length === 0) return message ? [`FAILED ${file}: ${firstLine(message)}`] : [];
    return failed.map(
      (test) => `FAILED ${file}: ${test.fullName}: ${firstLine(test.failureMessages.join('\n'))}`,
    );
  });
}

const firstLine = (text) => stripVTControlCharacters(text).split('\n', 1)[0];

/** The last line of the run. `exitCode` is vitest's: an error outside of any test is a failure too. */
export function summary({ passed, failed, skipped }, exitCode) {
  const shownFailed = exitCode !== 0 && failed === 0 ? 1 : failed;
  return `${passed} passed, ${shownFailed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

async function main(vitestArguments) {
  await build();
  const environment = { ...process.env, ...findPowerShell(console.log), ...findChromium(console.log) };
  const folder = mkdtempSync(join(tmpdir(), 'provara-test-'));
  const reportFile = join(folder, 'report.json');
  try {
    const { status } = spawnSync(
      process.execPath,
      [
        join(root, 'node_modules/vitest/vitest.mjs'),
        'run',
        // The log lines of a hub under test matter only where a test failed.
        '--silent=passed-only',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${reportFile}`,
        ...vitestArguments,
      ],
      { cwd: root, env: environment, stdio: 'inherit' },
    );
    const exitCode = status ?? 1;
    const report = readReport(reportFile);
    for (const line of failures(report)) console.log(line);
    console.log(summary(countTests(report), exitCode));
    return exitCode;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // vitest ended before it could report.
    return { testResults: [], numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 };
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.exitCode = await main(process.argv.slice(2));
}
