import { useEffect, useState } from 'preact/hooks';
import type { OutputTotals } from '../../../shared/output-chunk.ts';
import type { Output } from './output.ts';
import { plainText } from './plain-text.ts';

const COPIED_MS = 2_000;

const download = (text: string, name: string): void => {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
};

/** Copies the output, or saves it as a file. */
export const OutputTools = ({
  output,
  totals,
}: {
  readonly output: Output;
  readonly totals: OutputTotals;
}) => {
  const [copied, setCopied] = useState<'yes' | 'no' | null>(null);
  useEffect(() => {
    if (copied === null) return;
    const timer = setTimeout(() => setCopied(null), COPIED_MS);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(plainText(output, totals));
      setCopied('yes');
    } catch {
      // Browsers give the clipboard to safe addresses only.
      setCopied('no');
    }
  };
  return (
    <>
      <button type="button" class="button button-small" onClick={() => void copy()}>
        <span role="status">
          {copied === null ? 'Copy' : copied === 'yes' ? 'Copied' : 'Not allowed here'}
        </span>
      </button>
      <button
        type="button"
        class="button button-small"
        onClick={() => download(plainText(output, totals), `output-${output.planId}.txt`)}
      >
        Download
      </button>
    </>
  );
};
