import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HttpHub } from '../support/http-hub.ts';
import { type Operation, readOperations, whyUndocumented } from '../support/openapi-document.ts';

/** The same calls at every run; another seed finds others. */
const SEED = 20_260_102;
const CALLS = 6;
const ANSWER_MS = 10_000;

// An answer that is held back for a minute says no more than one that comes at once.
const wait = fc.constantFrom('0', '-1', 'x', '61', '');
const idish = fc.oneof(
  fc.constantFrom('PLAN', 'MACHINE', 'AGENT', 'self', '20250115_143022_a1b2c3d4', 'AAAA', '%00', 'é'),
  fc.string({ minLength: 1, maxLength: 30 }).map(encodeURIComponent),
);
const text = fc.oneof(
  fc.constantFrom('0', '1', '-1', '1e9', 'pending', 'true', 'null', '2026-01-01', '\uD800', ''),
  fc.string({ maxLength: 40, unit: 'binary' }),
);

const FIELDS = [
  'command',
  'steps',
  'cwd',
  'timeout_s',
  'note',
  'runner',
  'expires_in_s',
  'run_by',
  'shell',
  'name',
];
const MORE_FIELDS = [
  'callback_url',
  'role',
  'reason',
  'code',
  'assertion',
  'id',
  'jsonrpc',
  'method',
  'params',
];
const value = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('Get-Date', 'agent', 'sh', 'main2', 'BUILD-01', 60, null) },
  fc.jsonValue({ maxDepth: 3 }),
);
const object = fc.dictionary(fc.constantFrom(...FIELDS, ...MORE_FIELDS), value, { maxKeys: 6 });
const body = fc.oneof(
  { weight: 4, arbitrary: object.map((fields) => JSON.stringify(fields)) },
  { weight: 1, arbitrary: object.map((fields) => JSON.stringify({ command: 'Get-Date', ...fields })) },
  fc.jsonValue().map((any) => JSON.stringify(any)),
  fc.string({ maxLength: 60, unit: 'binary' }),
);
const type = fc.oneof(
  { weight: 9, arbitrary: fc.constant('application/json') },
  fc.constantFrom('text/plain', 'application/json; charset=utf-16', ''),
);

const callOf = ({ path, parameters, method }: Operation) =>
  fc.record({
    as: fc.constantFrom('owner', 'agent', 'approver', 'runner', null),
    path: fc
      .tuple(...parameters.filter((one) => one.in === 'path').map(() => idish))
      .map((ids) => ids.reduce<string>((text, id) => text.replace(/\{\w+\}/, id), path)),
    query: fc
      .tuple(
        ...parameters
          .filter((one) => one.in === 'query')
          .map(({ name }) =>
            name === 'wait'
              ? fc.tuple(fc.constant(name), wait)
              : fc.option(fc.tuple(fc.constant(name), text)),
          ),
      )
      .map((pairs) => new URLSearchParams(pairs.filter((pair) => pair !== null)).toString()),
    headers: fc.record({ 'Content-Type': type }),
    body: method === 'GET' ? fc.constant(undefined) : fc.option(body, { nil: undefined }),
  });

/** Each takes few calls: none shall be refused for its number only. */
const newHub = async () => {
  const hub = await HttpHub.start();
  await hub.connectRunner(0);
  return { hub, plan: await hub.submit() };
};

describe('the OpenAPI document', () => {
  it('says of every operation what it answers, whatever is sent to it', async () => {
    const wrong = new Set<string>();
    let calls = 0;
    let { hub, plan } = await newHub();
    for (const operation of await readOperations(await HttpHub.start())) {
      if (calls % (CALLS * 8) === 0) ({ hub, plan } = await newHub());
      for (const call of fc.sample(callOf(operation), { seed: SEED, numRuns: CALLS })) {
        const path = call.path
          .replace('PLAN', plan)
          .replace('MACHINE', hub.ids.runner)
          .replace('AGENT', hub.ids.agent);
        const asked = hub.call(`${path}${call.query === '' ? '' : `?${call.query}`}`, {
          as: call.as,
          method: operation.method,
          headers: call.headers,
          ...(call.body !== undefined && { body: call.body }),
        });
        const answer = await Promise.race([asked, scheduler.wait(ANSWER_MS)]);
        calls += 1;
        if (answer === undefined) {
          wrong.add(
            `${operation.method} ${path} got no answer\n  sent ${JSON.stringify(call).slice(0, 600)}`,
          );
          continue;
        }
        const why = await whyUndocumented(operation, answer);
        if (why !== undefined)
          wrong.add(`${why.slice(0, 600)}\n  sent ${JSON.stringify({ ...call, path }).slice(0, 600)}`);
      }
    }
    expect([...wrong]).toEqual([]);
    expect(calls).toBeGreaterThan(300);
  });
});
