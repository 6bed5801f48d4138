import { CopyButton } from './copy-button.tsx';

/** Words that break only where a line has no room for one: a line's end after a hyphen would look like two words. */
const Words = ({ line }: { readonly line: string }) => (
  <>
    {line.split(/( +)/).map((piece, index) =>
      index % 2 === 1 ? (
        piece
      ) : (
        <span key={index} class="copy-word">
          {piece}
        </span>
      ),
    )}
  </>
);

/** A text to take along, whole, with a button that copies it. */
export const CopyText = (props: { readonly label: string; readonly text: string }) => (
  <div class="copy-text">
    <pre>
      {props.text.split('\n').map((line, index) => (
        <span key={index} class="copy-line">
          {line === '' ? <br /> : <Words line={line} />}
        </span>
      ))}
    </pre>
    <CopyButton label={props.label} text={() => props.text} refused="Mark it and copy" />
  </div>
);
