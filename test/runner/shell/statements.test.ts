import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Runner } from '../../../runner/runner-options.ts';
import { planDigest } from '../../../shared/digest.ts';
import type { PlanDocument } from '../../../shared/plan.ts';
import type { RunnerMessage } from '../../../shared/protocol.ts';
import { newReceipt, receiptText } from '../../../shared/receipt/receipt.ts';
import type { AuditHead, SignedStatement } from '../../../shared/receipt/run-statement.ts';
import { verifyReceipt } from '../../../shared/receipt/verify-receipt.ts';
import { APPROVAL, aPlan, TOKEN } from '../../support/builders.ts';
import { bundleEntry } from '../../support/bundle-entry.ts';
import { FakeHub } from '../../support/fake-hub.ts';
import { killed } from '../../support/processes.ts';
import { aRunner, newFolder } from '../../support/start-runner.ts';
import { until } from '../../support/until.ts';

let hub: FakeHub;
let runner: Runner | undefined;
const children: ChildProcess[] = [];

beforeEach(async () => {
  hub = await FakeHub.start();
});
afterEach(async () => {
  await runner?.stop();
  runner = undefined;
  for (const child of children.splice(0)) await killed(child);
  await hub.stop();
});

const start = async (home = newFolder()): Promise<string> => {
  runner = aRunner(hub, { home });
  await runner.connected;
  await until(() => hub.credits > 0, 'the runner asks for a plan');
  return home;
};

const startProcess = async (home: string): Promise<ChildProcess> => {
  const entry = await bundleEntry('test/support/runner-entry.ts');
  const child = spawn(process.execPath, [entry, hub.url, TOKEN, home, 'sh'], { stdio: 'ignore' });
  children.push(child);
  return child;
};

const approval = { ...APPROVAL, at: new Date().toISOString() };
const send = (document: PlanDocument, audit_head: AuditHead | null = null): void =>
  hub.send({ type: 'run', document, digest: planDigest(document), approval, audit_head });

type Signed = Extract<RunnerMessage, { signed: unknown }>;

/** What was signed of the plan, each statement once, in the order in which it came. */
const signedOf = (planId: string): SignedStatement[] => {
  const all = hub.messages.filter(
    (message): message is Signed => 'signed' in message && message.plan_id === planId,
  );
  const texts = all.map(({ signed }) => JSON.stringify(signed));
  return [...new Set(texts)].map((text) => JSON.parse(text) as SignedStatement);
};

const receiptOf = (document: PlanDocument): Uint8Array => {
  const runnerKey = hub.of('hello')[0]?.runner.public_key ?? '';
  const statements = signedOf(document.plan_id);
  return Buffer.from(receiptText(newReceipt({ document, approval, approver: null, runnerKey, statements })));
};

