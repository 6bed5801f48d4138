import { bytesToHex } from '@noble/hashes/utils.js';
import { useEffect, useState } from 'preact/hooks';
import type { ClaimedPairing } from '../../../shared/pairing/pairing.ts';
import type { Answer } from '../api/call.ts';
import { abortPairing, claimPairing, confirmPairing, nextOfPairing } from '../api/pairings.ts';
import { followPairing, type PairingPhase, type PhoneSide } from '../live/follow-pairing.ts';
import { PairCode } from '../pairing/pair-code.tsx';
import { PairConfirm } from '../pairing/pair-confirm.tsx';
import { PairProgress } from '../pairing/pair-progress.tsx';
import { phaseTitle } from '../words/pairing-words.ts';

const RETRY_MS = 1_000;

/** The code of a scanned link, taken out of the address: it works once, and has no place in the history. */
const takeCode = (): string => {
  const code = location.hash.slice(1);
  if (code !== '') history.replaceState(null, '', location.pathname);
  return code;
};

const TITLES = {
  code: 'Pair a machine',
  confirm: 'Is this your machine?',
} as const;

/** Pairs a machine: its code, the machine itself, then the number that both sides show. */
export const PairPage = ({ reachedAt }: { readonly reachedAt: string | null | undefined }) => {
  const [claimed, setClaimed] = useState<ClaimedPairing | null>(null);
  const [side, setSide] = useState<PhoneSide | null>(null);
  const [name, setName] = useState('');
  const [phase, setPhase] = useState<PairingPhase>({ kind: 'awaiting' });
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  const ask = async <T,>(asked: Promise<Answer<T>>): Promise<T | undefined> => {
    setBusy(true);
    setProblem(null);
    const answer = await asked;
    setBusy(false);
    if (answer.ok) return answer.value;
    setProblem(answer.problem.detail);
    return undefined;
  };
  const claim = async (code: string): Promise<void> => {
    const value = await ask(claimPairing(code));
    if (value !== undefined) setClaimed(value);
  };
  const confirm = async (chosen: string): Promise<void> => {
    if (claimed === null) return;
    const nonce = bytesToHex(crypto.getRandomValues(new Uint8Array(32)));
    const confirmation = { name: chosen, nonce, pinned: claimed.offered };
    const value = await ask(confirmPairing(claimed.id, confirmation));
    if (value === undefined) return;
    setName(chosen);
    setSide({ claimed, nonce });
  };
  const cancel = async (): Promise<void> => {
    if (claimed !== null) await abortPairing(claimed.id);
    if (side === null) setClaimed(null);
  };

  const startAnew = (): void => {
    setSide(null);
    setClaimed(null);
    setPhase({ kind: 'awaiting' });
  };

  useEffect(() => {
    const read = (): void => {
      const code = takeCode();
      if (code === '') return;
      startAnew();
      void claim(code);
    };
    read();
    // Another machine's code scanned while this page is open: the browser changes only the fragment.
    window.addEventListener('hashchange', read);
    return () => window.removeEventListener('hashchange', read);
  }, []);
  useEffect(() => {
    if (side === null) return;
    let isLeft = false;
    void followPairing(side, {
      next: nextOfPairing,
      abort: abortPairing,
      pause: () => new Promise((resolve) => setTimeout(resolve, RETRY_MS)),
      tell: setPhase,
      isLeft: () => isLeft,
    });
    return () => {
      isLeft = true;
    };
  }, [side]);

  const step = side !== null ? 'compare' : claimed !== null ? 'confirm' : 'code';
  const title = step === 'compare' ? phaseTitle(phase, name) : TITLES[step];
  useEffect(() => {
    document.title = `${title} · Provara`;
    document.querySelector('h1')?.focus({ preventScroll: true });
  }, [title]);
  return (
    <main class="page">
      <h1 tabIndex={-1}>{title}</h1>
      {step === 'code' && (
        <PairCode
          reachedAt={reachedAt}
          isBusy={isBusy}
          problem={problem}
          onCode={(code) => void claim(code)}
        />
      )}
      {step === 'confirm' && claimed !== null && (
        <PairConfirm
          claimed={claimed}
          isBusy={isBusy}
          problem={problem}
          onConfirm={(chosen) => void confirm(chosen)}
          onCancel={() => void cancel()}
        />
      )}
      {step === 'compare' && (
        <PairProgress phase={phase} name={name} onCancel={() => void cancel()} onAgain={startAnew} />
      )}
    </main>
  );
};
