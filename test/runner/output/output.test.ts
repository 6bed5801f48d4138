import { createHash } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Runner } from '../../../runner/runner-options.ts';
import { CHUNK_BYTES, OUTPUT_WINDOW_BYTES, RUNNER_OUTPUT_BYTES } from '../../../shared/limits.ts';
import { aPlan } from '../../support/builders.ts';
import { FakeHub } from '../../support/fake-hub.ts';
import { aRunner, newFolder } from '../../support/start-runner.ts';
import { until } from '../../support/until.ts';

let hub: FakeHub;
let runner: Runner;
let folder: string;

beforeEach(async () => {
  hub = await FakeHub.start();
  folder = newFolder();
  runner = aRunner(hub);
  await runner.connected;
});
afterEach(async () => {
  await runner.stop();
  await hub.stop();
});

/** Runs a Node program in `sh`; what it prints is told without quoting. */
const node = (program: string): string => {
  const path = join(folder, 'program.cjs');
  writeFileSync(path, program);
  return `'${process.execPath}' '${path}'`;
};

const sha = (text: string): string => createHash('sha256').update(text).digest('hex');

const expectWhole = (planId: string): void => {
  const chunks = hub.chunks.get(planId) ?? [];
  expect(hub.malformed).toEqual([]);
  expect(chunks.map(({ seq }) => seq)).toEqual(chunks.map((_, index) => index));
  const offsets = new Map<string, number>();
  for (const { step, stream, offset, data } of chunks) {
    const key = `${step}/${stream}`;
    expect(offset).toBe(offsets.get(key) ?? 0);
    expect(Buffer.byteLength(data)).toBeLessThanOrEqual(CHUNK_BYTES);
    offsets.set(key, offset + Buffer.byteLength(data));
  }
};

const lines = (count: number): string =>
  Array.from({ length: count }, (_, index) => `line ${index} äöü 你好 🚀 `.padEnd(80, 'x')).join('\n');
const LINES = 'Array.from({length:N},(_,i)=>("line "+i+" äöü 你好 🚀 ").padEnd(80,"x")).join("\\n")';

