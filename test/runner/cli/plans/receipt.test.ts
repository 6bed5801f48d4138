import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { callApi } from '../../../support/provara.ts';
import { runningProvara, STORY_MS } from '../../../support/running-provara.ts';
import { newFolder } from '../../../support/start-runner.ts';

describe('provara receipt and provara verify', { timeout: STORY_MS }, () => {
  const at = runningProvara();

  /** Runs a command and fetches its receipt into a file. */
  const receiptFile = async (command: string): Promise<{ id: string; file: string; stdout: string }> => {
    const { id, command: proposing } = await at.propose(command);
    expect((await at.run('approve', id, '--yes').end).code).toBe(0);
    const { stdout } = await proposing.end;
    const file = join(newFolder(), 'receipt.json');
    expect(await at.run('receipt', id, '-o', file).end).toMatchObject({ code: 0, stderr: '' });
    return { id, file, stdout };
  };

  it('prove a real run with its output and the key in the machine’s log', async () => {
    const { file, stdout } = await receiptFile('echo hello; echo oops >&2');
    expect(stdout).toBe('hello\n');
    const [out, err] = [join(newFolder(), 'out.txt'), join(newFolder(), 'err.txt')];
    writeFileSync(out, 'hello\n');
    writeFileSync(err, 'oops\n');
    const { runner_key } = JSON.parse(readFileSync(file, 'utf8')) as { runner_key: string };
    const verified = at.run('verify', file, '--stdout', out, '--stderr', err, '--runner-key', runner_key);
    const end = await verified.end;
    expect(end).toMatchObject({ code: 0, stderr: '' });
    expect(end.stdout).toContain('The receipt is genuine.');
    expect(end.stdout).toContain('The plan ended as succeeded');
    expect(end.stdout).toContain('with a token, is only the hub’s word.');
    expect(end.stdout).not.toContain('FAIL');
  });

  it('need no hub to verify, and find what was changed', async () => {
    const { file } = await receiptFile('echo hello');
    const text = readFileSync(file, 'utf8');
    const changed = join(newFolder(), 'changed.json');
    writeFileSync(changed, text.replace('echo hello', 'echo jello'));
    const end = await at.run('verify', changed).end;
    expect(end.code).toBe(1);
    expect(end.stdout).toContain('FAIL The machine speaks of this plan.');
    expect(end.stdout).toContain('This receipt proves nothing.');
    const json = await at.run('verify', changed, '--json').end;
    expect(json.code).toBe(1);
    expect(JSON.parse(json.stdout)).toMatchObject({ ok: false, proven: [], not_proven: [] });
    const wrongKey = await at.run('verify', file, '--runner-key', 'ab'.repeat(32)).end;
    expect(wrongKey).toMatchObject({ code: 1 });
    expect(await at.run('verify', file, '--runner-key', 'x').end).toMatchObject({ code: 2 });
    expect(await at.run('verify', join(newFolder(), 'none')).end).toMatchObject({ code: 2 });
  });

  it('say why there is no receipt yet', async () => {
    const { id, command } = await at.propose('true');
    const early = await at.run('receipt', id).end;
    expect(early).toMatchObject({ code: 115, stdout: '' });
    expect(early.stderr).toContain('its receipt is there when it has ended');
    await at.run('deny', id).end;
    await command.end;
    expect((await at.run('receipt', id).end).stderr).toContain('It never went to its machine');
  });

  it('get over HTTP the file byte for byte as it is signed', async () => {
    const { id, file } = await receiptFile('true');
    const { provara } = at;
    const answer = await fetch(`${provara.url}/plans/${id}/receipt`, {
      headers: { authorization: `Bearer ${provara.approverToken}` },
    });
    expect(answer.headers.get('content-disposition')).toContain(`receipt-${id}.json`);
    expect(`${await answer.text()}\n`).toBe(readFileSync(file, 'utf8'));
    expect(
      (await callApi(provara, provara.agentToken, '/plans/20260101_000000_00000000/receipt')).status,
    ).toBe(404);
  });
});
