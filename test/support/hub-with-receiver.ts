import { type CallbackEvent, callbackEventSchema, callbackSecretSchema } from '../../shared/callback.ts';
import {
  type HttpsReceiver,
  RECEIVER_CERTIFICATE,
  type Received,
  startHttpsReceiver,
} from './https-receiver.ts';
import { callApi, type Provara, startProvara } from './provara.ts';
import { type ReadEvent, readEventOfDocs } from './webhook-snippet.ts';

/** A running hub and runner, an agent's receiver that the operator allows, and the agent's calls. */
export interface HubWithReceiver {
  readonly provara: Provara;
  readonly receiver: HttpsReceiver;
  /** A call of the agent. */
  agent(path: string, body?: unknown): ReturnType<typeof callApi>;
  /** A call of the person who decides. */
  person(path: string, body?: unknown): ReturnType<typeof callApi>;
  /** Posts a plan that is told to this path of the receiver, gives its id; also that of a plan that is denied by policy. */
  submit(body: object, path: string): Promise<string>;
  /** What a message says, once its signature was checked as the page about agents does it. */
  read(message: Received): CallbackEvent;
  stop(): Promise<void>;
}

export const startHubWithReceiver = async (): Promise<HubWithReceiver> => {
  const receiver = await startHttpsReceiver();
  const provara = await startProvara({
    shell: 'sh',
    slots: 4,
    env: {
      PROVARA_PRIVATE_TARGETS: receiver.origin,
      PROVARA_PRIVATE_CA_FILE: RECEIVER_CERTIFICATE,
      AGENT_HUB_RATE_LIMIT_REQUESTS: '100000',
    },
  });
  const call = (token: string) => (path: string, body?: unknown) =>
    callApi(provara, token, path, body === undefined ? {} : { method: 'POST', body });
  const agent = call(provara.agentToken);
  const { secret } = callbackSecretSchema.parse((await agent('/callback-secret')).body);
  const readEvent: ReadEvent = await readEventOfDocs();
  return {
    provara,
    receiver,
    agent,
    person: call(provara.approverToken),
    submit: async (body, path) => {
      const answer = await agent('/plan', { ...body, callback_url: `${receiver.origin}${path}` });
      const { pending_id, plan_id } = answer.body;
      const id = pending_id ?? plan_id;
      if (typeof id !== 'string') throw new Error(`${answer.status}: ${JSON.stringify(answer.body)}`);
      return id;
    },
    read: ({ headers, body }) =>
      callbackEventSchema.parse(readEvent(secret, headers, new TextDecoder().decode(body))),
    stop: async () => {
      await provara.stop();
      await receiver.stop();
    },
  };
};
