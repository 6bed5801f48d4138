import { planDigest } from '../../shared/digest.ts';
import type { Shell } from '../../shared/plan.ts';
import { approvalDigest, type RunnerPolicy } from '../../shared/protocol.ts';
import type { LateJudging } from '../run/late-judging.ts';
import { type ReadRun, readRun } from '../run/read-run.ts';

/** Touches each kind of fact that rules are about, and the usual parts of the language. */
const COMMANDS = [
  'Get-Date',
  'Get-ChildItem -Path C:\\work -Recurse | Where-Object { $_.Length -gt 1kb } | Select-Object -First 3',
  'Remove-Item ./x.txt; [Math]::Round(1.5); $env:A = "b"; git status; Invoke-RestMethod https://example.com/a',
  '$all = Get-Service; foreach ($one in $all) { if ($one.Status -eq "Running") { Write-Output "$($one.Name)" } }',
];
const STEPS = COMMANDS.map((command) => ({ command, cwd: null }));

/** A plan that comes from nowhere and goes nowhere: only what reads and hashes plans sees it. */
const readPlan = (): ReadRun =>
  readRun({
    type: 'run',
    document: {
      version: 1,
      hub: 'none',
      plan_id: '20000101_000000_00000000',
      runner: { id: 'none', name: 'none' },
      shell: 'sh',
      steps: COMMANDS.map((command) => ({ command, cwd: null, timeout_s: 1 })),
      requester: { id: 'none', name: 'none' },
      note: null,
      created_at: '2000-01-01T00:00:00.000Z',
      expires_at: '2000-01-01T00:00:00.000Z',
      policy_hash: null,
    },
    digest: '',
    approval: {
      kind: 'token',
      by: { kind: 'owner', id: 'none', name: 'none' },
      at: '2000-01-01T00:00:00.000Z',
    },
    auditHead: null,
    unknownMembers: [],
  });

/** After so many the engine has compiled what judging needs: a plan is judged in a tenth of the first one's time. */
const ROUNDS = 20;
const PAUSE_MS = 10;

/**
 * Loads what judges, then reads, hashes and judges small plans in the background, so that no real plan waits while
 * schemas and rules are made ready. Gives its end.
 */
export const warmUp = (
  late: LateJudging,
  shell: Shell,
  { policy, protect }: RunnerPolicy,
  onDone: () => void = () => undefined,
): (() => void) => {
  let rounds = 0;
  let isStopped = false;
  let timer: NodeJS.Timeout;
  const round = async (): Promise<void> => {
    const loaded = await late.load();
    // A plan that comes is told what is wrong.
    if (isStopped || !loaded.ok) return;
    loaded.judging.judgePlan(STEPS, shell, policy, protect);
    const { document, approval } = readPlan();
    if (document.success) planDigest(document.data);
    if (approval.success) approvalDigest(approval.data);
    rounds += 1;
    if (rounds < ROUNDS) next();
    else onDone();
  };
  const next = (): void => {
    timer = setTimeout(() => void round(), PAUSE_MS).unref();
  };
  next();
  return () => {
    isStopped = true;
    clearTimeout(timer);
  };
};
