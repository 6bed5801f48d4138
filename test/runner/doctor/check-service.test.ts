import { describe, expect, it } from 'vitest';
import { checkService } from '../../../runner/doctor/check-service.ts';
import type { Registered, Service } from '../../../runner/service/service.ts';

describe('the service', () => {
  const service = (
    isInstalled: boolean,
    isRunning: boolean | null,
    other: Registered | null = null,
  ): Service => ({
    kind: 'a unit',
    install: async () => undefined,
    uninstall: async () => undefined,
    restart: async () => undefined,
    given: async () => ({
      ...{ env: undefined, unread: [], started: [] },
      ...{ shell: undefined, slots: undefined, isConstrained: false, hasReadyShell: true },
    }),
    state: async () => ({ isInstalled, other, isRunning, words: 'As it is.' }),
  });

  it.each([
    [false, false, 'warn'],
    [true, false, 'warn'],
    [true, true, 'ok'],
    [true, null, 'ok'],
  ])('installed %s, running %s: %s', async (isInstalled, isRunning, state) => {
    expect((await checkService('paired', '/here', service(isInstalled, isRunning))).state).toBe(state);
  });

  it('is found when it is the second of two ways', async () => {
    expect((await checkService('paired', '/here', service(false, false), service(true, true))).state).toBe(
      'ok',
    );
    expect((await checkService('paired', '/here', service(false, false), service(false, false))).state).toBe(
      'warn',
    );
    expect(await checkService('paired', '/here', service(true, false))).toMatchObject({
      cure: 'provara service restart; provara logs says why.',
    });
  });

  it('of another folder does not keep this one running, and is named with what removes it', async () => {
    const other = { where: 'the task x', folder: '/there', isOwn: false, isKnown: true, options: '' };
    expect(await checkService('paired', '/here', service(true, true, other))).toMatchObject({
      state: 'warn',
      detail:
        'The system keeps the runner of another folder running here, not that of /here: the task x, of /there.',
      cure: 'provara service uninstall --home /there; then provara service install',
    });
    const both = [service(true, true, other), service(true, true)];
    expect((await checkService('paired', '/here', ...both)).state).toBe('ok');
  });
});
