import type { OutputTotals } from '../../../shared/output-chunk.ts';
import { CopyButton } from '../parts/copy-button.tsx';
import type { Output } from './output.ts';
import { plainText } from './plain-text.ts';

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
}) => (
  <>
    <CopyButton
      label="the output"
      text={() => plainText(output, totals)}
      refused="Not allowed here"
      isSmall
    />
    <button
      type="button"
      class="button button-small"
      onClick={() => download(plainText(output, totals), `output-${output.planId}.txt`)}
    >
      Download
    </button>
  </>
);
