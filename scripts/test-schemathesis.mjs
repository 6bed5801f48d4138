#!/usr/bin/env node
// `npm run test:schemathesis`: installs Schemathesis into a virtual environment, which is kept for the next time, and
// lets it call a real hub with what it makes of the OpenAPI document. Ends with one plain line of counts.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';
import { installPython, programIn } from './python-environment.mjs';
import { summary } from './test.mjs';

const PACKAGE = 'schemathesis==4.32.5';
const SEED = 20_260_102;
const SECONDS = 80;
const EXAMPLES = 8;
const ANSWER_SECONDS = 10;
const CHECKS = [
  'not_a_server_error',
  'status_code_conformance',
  'response_schema_conformance',
  'content_type_conformance',
];

const LEFT_OUT = {
  'a stream, which does not end': ['events.follow', 'live.connect', 'runner.connect'],
  'ends a credential or the runner of this run': [
    'runner.leave',
    'runner.rotate',
    'runner.unpair',
    'session.end',
    'token.revoke',
  ],
  'stops the hub for all that follow': ['hub.stop'],
  'would run made up commands on this machine': ['plan.approve'],
  'would have the hub send to made up addresses': ['channel.create', 'channel.change', 'push.subscribe'],
};

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const venv = join(root, '.venv-schemathesis');

async function startHub(home) {
  const up = spawn(
    process.execPath,
    [join(root, 'dist/provara.mjs'), 'up', '--json', '--host', '127.0.0.1', '--port', '0', '--shell', 'sh'],
    {
      // No call shall be refused for its number only.
      env: { ...process.env, PROVARA_HOME: home, AGENT_HUB_RATE_LIMIT_REQUESTS: '1000000' },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const ended = once(up, 'exit');
  const line = once(createInterface({ input: up.stdout }), 'line').then(([text]) => JSON.parse(text));
  const early = ended.then(([code]) => Promise.reject(new Error(`provara up ended with ${code}`)));
  const { url } = await Promise.race([line, early]);
  early.catch(() => undefined);
  const stop = async () => {
    up.kill('SIGTERM');
    await ended;
  };
  return { url, stop };
}

function ownerToken(home) {
  const { hub, credentials } = JSON.parse(readFileSync(join(home, 'credentials.json'), 'utf8'));
  const { id, secret } = credentials.find(({ role }) => role === 'owner');
  return `pv_owner_${hub}_${id}${secret}`;
}

/**
 * Schemathesis turns tuples into the form of an older JSON Schema, which it then refuses in answers. A list of so many
 * equal items says the same.
 */
function asList(_key, value) {
  const [first, ...others] = value?.prefixItems ?? [];
  const isAlike = others.every((each) => JSON.stringify(each) === JSON.stringify(first));
  if (first === undefined || !isAlike || value.items !== false) return value;
  const { prefixItems: _tuple, ...list } = value;
  return { ...list, items: first };
}

function readDocument(text) {
  const known = Object.values(JSON.parse(text).paths).flatMap((methods) =>
    Object.values(methods).map(({ operationId }) => operationId),
  );
  const unknown = Object.values(LEFT_OUT)
    .flat()
    .filter((id) => !known.includes(id));
  if (unknown.length > 0) throw new Error(`No operations of the document: ${unknown.join(', ')}`);
  return JSON.stringify(JSON.parse(text, asList));
}

async function callAll(folder, { url }) {
  const document = join(folder, 'openapi.json');
  const report = join(folder, 'report.json');
  const answer = await fetch(`${url}/openapi.json`);
  writeFileSync(document, readDocument(await answer.text()));
  for (const [why, ids] of Object.entries(LEFT_OUT))
    console.log(`test:schemathesis: without ${ids.join(', ')}: ${why}`);
  const leftOut = Object.values(LEFT_OUT)
    .flat()
    .flatMap((id) => ['--exclude-operation-id', id]);
  const { status } = spawnSync(
    programIn(venv, 'schemathesis'),
    [
      ...['run', document, '--url', url, '--header', `Authorization: Bearer ${ownerToken(folder)}`],
      ...[...leftOut, '--phases', 'examples,coverage,fuzzing', '--checks', CHECKS.join(',')],
      ...['--seed', `${SEED}`, '--max-examples', `${EXAMPLES}`, '--max-time', `${SECONDS}`, '--no-shrink'],
      ...['--generation-database', 'none', '--request-timeout', `${ANSWER_SECONDS}`],
      ...['--continue-on-failure', '--warnings', 'off', '--report', 'json', '--report-json-path', report],
    ],
    { cwd: folder, stdio: 'inherit' },
  );
  const { operations, test_cases: cases } = JSON.parse(readFileSync(report, 'utf8'));
  const failed = cases.with_failures + cases.errored;
  const untested = operations.selected - operations.tested;
  if (untested > 0) console.log(`test:schemathesis: ${untested} operations were not called`);
  return { passed: cases.generated - failed, failed: failed + untested, exitCode: status ?? 1 };
}

async function main() {
  await build();
  const missing = installPython(venv, {
    madeFrom: PACKAGE,
    packages: [PACKAGE],
    say: () => console.log('test:schemathesis: installing Schemathesis'),
  });
  if (missing !== undefined) {
    console.log(`test:schemathesis: nothing is tested, for Schemathesis can't be installed: ${missing}`);
    console.log(summary({ passed: 0, failed: 0, skipped: 1 }, 0));
    return 0;
  }
  const folder = mkdtempSync(join(tmpdir(), 'provara-schemathesis-'));
  try {
    const hub = await startHub(folder);
    const { passed, failed, exitCode } = await callAll(folder, hub).finally(hub.stop);
    console.log(summary({ passed, failed, skipped: 0 }, exitCode));
    return exitCode || (failed > 0 ? 1 : 0);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

process.exitCode = await main();
