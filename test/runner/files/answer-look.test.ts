import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answerLooks } from '../../../runner/files/answer-look.ts';
import { type RunnerMessage, runnerMessageSchema } from '../../../shared/protocol.ts';
import { newFolder } from '../../support/start-runner.ts';

describe('a runner that is asked what files plans name', () => {
  it('answers each of many questions at once', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'x.sh'), 'echo hello');
    const told: RunnerMessage[] = [];
    const look = answerLooks('sh', folder, (frame) => {
      told.push(runnerMessageSchema.parse(JSON.parse(frame)));
      return true;
    });
    const ids = Array.from({ length: 40 }, (_, index) => `${index}`);
    const files = [{ step: 0, path: './x.sh', cwd: null }];
    await Promise.all(ids.map((id) => look({ type: 'look', id, files })));
    expect(told.map((message) => message.type === 'looked' && message.id)).toEqual(
      expect.arrayContaining(ids),
    );
    expect(told).toHaveLength(40);
    for (const message of told)
      expect(message).toMatchObject({ files: [{ path: './x.sh', state: 'hashed' }] });
  });

  it('begins where the processes of the step do: in the folder behind all links', async () => {
    const folder = newFolder();
    mkdirSync(join(folder, 'there', 'deep'), { recursive: true });
    symlinkSync(join(folder, 'there', 'deep'), join(folder, 'link'));
    writeFileSync(join(folder, 'x.sh'), 'echo seen');
    writeFileSync(join(folder, 'there', 'x.sh'), 'echo ran');
    const told: unknown[] = [];
    const look = answerLooks('sh', folder, (frame) => told.push(JSON.parse(frame)) > 0);
    await look({ type: 'look', id: 'a', files: [{ step: 0, path: '../x.sh', cwd: 'link' }] });
    expect(told).toMatchObject([
      { files: [{ state: 'hashed', resolved: expect.stringMatching(/there\/x\.sh$/) }] },
    ]);
  });
});
