import { type HubMessage, hubMessageSchema, welcomeSchema } from '../../shared/protocol.ts';

/** A `run` as it came: the ladder of refusals reads its parts, so that each has its own answer. */
export interface RunEnvelope {
  readonly type: 'run';
  readonly document: unknown;
  readonly digest: unknown;
  readonly approval: unknown;
  readonly auditHead: unknown;
  /** Names of members that a `run` does not have. */
  readonly unknownMembers: readonly string[];
}

export type HubFrame = Exclude<HubMessage, { type: 'run' }> | RunEnvelope;

/** Reads one text frame of the hub; undefined when it is not of the protocol. */
export const readHubFrame = (text: string): HubFrame | undefined => {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return undefined;
  }
  const type = typeof json === 'object' && json !== null && 'type' in json ? json.type : undefined;
  // First at each connection, and then all others need not be made yet.
  if (type === 'welcome') return welcomeSchema.safeParse(json).data;
  if (type === 'run') {
    const {
      type: _,
      document,
      digest,
      approval,
      audit_head: auditHead,
      ...rest
    } = json as unknown as Record<string, unknown>;
    return { type: 'run', document, digest, approval, auditHead, unknownMembers: Object.keys(rest) };
  }
  const parsed = hubMessageSchema.safeParse(json);
  return parsed.success && parsed.data.type !== 'run' ? parsed.data : undefined;
};
