import { arch, hostname, platform } from 'node:os';
import { CLOCK_TOLERANCE_MS } from '../shared/limits.ts';
import { PROTOCOL_VERSION } from '../shared/protocol.ts';
import { VERSION } from '../shared/version.ts';
import type { SessionHandlers } from './connection/session.ts';
import { answerLooks } from './files/answer-look.ts';
import type { HubHistory } from './journal/hub-history.ts';
import type { Log } from './log.ts';
import type { PlanDesk } from './plans/plan-desk.ts';
import type { OwnPolicy } from './policy/own-policy.ts';
import type { Settings } from './read-options.ts';
import type { RunnerFacts } from './runner-facts.ts';
import type { FoundShell } from './shell/shell.ts';
import { toldOf } from './trust/keep-trust.ts';
import type { OwnTrust } from './trust/own-trust.ts';

export interface HandlerOptions {
  readonly settings: Settings;
  readonly shell: FoundShell;
  readonly desk: PlanDesk;
  readonly policy: OwnPolicy;
  readonly journalId: string;
  readonly publicKey: string;
  readonly facts: RunnerFacts;
  readonly trust: OwnTrust;
  readonly history: HubHistory;
  readonly now: () => number;
  readonly log: Log;
  readonly send: (frame: string) => boolean;
}

/** What the runner says of itself, and which room each message of the hub is for. */
export const runnerHandlers = (options: HandlerOptions): SessionHandlers => {
  const { settings, shell, desk, facts, now, log } = options;
  const look = answerLooks(shell.kind, settings.workDir, options.send);
  return {
    hello: () => {
      const inForce = options.policy.inForce();
      return {
        type: 'hello',
        protocol: PROTOCOL_VERSION,
        journal_id: options.journalId,
        runner: {
          version: VERSION,
          hostname: hostname().slice(0, 255),
          platform: platform(),
          arch: arch(),
          shell: { kind: shell.kind, path: shell.path.slice(0, 1_024), version: shell.version },
          default_cwd: settings.workDir.slice(0, 1_024),
          slots: settings.slots,
          looks: true,
          ...toldOf(options.trust.inForce()),
          policy_hash: inForce.ok ? inForce.own.hash : null,
          public_key: options.publicKey,
        },
        ...(inForce.ok ? { policy: inForce.own } : {}),
        holds: desk.held.names(),
      };
    },
    welcome: (welcome) => {
      if (welcome.hub !== settings.hub) {
        return `The hub calls itself ${welcome.hub}, but the token is for ${settings.hub}. Check the address and the token.`;
      }
      const { id, name } = welcome.runner;
      if (id !== settings.runnerId) {
        return `The hub calls this machine ${id}, but the token is for ${settings.runnerId}. Check the address and the token.`;
      }
      const told = toldOf(options.trust.inForce());
      const proof = { setting: told.proof, keys: told.trusted_keys.length };
      facts.info = { ...facts.info, proof, isConnected: true, hub: welcome.hub, id, name };
      // The key is what people compare a receipt with.
      log({ op: 'connection.opened', hub: welcome.hub, runner: name, public_key: options.publicKey });
      const aheadMs = now() - Date.parse(welcome.time);
      if (Math.abs(aheadMs) > CLOCK_TOLERANCE_MS) log({ op: 'clock.differ', ahead_ms: aheadMs });
      facts.connectedOnce(facts.info);
      options.history.compare(welcome.history);
      desk.welcome(welcome);
      return undefined;
    },
    frame: (frame) => {
      switch (frame.type) {
        case 'run':
          return desk.run(frame);
        case 'cancel':
          desk.cancel(frame.plan_id);
          return undefined;
        case 'look':
          void look(frame);
          return undefined;
        case 'output_ack':
          desk.held.outputStored(frame.plan_id, frame.next);
          return undefined;
        case 'trust':
          void options.trust.heard(frame.changes, frame.first);
          return undefined;
        case 'end_ack':
          desk.held.endStored(frame.plan_id);
          return undefined;
        default: {
          const never: never = frame;
          return never;
        }
      }
    },
    down: () => {
      facts.info = { ...facts.info, isConnected: false };
    },
  };
};
