import { afterAll, beforeAll, expect } from 'vitest';
import { type Provara, startProvara } from './provara.ts';
import { type CommandEnd, provaraCommand, type RunningCommand } from './provara-command.ts';
import { until } from './until.ts';

/** The bound of a story with real processes. */
export const STORY_MS = 120_000;

/** A Provara of the file's own, in `sh`, and the commands with which a person and an agent use it. */
export const runningProvara = () => {
  let provara: Provara;
  beforeAll(async () => {
    provara = await startProvara({ shell: 'sh', env: { AGENT_HUB_RATE_LIMIT_REQUESTS: '10000' } });
  }, STORY_MS);
  afterAll(async () => {
    await provara.stop();
  }, STORY_MS);

  const run = (...given: string[]): RunningCommand => provaraCommand(given, { PROVARA_HOME: provara.home });

  /** Posts with `provara plan`, gives its id once it waits for a decision. */
  const propose = async (...given: string[]): Promise<{ id: string; command: RunningCommand }> => {
    const command = run('plan', ...given);
    const find = (): string | undefined => /Plan (\S+) waits/.exec(command.text.stderr)?.[1];
    await until(() => find() !== undefined, 'the plan waits');
    return { id: find() ?? '', command };
  };

  /** Proposes, approves, and gives the end of the command that proposed. */
  const approved = async (...given: string[]): Promise<CommandEnd> => {
    const { id, command } = await propose(...given);
    const yes = await run('approve', id, '--yes').end;
    expect(yes).toMatchObject({ code: 0, stderr: '' });
    return command.end;
  };

  return {
    get provara() {
      return provara;
    },
    run,
    propose,
    approved,
  };
};
