import { describe, expect, it } from 'vitest';
import { HttpHub, type Person } from '../support/http-hub.ts';
import { type Operation, readOperations, whyUndocumented } from '../support/openapi-document.ts';

/**
 * Their bodies hold what a passkey, a browser or a pairing machine computes of this very moment, or name what only the first
 * hub of a deployment, or one that has such a thing, can do: no example could work everywhere.
 */
const WITHOUT = new Set([
  'channel.change',
  'hub.create',
  'mcp.call',
  'pairing.begin',
  'pairing.claim',
  'pairing.confirm',
  'pairing.reveal',
  'passkey-sign-in.use',
  'passkey.create',
  'passkey.endorse',
  'passkey.rename',
  'passkey.revoke',
  'plan.approve',
  'push.subscribe',
  'sign-in.use',
]);

/** Who may make the call of the example. */
const personOf = ({ operationId }: Operation): Person => (operationId === 'plan.submit' ? 'agent' : 'owner');

const examplesOf = ({ requestBody }: Operation) =>
  Object.entries(requestBody?.content['application/json']?.examples ?? {});

describe('the examples of the OpenAPI document', () => {
  it('are there for every body that can have one', async () => {
    const all = await readOperations(await HttpHub.start());
    const bare = all.filter((one) => one.requestBody !== undefined && examplesOf(one).length === 0);
    expect(bare.map(({ operationId }) => operationId).sort()).toEqual([...WITHOUT].sort());
  });

  it('really work', async () => {
    const all = await readOperations(await HttpHub.start());
    let tried = 0;
    for (const operation of all) {
      for (const [name, { value }] of examplesOf(operation)) {
        const hub = await HttpHub.start();
        await hub.connectRunner(0);
        const path = operation.path.startsWith('/runners')
          ? operation.path.replace('{id}', hub.ids.runner)
          : operation.path.replace('{id}', await hub.submit());
        const { method } = operation;
        const answer = await hub.call(path, { as: personOf(operation), method, json: value });
        expect(answer.ok, `${method} ${path}, example ${name}: ${answer.status}`).toBe(true);
        expect(await whyUndocumented(operation, answer)).toBeUndefined();
        tried += 1;
      }
    }
    expect(tried).toBeGreaterThan(6);
  });
});
