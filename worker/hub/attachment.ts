import * as z from 'zod';
import { roleSchema } from '../../shared/credential.ts';
import { planIdSchema } from '../../shared/plan.ts';
import { auditHeadSchema } from '../../shared/receipt/run-statement.ts';

/** What survives of a socket while the hub sleeps. Distrusted when read: an older version may have written it. */
const attachmentSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('runner'),
    runnerId: z.string(),
    /** Plans that the runner has asked for and not yet got. */
    credits: z.int().min(0),
    /** Set once its hello was read; before that it gets nothing. */
    greeted: z.boolean(),
    /** Of its hello; empty before that. */
    journalId: z.string(),
    connectedAtMs: z.number(),
    /** The head that it countersigned last; left out by an older one. */
    auditHead: auditHeadSchema.optional(),
    /** It countersigned what this hub's audit does not hold. */
    knowsMore: z.boolean().optional(),
  }),
  z.object({
    kind: z.literal('watcher'),
    credentialId: z.string(),
    role: roleSchema,
    /** Set for an agent: the only requester whose plans it may see. */
    requesterId: z.string().nullable(),
    /** Set when the watcher asked for one plan only. */
    planId: planIdSchema.nullable(),
    /** Whose output it follows. */
    outputOf: planIdSchema.nullable(),
  }),
]);

export type Attachment = z.infer<typeof attachmentSchema>;
export type RunnerAttachment = Extract<Attachment, { kind: 'runner' }>;
export type WatcherAttachment = Extract<Attachment, { kind: 'watcher' }>;

export const RUNNER_TAG = 'runner';
export const WATCHER_TAG = 'watcher';

// Parsing each attachment for each message would cost more than the message.
const cache = new WeakMap<WebSocket, Attachment>();

/** The socket's attachment, or undefined when it has none that this version understands. */
export const readAttachment = (socket: WebSocket): Attachment | undefined => {
  const known = cache.get(socket);
  if (known !== undefined) return known;
  const parsed = attachmentSchema.safeParse(socket.deserializeAttachment());
  if (!parsed.success) return undefined;
  cache.set(socket, parsed.data);
  return parsed.data;
};

export const writeAttachment = (socket: WebSocket, attachment: Attachment): void => {
  socket.serializeAttachment(attachment);
  cache.set(socket, attachment);
};

/** Closes without throwing: the other side may be gone already. */
export const closeSocket = (socket: WebSocket, code: number, reason: string): void => {
  try {
    socket.close(code, reason);
  } catch {
    // Already closed.
  }
};

/** Sends without throwing: a socket that breaks is seen in `webSocketClose`. */
export const sendTo = (socket: WebSocket, text: string): void => {
  try {
    socket.send(text);
  } catch {
    // Closing; the runner asks again at its next hello, a watcher resumes by revision.
  }
};
