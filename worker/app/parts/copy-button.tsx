import { useEffect, useState } from 'preact/hooks';

const COPIED_MS = 2_000;

/** Copies a text. What came of it stands on the button and is told beside it: a status within it would take its name. */
export const CopyButton = (props: {
  readonly text: () => string;
  /** What is copied, for people who can't see what the button stands beside. */
  readonly label: string;
  /** What to do where browsers give no clipboard, which is at unsafe addresses. */
  readonly refused: string;
  readonly isSmall?: boolean;
}) => {
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (said === '') return;
    const timer = setTimeout(() => setSaid(''), COPIED_MS);
    return () => clearTimeout(timer);
  }, [said]);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(props.text());
      setSaid('Copied');
    } catch {
      setSaid(props.refused);
    }
  };
  return (
    <>
      <button
        type="button"
        class={props.isSmall === true ? 'button button-small' : 'button'}
        onClick={() => void copy()}
      >
        {said === '' ? 'Copy' : said}
        <span class="sr-only"> {props.label}</span>
      </button>
      <span class="sr-only" role="status">
        {said}
      </span>
    </>
  );
};
