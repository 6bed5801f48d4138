import * as z from 'zod';
import * as api from '../shared/api.ts';
import * as callback from '../shared/callback.ts';
import { roleSchema } from '../shared/credential.ts';
import { holdSchema } from '../shared/hold.ts';
import * as notifications from '../shared/notification-api.ts';
import { outputChunkSchema, outputTotalsSchema } from '../shared/output-chunk.ts';
import * as pairing from '../shared/pairing/pairing.ts';
import * as passkeys from '../shared/passkey-api.ts';
import { planDocumentSchema, planLifeSchema, planStateSchema, stepResultSchema } from '../shared/plan.ts';
import { explanationSchema } from '../shared/policy/explanation-schema.ts';
import { planVerdictSchema } from '../shared/policy/verdict.ts';
import { runnerHelloSchema } from '../shared/protocol.ts';
import * as submissions from '../shared/submission-api.ts';

/** The schemas that have a name of their own in the OpenAPI document. */
export const COMPONENTS = {
  BeginPairing: pairing.beginPairingSchema,
  BegunPairing: pairing.begunPairingSchema,
  CallbackEvent: callback.callbackEventSchema,
  CallbackSecret: callback.callbackSecretSchema,
  ChangeChannel: notifications.changeChannelSchema,
  Channel: notifications.channelSchema,
  ClaimedPairing: pairing.claimedPairingSchema,
  ClaimPairing: pairing.claimPairingSchema,
  CompletedPairing: pairing.completedPairingSchema,
  ConfirmPairing: pairing.confirmPairingSchema,
  CreatedChannel: notifications.createdChannelSchema,
  CreatedHub: api.createdHubSchema,
  ApproveRequest: passkeys.approveRequestSchema,
  CreatedToken: api.createdTokenSchema,
  CreateHubRequest: api.createHubSchema,
  CreateNtfy: notifications.createNtfySchema,
  CreateTokenRequest: api.createTokenSchema,
  CreateWebhook: notifications.createWebhookSchema,
  EndorseRequest: passkeys.endorseRequestSchema,
  EnrolmentOptions: passkeys.enrolmentOptionsSchema,
  EnrolRequest: passkeys.enrolRequestSchema,
  Explanation: explanationSchema,
  ExplainRequest: api.explainRequestSchema,
  Health: api.healthAnswerSchema,
  Hold: holdSchema,
  HubView: api.hubViewSchema,
  Me: api.meAnswerSchema,
  OutputChunk: outputChunkSchema,
  OutputPage: api.outputPageSchema,
  OutputTotals: outputTotalsSchema,
  PairingView: pairing.pairingViewSchema,
  Passkeys: passkeys.passkeysSchema,
  PasskeySignInOptions: passkeys.passkeySignInOptionsSchema,
  PasskeySignInRequest: passkeys.passkeySignInRequestSchema,
  PasskeyView: passkeys.passkeyViewSchema,
  PendingEntry: api.pendingEntrySchema,
  PlanAgents: api.planAgentsSchema,
  PlanDays: api.planDaysSchema,
  PlanDocument: planDocumentSchema,
  PlanExplanation: api.planExplanationSchema,
  PlanLife: planLifeSchema,
  PlanPage: api.planPageSchema,
  PlanState: planStateSchema,
  PlanVerdict: planVerdictSchema,
  PlanView: api.planViewSchema,
  Problem: api.problemSchema,
  PushState: notifications.pushStateSchema,
  PushSubscription: notifications.pushSubscriptionSchema,
  ReasonRequest: api.denyRequestSchema,
  RenamePasskeyRequest: passkeys.renamePasskeyRequestSchema,
  RevokeRequest: passkeys.revokeRequestSchema,
  Role: roleSchema,
  RenameRunner: api.renameRunnerSchema,
  RevealPairing: pairing.revealPairingSchema,
  RunAnswer: api.runAnswerSchema,
  RunnerHello: runnerHelloSchema,
  RunnerView: api.runnerViewSchema,
  SelfRunner: api.selfRunnerSchema,
  SessionView: api.sessionViewSchema,
  SignedIn: passkeys.signedInSchema,
  LinkProofOptions: passkeys.linkProofOptionsSchema,
  SignInLink: api.signInLinkSchema,
  SignInLinkRequest: passkeys.signInLinkRequestSchema,
  SignInLinkView: api.signInLinkViewSchema,
  SignInRequest: api.signInRequestSchema,
  Status: api.statusAnswerSchema,
  Stopped: api.stoppedSchema,
  StepResult: stepResultSchema,
  SubscribeRequest: notifications.subscribeRequestSchema,
  SubmitAnswer: submissions.submitAnswerSchema,
  SubmitCommand: submissions.submitCommandSchema,
  SubmitSteps: submissions.submitStepsSchema,
  TokenView: api.tokenViewSchema,
} as const satisfies Record<string, z.ZodType>;

export type ComponentName = keyof typeof COMPONENTS;

const pathOf = (name: string): string => `#/components/schemas/${name}`;

const names = new Map<z.ZodType, string>(Object.entries(COMPONENTS).map(([name, schema]) => [schema, name]));

/**
 * The schema as the document shows it: a reference where it has a name. Its type stays, so that handlers
 * are held to it.
 */
export const documented = <T extends z.ZodType>(schema: T): T => {
  const name = names.get(schema);
  return name === undefined ? schema : ({ $ref: pathOf(name) } as unknown as T);
};

/** The same for a list of them. */
export const documentedList = <T extends z.ZodType>(schema: T): z.ZodArray<T> =>
  ({ type: 'array', items: documented(schema) }) as unknown as z.ZodArray<T>;

/** Each component as JSON Schema, with references among them. */
export const componentSchemas = (): Record<string, object> => {
  const registry = z.registry<{ id: string }>();
  for (const [schema, id] of names) registry.add(schema, { id });
  // `input`: a field with a default may be left out. Answers have none.
  const { schemas } = z.toJSONSchema(registry, { io: 'input', uri: pathOf });
  return Object.fromEntries(
    Object.entries(schemas).map(([name, { $schema, $id, ...schema }]) => [name, schema]),
  );
};

/**
 * A JSON body in the document only: the handler reads and checks it itself, in the order and with the
 * refusals of http/json-body.ts.
 */
export const jsonBodyOf = (
  components: ComponentName | readonly ComponentName[],
  description: string,
  examples: Readonly<Record<string, { summary: string; value: unknown }>> = {},
) => {
  const refs = [components].flat().map((name) => ({ $ref: pathOf(name) }));
  const [only] = refs;
  return {
    description,
    content: {
      'application/json': {
        schema: refs.length === 1 && only !== undefined ? only : { oneOf: refs },
        examples: { ...examples },
      },
    },
  };
};
