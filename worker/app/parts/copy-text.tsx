import { useState } from 'preact/hooks';

/** A text to take along, whole, with a button that copies it. */
export const CopyText = (props: { readonly label: string; readonly text: string }) => {
  const [word, setWord] = useState('Copy');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(props.text);
      setWord('Copied');
    } catch {
      // Browsers have a clipboard at safe addresses only.
      setWord('Mark it and copy');
    }
  };
  return (
    <div class="copy-text">
      <pre>
        {props.text.split('\n').map((line, index) => (
          <span key={index} class="copy-line">
            {line === '' ? <br /> : line}
          </span>
        ))}
      </pre>
      <button type="button" class="button" onClick={() => void copy()}>
        <span role="status">{word}</span>
        <span class="sr-only"> {props.label}</span>
      </button>
    </div>
  );
};