describe('what a runner signs', () => {
  it('makes a receipt that proves the run and its output', async () => {
    await start();
    const plan = aPlan("printf 'héllo\\n'; printf oops >&2");
    send(plan);
    await hub.finished(plan.plan_id);
    const stdout = Buffer.from(hub.text(plan.plan_id, 'stdout'));
    const evidence = {
      stdout,
      stderr: Buffer.from('oops'),
      runnerKey: hub.of('hello')[0]?.runner.public_key ?? '',
    };
    const checked = await verifyReceipt(receiptOf(plan), evidence);
    expect(checked.checks.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
    expect(stdout.toString()).toBe('héllo\n');
    expect((await verifyReceipt(receiptOf(plan), { stdout: Buffer.from('hello\n') })).ok).toBe(false);
  });

  it('makes a receipt of a refusal', async () => {
    await start();
    const plan = aPlan('true', { steps: [{ command: 'true', cwd: '/nowhere-at-all', timeout_s: 60 }] });
    send(plan);
    await hub.refused(plan.plan_id);
    expect(await verifyReceipt(receiptOf(plan))).toMatchObject({ ok: true });
  });

  it('countersigns the hub’s audit with each plan, and what it countersigned before, also after a restart', async () => {
    const home = await start();
    const heads = [1, 2, 3].map((seq) => ({ seq, hash: String(seq).repeat(64) }));
    const plans = heads.map(() => aPlan('true'));
    for (const [index, plan] of plans.entries()) {
      if (index === 2) {
        await runner?.stop();
        await start(home);
      }
      send(plan, heads[index]);
      await hub.finished(plan.plan_id);
    }
    const said = plans.map((plan) => hub.about('accepted', plan.plan_id)[0]?.signed.statement);
    expect(said).toMatchObject([
      { audit_head: heads[0], previous_head: null },
      { audit_head: heads[1], previous_head: heads[0] },
      { audit_head: heads[2], previous_head: heads[1] },
    ]);
  });

  it('is the same, byte for byte, when it is told again after a restart', async () => {
    hub.conduct.acknowledgesEnds = false;
    const home = await start();
    const plan = aPlan('echo hello');
    send(plan, { seq: 7, hash: 'ab'.repeat(32) });
    await hub.finished(plan.plan_id);
    await runner?.stop();
    await start(home);
    await until(() => hub.about('finished', plan.plan_id).length >= 2, 'the end is told again');
    expect(hub.about('accepted', plan.plan_id).length).toBeGreaterThan(1);
    expect(signedOf(plan.plan_id).map(({ statement }) => statement.event)).toEqual([
      'accepted',
      'started',
      'finished',
    ]);
    expect(await verifyReceipt(receiptOf(plan))).toMatchObject({ ok: true });
  });

  it('reaches to an unknown end when the runner is killed', async () => {
    const home = newFolder();
    const first = await startProcess(home);
    const started = join(newFolder(), 'started');
    const plan = aPlan(['echo one', `touch ${started}; sleep 100`]);
    await hub.connected();
    await until(() => hub.credits > 0, 'the runner asks for a plan');
    send(plan);
    await until(() => existsSync(started), 'the second step runs');
    await killed(first);
    await startProcess(home);
    expect((await hub.finished(plan.plan_id)).outcome).toBe('unknown');
    expect(signedOf(plan.plan_id)).toHaveLength(3);
    const checked = await verifyReceipt(receiptOf(plan), { stdout: Buffer.from('one\n') });
    expect(checked.checks.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
  });

  it('is nothing of a plan that an older version began', async () => {
    const home = newFolder();
    const { plan_id, expires_at } = aPlan('true');
    const about = { plan_id, at: new Date().toISOString() };
    const records = [
      { type: 'accepted', ...about, digest: 'ab'.repeat(32), expires_at },
      { type: 'started', ...about, step_count: 1 },
      { type: 'finished', ...about, outcome: 'succeeded', steps: [], detail: null },
    ];
    writeFileSync(
      join(home, 'journal.jsonl'),
      records.map((record) => `${JSON.stringify(record)}\n`).join(''),
    );
    await start(home);
    expect((await hub.finished(plan_id)).signed).toBeNull();
    expect(hub.about('accepted', plan_id)).toEqual([]);
  });
});

describe('secrets in output', () => {
  const SECRET = `pv_owner_main_${'a'.repeat(40)}`;

  it('reach neither the hub nor the disk, and the hash is of what is sent', async () => {
    hub.conduct.acknowledgesEnds = false;
    const home = newFolder();
    writeFileSync(
      join(home, 'redact.json'),
      JSON.stringify({ version: 1, patterns: ['password[:=]\\s*\\S+'] }),
    );
    await start(home);
    const head = SECRET.slice(0, 20);
    const plan = aPlan(
      `printf 'a ${head}'; sleep 0.2; printf '${SECRET.slice(20)} b\\npassword: hun'; sleep 0.2; echo 'ter2'; printf '${SECRET}' >&2`,
    );
    send(plan);
    await hub.finished(plan.plan_id);
    expect(hub.text(plan.plan_id, 'stdout')).toBe('a [redacted] b\npassword: [redacted]\n');
    expect(hub.text(plan.plan_id, 'stderr')).toBe('[redacted]');
    const run = join(home, 'runs', plan.plan_id);
    const spooled = readFileSync(join(run, 'output.spool'), 'utf8');
    expect(readdirSync(run)).toContain('output.spool');
    expect(spooled).not.toContain(SECRET);
    expect(spooled).not.toContain('hunter2');
    const evidence = { stdout: Buffer.from(hub.text(plan.plan_id, 'stdout')) };
    expect(await verifyReceipt(receiptOf(plan), evidence)).toMatchObject({ ok: true });
  });

  it('keep a runner from starting whose patterns are not valid', async () => {
    const home = newFolder();
    writeFileSync(join(home, 'redact.json'), JSON.stringify({ version: 1, patterns: ['(a+)+'] }));
    runner = aRunner(hub, { home });
    expect(await runner.stopped).toMatchObject({ code: 'misconfigured', exitCode: 78 });
  });
});
