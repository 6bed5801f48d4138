import type { RunnerView } from '../../../shared/api.ts';
import type { Shell } from '../../../shared/plan.ts';
import type { ProofSetting } from '../../../shared/protocol.ts';

const SHELLS: Readonly<Record<Shell, string>> = {
  pwsh: 'PowerShell',
  powershell: 'Windows PowerShell',
  sh: 'sh',
};

/** `PowerShell 7.6.9`; the version only where it is known. */
export const shellWords = (kind: Shell, version: string | null): string =>
  version === null || kind === 'sh' ? SHELLS[kind] : `${SHELLS[kind]} ${version}`;

/** Whether the machine can be reached; where the page is not fresh, whether it could be when that was last known. */
export const presenceWords = (runner: Pick<RunnerView, 'online'> | undefined, fresh = true): string => {
  if (runner === undefined) return 'not paired any more';
  const word = runner.online ? 'online' : 'offline';
  return fresh ? word : `was ${word} when last seen`;
};

/** The look of its dot: of a machine that nobody hears from nothing is known. */
export const dotClass = (isOnline: boolean, fresh: boolean): string =>
  `dot ${isOnline && fresh ? 'dot-on' : 'dot-off'}`;

/** Of a machine without PowerShell, and of one where a person chose sh: the hub is told only which shell it is. */
export const SH_WARNING = 'Commands run in sh here, not in PowerShell.';

const PROOFS: Readonly<Record<ProofSetting, string>> = {
  token: 'a yes from this page without a passkey',
  passkey: 'a yes only with a passkey',
};

/** What the machine accepts as proof of a yes. */
export const proofWords = (proof: ProofSetting): string => PROOFS[proof];

/** Online or not, and what the machine said of itself when it last connected. */
export const machineWords = (runner: RunnerView, fresh = true): string => {
  const { hello } = runner;
  if (hello === null) return 'has never connected';
  return `${presenceWords(runner, fresh)} · ${shellWords(hello.shell.kind, hello.shell.version)}`;
};

/** Where the machine has seen more than this hub remembers. */
export const KNOWS_MORE =
  'It has signed for more than this hub remembers: the hub was restored from an older backup. What ran in between is in the machine’s journal, and is not run again.';

/** What the machine's policy does with what it can't understand. */
export const policyWords = ({
  hello,
  policy_strict,
}: Pick<RunnerView, 'hello' | 'policy_strict'>): string => {
  if (hello?.policy_hash === null || policy_strict === null)
    return 'the default one: asks about everything it does not know';
  return policy_strict
    ? 'strict: denies what it can’t understand'
    : 'asks a person about what it can’t understand';
};
