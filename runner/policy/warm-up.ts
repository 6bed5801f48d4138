import type { Shell } from '../../shared/plan.ts';
import { judgePlan } from '../../shared/policy/judge-plan.ts';
import type { RunnerPolicy } from '../../shared/protocol.ts';

/** Touches each kind of fact that rules are about, and the usual parts of the language. */
const COMMANDS = [
  'Get-Date',
  'Get-ChildItem -Path C:\\work -Recurse | Where-Object { $_.Length -gt 1kb } | Select-Object -First 3',
  'Remove-Item ./x.txt; [Math]::Round(1.5); $env:A = "b"; git status; Invoke-RestMethod https://example.com/a',
  '$all = Get-Service; foreach ($one in $all) { if ($one.Status -eq "Running") { Write-Output "$($one.Name)" } }',
];
const STEPS = COMMANDS.map((command) => ({ command, cwd: null }));

/** After so many the engine has compiled what judging needs: a plan is judged in a tenth of the first one's time. */
const ROUNDS = 20;
const PAUSE_MS = 10;

/** Judges small plans in the background, so that no real plan waits while rules are made ready. Gives its end. */
export const warmUp = (shell: Shell, { policy, protect }: RunnerPolicy): (() => void) => {
  let rounds = 0;
  let timer: NodeJS.Timeout;
  const round = (): void => {
    judgePlan(STEPS, shell, policy, protect);
    rounds += 1;
    if (rounds < ROUNDS) next();
  };
  const next = (): void => {
    timer = setTimeout(round, PAUSE_MS).unref();
  };
  next();
  return () => clearTimeout(timer);
};
