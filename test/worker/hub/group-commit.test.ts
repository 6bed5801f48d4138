import { describe, expect, it } from 'vitest';
import { GroupCommit } from '../../../worker/hub/group-commit.ts';

const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

describe('group commit', () => {
  it('lets those that ask together go in one turn, in their order', async () => {
    const group = new GroupCommit();
    const seen: string[] = [];
    const first = group.turn().then(() => seen.push('first'));
    const between = nextTurn().then(() => seen.push('another turn'));
    const second = group.turn().then(() => seen.push('second'));
    await Promise.all([first, between, second]);
    expect(seen).toEqual(['first', 'second', 'another turn']);
  });

  it('lets who asks when a turn has begun wait for the next one', async () => {
    const group = new GroupCommit();
    const seen: string[] = [];
    await group.turn();
    const late = group.turn().then(() => seen.push('late'));
    await Promise.resolve();
    expect(seen).toEqual([]);
    await late;
    expect(seen).toEqual(['late']);
  });

  it('lets the others go on when one of them fails', async () => {
    const group = new GroupCommit();
    const fails = group.turn().then(() => {
      throw new Error('of its own');
    });
    const works = group.turn().then(() => 'stored');
    await expect(fails).rejects.toThrow('of its own');
    await expect(works).resolves.toBe('stored');
  });
});
