import { describe, expect, it } from 'vitest';
import { alikeAnswerSchema } from '../../../shared/api.ts';
import { HttpHub, parsed, problemOf } from '../support/http-hub.ts';

const ready = async () => {
  const hub = await HttpHub.start();
  await hub.connectRunner(0);
  const approved = async (command: string): Promise<string> => {
    const id = await hub.submit({ command });
    await hub.call(`/approve/${id}?wait=0`, { method: 'POST' });
    return id;
  };
  const alikeOf = async (id: string) =>
    (await parsed(await hub.call(`/plans/${id}/alike`), 200, alikeAnswerSchema)).alike;
  return { hub, approved, alikeOf };
};

describe('GET /plans/:id/alike', () => {
  it('gives the approved plan of the same agent that looks most like it, with who approved it', async () => {
    const { hub, approved, alikeOf } = await ready();
    const like = await approved('Stop-Service -Name Themes');
    await approved('Get-ChildItem C:\\Temp');
    const id = await hub.submit({ command: 'Stop-Service -Name Spooler' });
    const alike = await alikeOf(id);
    expect(alike).toMatchObject({
      plan_id: like,
      decision: { kind: 'approved' },
      steps: [{ command: 'Stop-Service -Name Themes' }],
    });
  });

  it('gives neither a denied one, nor a later one, nor one that is too different', async () => {
    const { hub, approved, alikeOf } = await ready();
    const denied = await hub.submit({ command: 'Stop-Service -Name Themes' });
    await hub.call(`/deny/${denied}`, { method: 'POST' });
    await approved('Get-ChildItem C:\\Temp');
    const id = await hub.submit({ command: 'Stop-Service -Name Spooler' });
    await approved('Stop-Service -Name Spooler');
    expect(await alikeOf(id)).toBeNull();
  });

  it('refuses a plan that is not there', async () => {
    const { hub } = await ready();
    const problem = await problemOf(await hub.call('/plans/20250115_143022_a1b2c3d4/alike'));
    expect(problem.code).toBe('not_found');
  });
});