describe('the output of a run', () => {
  it('arrives whole: 5 MB, with characters of up to four bytes', async () => {
    const count = 60_000;
    const plan = aPlan(node(`process.stdout.write(${LINES.replace('N', String(count))})`));
    await hub.run(plan);
    const { steps } = await hub.finished(plan.plan_id);
    const text = hub.text(plan.plan_id, 'stdout');
    expect(text.length).toBeGreaterThan(4_700_000);
    expect(sha(text)).toBe(sha(lines(count)));
    expect(steps[0]?.stdout_bytes).toBe(Buffer.byteLength(text));
    expectWhole(plan.plan_id);
  });

  it('comes while the step runs', async () => {
    const gate = join(folder, 'gate');
    const plan = aPlan(`echo first; until [ -e ${gate} ]; do sleep 0.02; done; echo second`);
    await hub.run(plan);
    await until(() => hub.text(plan.plan_id, 'stdout') === 'first\n', 'the first line is there');
    expect(hub.about('finished', plan.plan_id)).toEqual([]);
    writeFileSync(gate, '');
    await hub.finished(plan.plan_id);
    expect(hub.text(plan.plan_id, 'stdout')).toBe('first\nsecond\n');
  });

  it('is numbered over the plan, with offsets for each stream of each step', async () => {
    const plan = aPlan(['echo a; echo b >&2', 'echo c; echo d >&2']);
    await hub.run(plan);
    await hub.finished(plan.plan_id);
    expectWhole(plan.plan_id);
    const chunks = hub.chunks.get(plan.plan_id) ?? [];
    const texts = (step: number) =>
      chunks
        .filter((chunk) => chunk.step === step)
        .map(({ stream, data }) => `${stream}:${data}`)
        .sort();
    expect(texts(0)).toEqual(['stderr:b\n', 'stdout:a\n']);
    expect(texts(1)).toEqual(['stderr:d\n', 'stdout:c\n']);
  });

  it('keeps the order in which it came', async () => {
    const words = Array.from({ length: 6 }, (_, index) => index);
    const command = words
      .map((index) => (index % 2 === 0 ? `echo ${index}; sleep 0.08` : `echo ${index} >&2; sleep 0.08`))
      .join('; ');
    const plan = aPlan(command);
    await hub.run(plan);
    await hub.finished(plan.plan_id);
    const all = (hub.chunks.get(plan.plan_id) ?? []).map(({ data }) => data.trim());
    expect(all).toEqual(words.map(String));
  });

  it('loses no byte that is not text', async () => {
    const plan = aPlan(String.raw`printf 'ok \377\376 \303( \303\244 \360\237\232 end\303'`);
    await hub.run(plan);
    await hub.finished(plan.plan_id);
    expect(hub.text(plan.plan_id, 'stdout')).toBe(String.raw`ok \xFF\xFE \xC3( ä \xF0\x9F\x9A end\xC3`);
    expectWhole(plan.plan_id);
  });

  it('is sent no further than the window while nothing is acknowledged, and then goes on', async () => {
    hub.conduct.acknowledgesOutput = false;
    const bytes = 5 * OUTPUT_WINDOW_BYTES;
    const plan = aPlan(node(`process.stdout.write('y'.repeat(${bytes}))`));
    await hub.run(plan);
    const sent = (): number => hub.text(plan.plan_id, 'stdout').length;
    await until(() => hub.about('step_finished', plan.plan_id).length > 0, 'the process has ended');
    expect(sent()).toBeGreaterThan(0);
    expect(sent()).toBeLessThanOrEqual(OUTPUT_WINDOW_BYTES);
    expect(hub.about('finished', plan.plan_id)).toEqual([]);
    hub.conduct.acknowledgesOutput = true;
    hub.send({ type: 'output_ack', plan_id: plan.plan_id, next: hub.chunks.get(plan.plan_id)?.length ?? 0 });
    await hub.finished(plan.plan_id);
    expect(sent()).toBe(bytes);
    expectWhole(plan.plan_id);
  });

  it('resumes after cuts of the connection without loss or repetition', async () => {
    const lineCount = 60_000;
    hub.conduct.acknowledgesOutput = false;
    const plan = aPlan(node(`process.stdout.write(${LINES.replace('N', String(lineCount))})`));
    await hub.run(plan);
    const count = (): number => hub.chunks.get(plan.plan_id)?.length ?? 0;
    // Counted at the cut: when the runner is back, all that a window allows may be there at once.
    let countAtCut = 0;
    for (let cuts = 0; cuts < 3; cuts += 1) {
      await until(() => count() > countAtCut, 'more output comes');
      countAtCut = count();
      hub.socket?.terminate();
      await hub.connected(cuts + 2);
    }
    hub.conduct.acknowledgesOutput = true;
    hub.socket?.terminate();
    await hub.finished(plan.plan_id);
    expect(sha(hub.text(plan.plan_id, 'stdout'))).toBe(sha(lines(lineCount)));
    expectWhole(plan.plan_id);
  });

  it('is not sent to a hub that does not know the plan, and the end is told all the same', async () => {
    const gate = join(folder, 'gate');
    const plan = aPlan(`echo one; until [ -e ${gate} ]; do sleep 0.02; done; echo two`);
    await hub.run(plan);
    await until(() => hub.text(plan.plan_id, 'stdout') === 'one\n', 'the first line is there');
    hub.conduct.welcome = { resume: [] };
    hub.socket?.terminate();
    await hub.connected(2);
    writeFileSync(gate, '');
    expect((await hub.finished(plan.plan_id)).outcome).toBe('succeeded');
    expect(hub.text(plan.plan_id, 'stdout')).toBe('one\n');
  });

  it('is kept up to a limit and drained beyond it, with flat memory, and says so', async () => {
    const total = 300 * 1024 * 1024;
    const program = `
      const piece = Buffer.alloc(1024 * 1024, 'z'); let left = ${total / (1024 * 1024)};
      const next = () => { while (left-- > 0) if (!process.stdout.write(piece)) return process.stdout.once('drain', next); };
      next();`;
    const before = process.memoryUsage();
    let most = 0;
    const timer = setInterval(() => {
      const { rss } = process.memoryUsage();
      most = Math.max(most, rss);
    }, 20);
    // The hub's own copy of 64 MiB would hide the runner's.
    hub.conduct.forgetsOutput = true;
    const plan = aPlan(node(program));
    await hub.run(plan);
    const { outcome, steps } = await hub.finished(plan.plan_id, 25_000);
    clearInterval(timer);
    expect(outcome).toBe('succeeded');
    expect(steps[0]?.stdout_bytes).toBe(total);
    expect(hub.outputBytes).toBeGreaterThanOrEqual(RUNNER_OUTPUT_BYTES);
    expect(hub.outputBytes).toBeLessThan(RUNNER_OUTPUT_BYTES + 1_000);
    expect(hub.notes.join('')).toContain(`beyond ${RUNNER_OUTPUT_BYTES} bytes is not kept`);
    expect(hub.notes.join('')).toContain(
      `${total - RUNNER_OUTPUT_BYTES} bytes of this step's output were not kept`,
    );
    expect(most - before.rss).toBeLessThan(250 * 1024 * 1024);
  });

  it('of something that lives on does not keep the step from ending', async () => {
    const pidFile = join(folder, 'pid');
    const plan = aPlan(`echo early; (sleep 20; echo late) & echo $! > ${pidFile}`);
    await hub.run(plan);
    const { outcome, steps } = await hub.finished(plan.plan_id);
    expect(outcome).toBe('succeeded');
    expect(steps[0]?.detail).toContain('still held its output open');
    expect(hub.text(plan.plan_id, 'stdout')).toBe('early\n');
    expect(existsSync(pidFile)).toBe(true);
  });
});
