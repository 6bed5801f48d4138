import { useState } from 'preact/hooks';
import { agoWords, clockWords } from '../words/time-words.ts';
import { useNow } from './use-now.ts';

/** How long ago something was. */
export const Ago = ({ at }: { readonly at: string }) => {
  const now = useNow();
  return <time dateTime={at}>{agoWords(Date.parse(at), now)}</time>;
};

/** How long ago something was; the exact time behind a tap. */
export const AgoOrExact = ({ at }: { readonly at: string }) => {
  const now = useNow();
  const [isExact, setExact] = useState(false);
  return (
    <button type="button" class="text-button when" onClick={() => setExact(!isExact)}>
      <time dateTime={at}>{isExact ? clockWords(at, now) : agoWords(Date.parse(at), now)}</time>
    </button>
  );
};
