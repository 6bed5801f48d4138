import type { StepKind } from './scenario.ts';

const LOUD_LINES = 500;

/** What a step runs: it leaves its number in the marker file each time that it runs. */
export const commandOf = (kind: StepKind, step: number, marker: string): string => {
  const begin = `echo ${step} >> '${marker}'; echo 'step ${step}'`;
  switch (kind) {
    case 'plain':
      return begin;
    case 'slow':
      return `${begin}; sleep 0.12; echo 'slept'`;
    case 'loud':
      return `${begin}; i=0; while [ $i -lt ${LOUD_LINES} ]; do echo "line $i of many"; i=$((i+1)); done`;
    case 'fails':
      return `${begin}; exit 3`;
    default: {
      const never: never = kind;
      return never;
    }
  }
};

export const exitCodeOf = (kind: StepKind): number => (kind === 'fails' ? 3 : 0);

/** What it prints when it runs to its end. */
export const outputOf = (kind: StepKind, step: number): string => {
  const begin = `step ${step}\n`;
  if (kind === 'slow') return `${begin}slept\n`;
  if (kind !== 'loud') return begin;
  return begin + Array.from({ length: LOUD_LINES }, (_, line) => `line ${line} of many\n`).join('');
};
