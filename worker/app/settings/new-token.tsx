import { useEffect, useRef, useState } from 'preact/hooks';
import { useLive } from '../live/use-store.ts';
import { CopyText } from '../parts/copy-text.tsx';
import { Inline } from '../parts/foreign-text.tsx';
import { QrPicture } from '../parts/qr-picture.tsx';
import { addressForOthers, ONLY_HERE } from '../words/hub-address.ts';
import { accessText, machinesToName, snippets } from '../words/snippet-words.ts';

/** A token that was just made, the only time that it is shown, and ready-made uses of it. */
export const NewToken = (props: {
  readonly name: string;
  readonly token: string;
  readonly reachedAt: string | null | undefined;
  readonly onDone: () => void;
}) => {
  const { name, token } = props;
  const address = addressForOthers(props.reachedAt, location.origin);
  const base = address ?? location.origin;
  const machines = machinesToName(useLive().runners.values());
  const [wanted, setWanted] = useState<string>();
  const named = machines.find((machine) => machine === wanted) ?? machines[0];
  const all = snippets(base, token, named);
  const [chosen, setChosen] = useState(all[0]?.id);
  const heading = useRef<HTMLHeadingElement>(null);
  // It appears far from the button that was touched.
  useEffect(() => heading.current?.focus(), []);
  const snippet = all.find(({ id }) => id === chosen);
  return (
    <section class="passkey-good new-token" aria-labelledby="new-token">
      <h3 id="new-token" ref={heading} tabIndex={-1}>
        The token of <Inline text={name} />
      </h3>
      <p>
        It is shown this once; the hub keeps only its hash. Whoever has it can post plans in this agent’s
        name.
      </p>
      <CopyText label="The token" text={token} />
      {address === undefined && <p class="quiet">{ONLY_HERE}</p>}
      <fieldset class="chips">
        <legend class="sr-only">Ready to paste for</legend>
        {all.map(({ id, title }) => (
          <button
            key={id}
            type="button"
            class="chip"
            aria-pressed={id === chosen}
            onClick={() => setChosen(id)}
          >
            {title}
          </button>
        ))}
      </fieldset>
      {snippet !== undefined && (
        <>
          <p class="quiet">{snippet.said}</p>
          {/* A tool is told the machine each time that it is used. */}
          {named !== undefined && snippet.id !== 'mcp' && (
            <label class="field">
              The machine that the lines name
              <select value={named} onChange={(event) => setWanted(event.currentTarget.value)}>
                {machines.map((machine) => (
                  <option key={machine} value={machine}>
                    {machine}
                  </option>
                ))}
              </select>
            </label>
          )}
          <CopyText label={`The lines for ${snippet.title}`} text={snippet.text} />
          {snippet.others?.map(({ title, text }) => (
            <details key={title}>
              <summary>{title}</summary>
              <CopyText label={`The lines for ${title}`} text={text} />
            </details>
          ))}
        </>
      )}
      <details>
        <summary>As a QR code</summary>
        <p class="quiet">
          For a machine with a camera and no way to paste: it holds the address and the token.
        </p>
        <QrPicture label="QR code of the address and the token" text={accessText(base, token)} />
      </details>
      <button type="button" class="button" onClick={props.onDone}>
        I have kept it
      </button>
    </section>
  );
};
