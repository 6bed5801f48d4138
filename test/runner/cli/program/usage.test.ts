import { describe, expect, it } from 'vitest';
import { program } from '../../../../runner/cli/program/program.ts';
import { provaraCommand } from '../../../support/provara-command.ts';
import { STORY_MS } from '../../../support/running-provara.ts';

describe('wrong usage', { timeout: STORY_MS }, () => {
  it.each([
    [['nonsense']],
    [['plan']],
    [['plan', 'true', '--timeout', 'soon']],
    [['list', '--state', 'lost']],
    [['up', '--slots', '0']],
    [['up', '--shell', 'nope']],
    [['runner', '--home', '.', '--hub', 'http://127.0.0.1:1', '--shell', 'bash']],
    [['up', '--port', '70000']],
    [['up', '--host', 'a"b']],
  ])('ends with 2 and says what is wrong: %j', async (given) => {
    const end = await provaraCommand(given).end;
    expect(end.code).toBe(2);
    expect(end.stderr).not.toBe('');
    expect(end.stderr).toMatch(
      /\n\((npx provara|node \S*provara\.mjs) --help lists the commands and options\)\n$/,
    );
  });
});

it('the program without a hub’s files beside it has no command that needs them', () => {
  const namesOf = (hasHub: boolean) =>
    program(async () => undefined, { hasHub }).commands.map((command) => command.name());
  expect(namesOf(true).filter((name) => !namesOf(false).includes(name))).toEqual(['up', 'deploy']);
});
