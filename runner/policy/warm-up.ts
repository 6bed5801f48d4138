import type { Shell } from '../../shared/plan.ts';
import { judgePlan } from '../../shared/policy/judge-plan.ts';
import type { RunnerPolicy } from '../../shared/protocol.ts';

/** Touches each kind of fact that rules are about. */
const COMMANDS = [
  'Get-Date',
  'Get-ChildItem -Path C:\\work | Where-Object { $_.Length -gt 1kb } | Select-Object -First 3',
  'Remove-Item ./x.txt; [Math]::Round(1.5); $env:A = "b"; git status; Invoke-RestMethod https://example.com/a',
];

/** Judges a small plan, so that the rules are ready before the first real one waits for them. */
export const warmUp = (shell: Shell, { policy, protect }: RunnerPolicy): void => {
  const steps = COMMANDS.map((command) => ({ command, cwd: null }));
  judgePlan(steps, shell, policy, protect);
};
