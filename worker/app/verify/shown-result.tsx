import { Inline } from '../parts/foreign-text.tsx';
import { cutAtStamps, zonedWords } from '../words/time-words.ts';
import type { ShownReceipt } from './check-file.ts';

const OUTCOMES = {
  passed: { word: 'passed', sign: '✓' },
  failed: { word: 'failed', sign: '✗' },
  absent: { word: 'nothing to check', sign: '–' },
} as const;

/** Words about a receipt: its times by this device's clock, with the exact one of the receipt behind them. */
const Words = ({ text }: { readonly text: string }) => (
  <>
    {cutAtStamps(text).map((piece, index) =>
      index % 2 === 1 && !Number.isNaN(Date.parse(piece)) ? (
        <time key={index} dateTime={piece} title={piece}>
          {zonedWords(piece)}
        </time>
      ) : (
        <Inline key={index} text={piece} />
      ),
    )}
  </>
);

const Lines = ({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) =>
  lines.length === 0 ? null : (
    <>
      <h2>{title}</h2>
      <ul class="receipt-lines">
        {lines.map((line) => (
          <li key={line}>
            <Words text={line} />
          </li>
        ))}
      </ul>
    </>
  );

/** What came of a receipt: the verdict, what follows from it and what does not, each check, and last what to compare. */
export const ShownResult = ({ shown }: { readonly shown: ShownReceipt }) => (
  <section aria-label="Result">
    <div class={`end end-${shown.ok ? 'good' : 'bad'}`} role="status">
      <h2>{shown.title}</h2>
      <p class="quiet">
        <Inline text={shown.file} />
      </p>
    </div>
    <Lines title="Proven" lines={shown.proven} />
    <Lines title="Not proven" lines={shown.notProven} />
    <h2>Checks</h2>
    <ul class="checks">
      {shown.checks.map(({ id, title, outcome, words }) => (
        <li key={id} class={`check check-${outcome}`}>
          <span class="check-sign" aria-hidden="true">
            {OUTCOMES[outcome].sign}
          </span>
          <span>
            <strong>
              {title}: {OUTCOMES[outcome].word}.
            </strong>{' '}
            <Words text={words} />
          </span>
        </li>
      ))}
    </ul>
    {shown.keys.length > 0 && (
      <>
        <h2>To compare</h2>
        <dl class="receipt-keys">
          {shown.keys.map(({ name, value }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                <Inline class="mono" text={value} />
              </dd>
            </div>
          ))}
        </dl>
      </>
    )}
  </section>
);
