import type { Outcome } from './outcome.ts';

const block = (name: string, text: string): string[] => (text === '' ? [] : ['', `${name}:`, text]);

/** An outcome as text, for clients that show no structured content. */
export const answerText = ({
  plan_id,
  state,
  ended,
  message,
  exit_code,
  rules,
  stdout,
  stderr,
  truncated,
}: Outcome): string =>
  [
    `${message}`,
    `plan_id: ${plan_id}, state: ${state}${ended && exit_code !== null ? `, exit code: ${exit_code}` : ''}`,
    ...rules.map(({ id, reason, step = 0 }) => `rule ${id} (step ${step + 1}): ${reason}`),
    ...(truncated ? ['Some output is left out.'] : []),
    ...block('stdout', stdout),
    ...block('stderr', stderr),
  ].join('\n');
