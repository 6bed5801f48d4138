import type { ShownCommand, ShownExplanation, ShownNested } from '../api/read-explanation.ts';
import { CommandText } from '../command/command-text.tsx';
import { Inline } from '../parts/foreign-text.tsx';
import { nestedMark } from '../reading/read-marks.ts';

const AliasNames = ({ commands }: { readonly commands: readonly ShownCommand[] }) => {
  const names = new Map(
    commands.flatMap(({ written, name }) =>
      name !== null && name.toLowerCase() !== written.toLowerCase() ? [[written, name] as const] : [],
    ),
  );
  if (names.size === 0) return null;
  return (
    <p class="step-fact">
      {[...names].map(([written, name], index) => (
        <span key={written}>
          {index > 0 && ', '}
          <Inline class="mono" text={written} /> is <Inline class="mono" text={name} />
        </span>
      ))}
    </p>
  );
};

const Nested = (props: {
  readonly nested: ShownNested;
  readonly commands: readonly ShownCommand[];
  readonly mark: string;
}) => {
  const { by, text, encoded, within } = props.nested;
  if (text === null) {
    return (
      <p class="warning">
        <Inline text={by} /> runs a text here that is known only when it runs.
      </p>
    );
  }
  return (
    <details class="nested" open data-read={props.mark}>
      <summary>
        {encoded ? 'Decoded' : 'A text inside'}: what <Inline class="mono" text={by} /> would run
        {within !== null && `, inside text ${within + 1}`}
      </summary>
      <CommandText command={text} />
      <AliasNames commands={props.commands} />
    </details>
  );
};

/** The texts that are run inside a step, decoded. */
export const NestedTexts = (props: { readonly step: number; readonly explanation: ShownExplanation }) => (
  <>
    {props.explanation.nested.map((nested, index) => (
      <Nested
        key={index}
        nested={nested}
        mark={nestedMark(props.step, index)}
        commands={props.explanation.commands.filter((command) => command.nested === index)}
      />
    ))}
  </>
);
