import { shortCode } from '../digest.ts';
import { originOf } from '../proof/signed-site.ts';
import type { Receipt } from './receipt.ts';
import type { CheckedReceipt } from './verify-receipt.ts';

/** What a receipt whose checks passed means, for people. Names and reasons in it are foreign text. */
export interface ReceiptWords {
  readonly title: string;
  readonly proven: readonly string[];
  readonly notProven: readonly string[];
  /** What the lines speak of, to be compared with what is known from elsewhere. */
  readonly keys: readonly ReceiptKey[];
}

/** A long value of a receipt. */
export interface ReceiptKey {
  readonly name: string;
  readonly value: string;
}

/** What follows from a checked receipt and what does not. Of one that failed nothing follows. */
export const receiptWords = ({ ok, receipt, checks }: CheckedReceipt): ReceiptWords => {
  if (!ok || receipt === undefined)
    return { title: 'This receipt proves nothing', proven: [], notProven: [], keys: [] };
  const has = (id: string): boolean => checks.some((check) => check.id === id && check.outcome === 'passed');
  return {
    // Anybody can make a key and sign what they like with it.
    title: has('runner_key')
      ? 'The receipt is genuine'
      : 'Unchanged and signed. Whose key signed it is still to be compared',
    proven: [...provenByMachine(receipt), ...provenOfApproval(receipt), ...provenOutput(has)],
    notProven: [
      ...openKeys(receipt, has),
      ...openApproval(receipt),
      ...openAudit(receipt),
      ...openRun(receipt, has),
    ],
    keys: keysOf(receipt),
  };
};

const provenByMachine = (receipt: Receipt): string[] => {
  const { document, statements } = receipt;
  const who = `The machine with the key below, which the hub ${document.hub} calls ${document.runner.name},`;
  return statements.map(({ statement }) => {
    switch (statement.event) {
      case 'accepted':
        return `${who} accepted this plan and this approval at ${statement.at} by its clock.`;
      case 'started':
        return `It started the plan at ${statement.at}.`;
      case 'finished': {
        const ends = statement.steps.map(({ end, exit_code }) => {
          if (exit_code !== null) return `exit code ${exit_code}`;
          return end === 'exited' ? 'ended by a signal' : end;
        });
        const seen = ends.length === 0 ? 'no step was run' : `steps: ${ends.join(', ')}`;
        // A machine that was interrupted can't say what ran: what it didn't see the end of may have run.
        const unseen = ends.length === 0 ? 'no step’s end was seen' : `${seen}; of the next no end was seen`;
        const steps = statement.outcome === 'unknown' ? unseen : seen;
        return `The plan ended as ${statement.outcome} at ${statement.at}; ${steps}.`;
      }
      case 'refused':
        return `${who} refused this plan (${statement.code}) at ${statement.at}: it ran nothing of it.`;
      default:
        return statement satisfies never;
    }
  });
};

const provenOfApproval = ({ approval, approver, document }: Receipt): string[] => {
  if (approval?.kind !== 'passkey' || approver === null) return [];
  const code = shortCode(approval.assertion.credential_id);
  return [
    `The passkey ${code} approved exactly this plan (${document.plan_id}), with its user verified, asked by the page at ${originOf(approval.assertion)}.`,
  ];
};

const provenOutput = (has: (id: string) => boolean): string[] => [
  ...(has('stdout') ? ['The file given as standard output is what the machine sent.'] : []),
  ...(has('stderr') ? ['The file given as error output is what the machine sent.'] : []),
];

const openKeys = ({ approval }: Receipt, has: (id: string) => boolean): string[] => [
  ...(has('runner_key')
    ? []
    : ['Which machine the key belongs to: compare it with the key in the machine’s own log.']),
  ...(approval?.kind === 'passkey'
    ? ['Whose passkey it is: compare it with those that the machine trusts.']
    : []),
];

const openApproval = ({ approval }: Receipt): string[] => {
  if (approval === null) return ['Whether anybody approved the plan.'];
  const { name, kind } = approval.by;
  if (approval.kind === 'token') {
    return [
      `Who approved: that ${name} (${kind}) did, at ${approval.at}, with a token, is only the hub’s word.`,
    ];
  }
  return [
    `The approver’s name, ${name}, and the time ${approval.at}: they are the hub’s word.`,
    'That the page showed the plan as it is here: the hub serves the page.',
  ];
};

const auditHead = ({ statements }: Receipt) => {
  const accepted = statements.map(({ statement }) => statement).find(({ event }) => event === 'accepted');
  return accepted?.event === 'accepted' ? accepted.audit_head : null;
};

const openAudit = (receipt: Receipt): string[] => {
  const head = auditHead(receipt);
  if (head === null) return ['A place in the hub’s audit chain: the machine was told none.'];
  return [
    `That the hub kept its audit chain since: entry ${head.seq} must have the hash below (provara audit verify).`,
  ];
};

const keysOf = (receipt: Receipt): ReceiptKey[] => {
  const { runner_key, approval, approver } = receipt;
  const head = auditHead(receipt);
  return [
    { name: 'The machine’s key', value: runner_key },
    ...(approval?.kind === 'passkey' && approver !== null
      ? [{ name: 'The passkey', value: shortCode(approval.assertion.credential_id) }]
      : []),
    ...(head === null ? [] : [{ name: `The audit’s entry ${head.seq}`, value: head.hash }]),
  ];
};

const openRun = ({ statements }: Receipt, has: (id: string) => boolean): string[] => {
  if (!statements.some(({ statement }) => statement.event === 'finished')) return [];
  return [
    ...(has('stdout') || has('stderr') ? [] : ['What the output was: the receipt has its hashes only.']),
    'What the commands did beside their output and exit codes; and times, which are the machine’s clock.',
  ];
};
