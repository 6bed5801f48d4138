import { CopyButton } from './copy-button.tsx';

/** A text to take along, whole, with a button that copies it. */
export const CopyText = (props: { readonly label: string; readonly text: string }) => (
  <div class="copy-text">
    <pre>
      {props.text.split('\n').map((line, index) => (
        <span key={index} class="copy-line">
          {line === '' ? <br /> : line}
        </span>
      ))}
    </pre>
    <CopyButton label={props.label} text={() => props.text} refused="Mark it and copy" />
  </div>
);
