import type { Hold } from '../../../shared/hold.ts';
import { resumeHub } from '../api/hold.ts';
import { AskTwice } from '../parts/ask-twice.tsx';
import { Inline } from '../parts/foreign-text.tsx';
import { clockWords } from '../words/time-words.ts';

/** What the header is while everything is stopped; an owner may let it go on. */
export const StoppedBar = ({ hold, isOwner }: { readonly hold: Hold; readonly isOwner: boolean }) => (
  <div class="stopped">
    <p role="status">
      <strong>Everything is stopped</strong> by <Inline text={hold.by.name} /> at{' '}
      {clockWords(hold.at, Date.now())}. Nothing runs and nothing is taken in.
      {!isOwner && ' An owner can resume it.'}
    </p>
    {isOwner && (
      <AskTwice
        word="Resume"
        name="everything"
        question="Let agents propose plans again, and machines run what is approved?"
        back="Stay stopped"
        act={resumeHub}
        onDone={() => undefined}
      />
    )}
  </div>
);
