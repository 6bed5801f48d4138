import { terminalText } from '../display/terminal-text.ts';
import type { Explanation } from './explain.ts';

const command = (text: string): string => terminalText(text, { collapse: false, purpose: 'command' });
const prose = (text: string): string => terminalText(text, { collapse: true, purpose: 'prose' });

/** An explanation as lines for a terminal. Nothing of the command reaches the terminal unmarked. */
export const explanationText = (one: Explanation): string => {
  const lines = [
    `${one.verdict === 'deny' ? 'Denied' : 'Asks a person'}, ${one.risk} risk: ${prose(one.summary)}`,
    `Judged as a text for ${one.shell}.`,
    one.understood ? '' : 'Not everything in it can be told before it runs.',
    one.difference === null ? '' : `PowerShell 5.1 and 7 differ: ${prose(one.difference)}`,
    ...one.matches.map(({ id, action, risk, reason, at }) => {
      const place = one.text.slice(at[0], at[1]).replace(/\s+/g, ' ');
      const shown = place.length > 60 ? `${place.slice(0, 60)}…` : place;
      return `  ${action} ${risk.padEnd(6)} ${id}: ${prose(reason)}${shown === '' ? '' : `  [${at[0]}–${at[1]}] ${command(shown)}`}`;
    }),
    ...one.commands.map(({ written, name, kind, nested, arguments: given }) => {
      const shown = given.map(({ parameter, value }) =>
        `${parameter === null ? '' : `-${parameter} `}${command(value ?? '')}`.trim(),
      );
      const inside = nested === null ? '' : `in text ${nested + 1}: `;
      return `  ${inside}${command(written)} is ${kind === 'unknown' ? 'the unknown command' : `the ${kind}`} ${command(name ?? '?')} ${shown.join(' ')}`.trimEnd();
    }),
    ...one.nested.map(
      ({ by, text }, index) =>
        `  text ${index + 1}, run by ${command(by)}: ${command(text ?? '(not known)')}`,
    ),
  ];
  return lines.filter((line) => line !== '').join('\n');
};
