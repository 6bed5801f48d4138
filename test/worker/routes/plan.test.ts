import { describe, expect, it } from 'vitest';
import {
  COMMAND_CHARACTERS,
  CWD_CHARACTERS,
  EXPIRES_MAX_S,
  EXPIRES_MIN_S,
  IDEMPOTENCY_KEY_CHARACTERS,
  NOTE_CHARACTERS,
  STEPS_MAX,
  TIMEOUT_MAX_S,
  UNKNOWN_FIELDS_NAMED,
} from '../../../shared/limits.ts';
import { submitAnswerSchema } from '../../../shared/submission-api.ts';
import { HttpHub, parsed, problemOf } from '../support/http-hub.ts';

const ready = async (): Promise<HttpHub> => {
  const hub = await HttpHub.start();
  await hub.connectRunner(0);
  return hub;
};

describe('POST /plan', () => {
  it('answers as the reference does', async () => {
    const hub = await ready();
    const answer = await parsed(
      await hub.call('/plan', { as: 'agent', json: { command: 'Get-Date' } }),
      200,
      submitAnswerSchema.strict(),
    );
    expect(answer.queued).toBe(true);
    expect(answer.command).toBe('Get-Date');
    expect(answer.pending_id).toMatch(/^\d{8}_\d{6}_[0-9a-f]{8}$/);
  });

  it('fills in the defaults of the reference', async () => {
    const hub = await ready();
    const { document, life } = await hub.plan(await hub.submit({ command: 'whoami' }));
    expect(document.steps).toEqual([{ command: 'whoami', cwd: null, timeout_s: 300 }]);
    expect(document.note).toBeNull();
    expect(Date.parse(document.expires_at) - Date.parse(document.created_at)).toBe(15 * 60_000);
    expect(life.state).toBe('pending');
  });

  it('takes null for cwd and note, and passes over unknown fields, as the reference does', async () => {
    const hub = await ready();
    const body = { command: 'whoami', cwd: null, note: null, timeout_s: 5, priority: 'high' };
    const { document } = await hub.plan(await hub.submit(body));
    expect(document.steps).toEqual([{ command: 'whoami', cwd: null, timeout_s: 5 }]);
  });

  it.each([
    ['machin', 'Did you mean runner?'],
    ['timout', 'Did you mean timeout_s?'],
    ['timeout-s', 'Did you mean timeout_s?'],
    ['expires', 'Did you mean expires_in_s?'],
    ['Runner', 'Did you mean runner?'],
    ['priority', 'passed over.'],
  ])('names the unknown field %s in its answer, and the one that may be meant', async (field, words) => {
    const hub = await ready();
    const json = { command: 'whoami', [field]: 'x' };
    const { warnings } = await parsed(
      await hub.call('/plan', { as: 'agent', json }),
      200,
      submitAnswerSchema,
    );
    expect(warnings).toEqual([{ field, message: expect.stringContaining(words) }]);
    const blocked = await hub.call('/plan', { as: 'agent', json: { ...json, command: 'schtasks /query' } });
    expect(await problemOf(blocked)).toMatchObject({ code: 'policy_denied', warnings });
  });

  it('says nothing of fields that are known, and does not repeat a long list of unknown ones', async () => {
    const hub = await ready();
    const post = async (json: object) =>
      parsed(await hub.call('/plan', { as: 'agent', json }), 200, submitAnswerSchema);
    expect(await post({ steps: [{ command: 'a' }], note: 'why' })).not.toHaveProperty('warnings');
    const many = Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`${at}${'x'.repeat(200)}`, at]));
    const { warnings } = await post({ command: 'a', ...many });
    expect(warnings).toHaveLength(UNKNOWN_FIELDS_NAMED);
    expect(JSON.stringify(warnings).length).toBeLessThan(2_000);
  });

  it('takes steps, a machine and an expiry', async () => {
    const hub = await ready();
    const steps = [{ command: 'a', cwd: 'C:\\Temp', timeout_s: 30 }, { command: 'b' }];
    const id = await hub.submit({ steps, runner: 'BUILD-01', expires_in_s: 60, note: 'why' });
    const { document } = await hub.plan(id);
    expect(document.steps).toEqual([steps[0], { command: 'b', cwd: null, timeout_s: 300 }]);
    expect(Date.parse(document.expires_at) - Date.parse(document.created_at)).toBe(60_000);
  });

  it('takes JSON with a charset and a byte order mark', async () => {
    const hub = await ready();
    const headers = { 'Content-Type': 'Application/JSON; charset=utf-8' };
    const body = '\uFEFF{"command":"Get-Date"}';
    const answer = await hub.call('/plan', { as: 'agent', headers, body });
    expect(answer.status).toBe(200);
  });

  it('takes values right at their limits', async () => {
    const hub = await ready();
    await hub.submit({
      command: 'x'.repeat(COMMAND_CHARACTERS),
      cwd: 'x'.repeat(CWD_CHARACTERS),
      note: 'x'.repeat(NOTE_CHARACTERS),
      timeout_s: TIMEOUT_MAX_S,
      expires_in_s: EXPIRES_MAX_S,
    });
  });

  it.each([
    ['an empty command', { command: '' }, 'command must not be empty'],
    ['no command', {}, 'command is required'],
    ['a command that is no text', { command: 7 }, 'command must be text'],
    ['a command of null', { command: null }, 'command must be text'],
    ['a long command', { command: 'x'.repeat(10_001) }, 'command must be at most 10000 characters'],
    ['half a character', { command: '\uD800' }, 'command holds half a character'],
    ['a long cwd', { command: 'x', cwd: 'x'.repeat(501) }, 'cwd must be at most 500 characters'],
    ['a long note', { command: 'x', note: 'x'.repeat(1_001) }, 'note must be at most 1000 characters'],
    ['no time', { command: 'x', timeout_s: 0 }, 'timeout_s must be at least 1 s'],
    ['too much time', { command: 'x', timeout_s: 3_601 }, 'timeout_s must be at most 3600 s'],
    ['half a second', { command: 'x', timeout_s: 1.5 }, 'timeout_s must be a whole number'],
    ['time as text', { command: 'x', timeout_s: '5' }, 'timeout_s must be a number'],
    ['a short life', { command: 'x', expires_in_s: EXPIRES_MIN_S - 1 }, 'expires_in_s must be at least 60 s'],
    [
      'a long life',
      { command: 'x', expires_in_s: EXPIRES_MAX_S + 1 },
      'expires_in_s must be at most 604800 s',
    ],
    ['no steps', { steps: [] }, 'steps must hold at least one step'],
    [
      'many steps',
      { steps: Array(STEPS_MAX + 1).fill({ command: 'x' }) },
      'steps must hold at most 20 steps',
    ],
    ['steps that are no list', { steps: 'x' }, 'steps must be a list'],
    ['an empty step', { steps: [{ command: 'x' }, {}] }, 'steps[1].command is required'],
    [
      'a step with an unknown field',
      { steps: [{ command: 'x', priority: 1 }] },
      'steps[0].priority is not a field that this request knows; remove it.',
    ],
    [
      'a step with a misspelt field',
      { steps: [{ command: 'x', timout: 5 }] },
      'steps[0].timout is not a field that this request knows; did you mean timeout_s?',
    ],
    [
      'a note in a step',
      { steps: [{ command: 'x', note: 'why' }] },
      'steps[0].note is not a field that this request knows; a step has no note, the plan has one: put it beside steps.',
    ],
    [
      'another word for a field of the plan in a step',
      { steps: [{ command: 'x' }, { command: 'y', Description: 'why' }] },
      'steps[1].Description is not a field that this request knows; a step has no note, the plan has one: put it beside steps.',
    ],
    [
      'command beside steps',
      { command: 'x', steps: [{ command: 'x' }] },
      'steps can not stand beside command',
    ],
    ['cwd beside steps', { steps: [{ command: 'x' }], cwd: 'C:\\' }, 'cwd belongs into each of the steps'],
    ['timeout_s beside steps', { steps: [{ command: 'x' }], timeout_s: 5 }, 'timeout_s belongs into each'],
    ['a list', [{ command: 'x' }], 'The body must be'],
    ['a text', 'x', 'The body must be'],
    ['null', null, 'The body must be'],
  ])('refuses %s with 422 and says what it may be', async (_what, json, sentence) => {
    const hub = await ready();
    const problem = await problemOf(await hub.call('/plan', { as: 'agent', json }));
    expect(problem).toMatchObject({ status: 422, code: 'invalid_request' });
    expect(problem.detail).toContain(sentence);
  });

  it.each(['{"command":', '', 'command=x', '\xff\xfe'])(
    'refuses the unreadable body %j with 400',
    async (body) => {
      const hub = await ready();
      const bytes = Uint8Array.from(body, (character) => character.charCodeAt(0));
      const headers = { 'Content-Type': 'application/json' };
      const answer = await hub.call('/plan', { as: 'agent', method: 'POST', headers, body: bytes });
      expect(await problemOf(answer)).toMatchObject({ status: 400, code: 'invalid_json' });
    },
  );

  it.each([{}, { 'Content-Type': 'text/plain' }, { 'Content-Type': 'application/json-seq' }])(
    'refuses the content type %j with 415',
    async (headers) => {
      const hub = await ready();
      const body = new TextEncoder().encode('{"command":"x"}');
      const answer = await hub.call('/plan', { as: 'agent', method: 'POST', headers: { ...headers }, body });
      expect(await problemOf(answer)).toMatchObject({ status: 415, code: 'unsupported_media_type' });
    },
  );

  it('gives the same plan for the same Idempotency-Key and body, and refuses another body', async () => {
    const hub = await ready();
    const post = (json: unknown) =>
      hub.call('/plan', { as: 'agent', json, headers: { 'Idempotency-Key': 'deploy-1' } });
    const first = await parsed(await post({ command: 'a' }), 200, submitAnswerSchema);
    const again = await parsed(await post({ timeout_s: 300, command: 'a' }), 200, submitAnswerSchema);
    expect(again).toEqual(first);
    expect(await problemOf(await post({ command: 'b' }))).toMatchObject({
      status: 409,
      code: 'idempotency_conflict',
    });
  });

  it.each(['', 'x'.repeat(IDEMPOTENCY_KEY_CHARACTERS + 1), 'two words'])(
    'refuses the Idempotency-Key %j',
    async (key) => {
      const hub = await ready();
      const answer = await hub.call('/plan', {
        as: 'agent',
        json: { command: 'x' },
        headers: { 'Idempotency-Key': key },
      });
      const problem = await problemOf(answer);
      expect(problem.status).toBe(422);
      expect(problem.detail).toContain('idempotency-key must be 1 to 200 visible ASCII characters');
    },
  );

  it('says which machine is missing', async () => {
    const hub = await HttpHub.start();
    const never = await hub.call('/plan', { as: 'agent', json: { command: 'x' } });
    expect(await problemOf(never)).toMatchObject({ status: 409, code: 'runner_not_ready' });
    const other = await hub.call('/plan', { as: 'agent', json: { command: 'x', runner: 'NOBODY' } });
    expect(await problemOf(other)).toMatchObject({ status: 422, code: 'runner_unknown' });
  });
});
