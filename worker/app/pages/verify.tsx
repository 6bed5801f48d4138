import { Fragment } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { fetchReceipt } from '../api/receipt.ts';
import { Tabs } from '../frame/tabs.tsx';
import { useShortWindow } from '../frame/use-short-window.ts';
import { Link } from '../router.tsx';
import { checkFile, type ShownReceipt } from '../verify/check-file.ts';
import { ShownResult } from '../verify/shown-result.tsx';
import '../style/verify.css';

const UNREADABLE = 'The file could not be read, or the rest of this page could not be loaded. Try again.';
const UNFETCHED =
  'The hub did not give this plan’s receipt: sign in to it first, or choose a receipt that you have.';
/** Checks a receipt in the browser, of a file or of the plan that the address names; without one it asks the hub for nothing. */
export const VerifyPage = () => {
  const [receipt, setReceipt] = useState<File | null>(null);
  const [stdout, setStdout] = useState<File | null>(null);
  const [runnerKey, setRunnerKey] = useState('');
  const [shown, setShown] = useState<ShownReceipt | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  /** Counts what was asked: an answer to something older comes too late. */
  const asked = useRef(0);

  const check = (file: File | null, output: File | null, key: string): void => {
    asked.current += 1;
    // While a key is typed, what is below must not jump.
    if (file !== receipt) setShown(null);
    setReceipt(file);
    setStdout(output);
    setRunnerKey(key);
    setProblem(null);
    if (file === null) return;
    const turn = asked.current;
    const unlessLate = (tell: () => void): void => {
      if (turn === asked.current) tell();
    };
    checkFile(file, { runnerKey: key.trim(), stdout: output }).then(
      (result) => unlessLate(() => setShown(result)),
      () =>
        unlessLate(() => {
          setShown(null);
          setProblem(UNREADABLE);
        }),
    );
  };
  const header = useRef<HTMLElement>(null);
  useShortWindow(header);
  const [planId] = useState(() => new URLSearchParams(location.search).get('plan'));
  useEffect(() => {
    if (planId === null) return;
    fetchReceipt(planId).then(
      (answer) => {
        // Somebody may have chosen another meanwhile.
        if (asked.current !== 0) return;
        if (answer.ok) check(answer.value, null, '');
        // Whose plan it is, and that it has no receipt: the hub's own words.
        else setProblem(answer.problem.status === 409 ? answer.problem.detail : UNFETCHED);
      },
      () => {
        if (asked.current === 0) setProblem(UNFETCHED);
      },
    );
  }, [planId]);
  const first = (files: FileList | null | undefined): File | null => files?.[0] ?? null;
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    const file = first(event.dataTransfer?.files);
    if (file !== null) check(file, stdout, runnerKey);
  };

  // First where there is nothing to show, last where there is.
  const choose = (
    <Fragment key="choose">
      <label class="field">
        {shown === null ? 'Receipt' : 'Another receipt'}
        <input
          type="file"
          accept=".json,application/json"
          onChange={({ currentTarget }) => check(first(currentTarget.files), stdout, runnerKey)}
        />
      </label>
      <p class="quiet">
        {planId !== null && 'This is the receipt of the plan as the hub gives it. '}
        Choose a receipt, or drop it here. It is checked on this device: nothing of it is sent anywhere.
      </p>
    </Fragment>
  );

  return (
    <div class="frame">
      <header ref={header} class="header">
        <div class="header-line">
          <Link href={planId === null ? '/' : `/p/${planId}`} class="header-home">
            {planId !== null && <span aria-hidden="true">‹</span>}
            {planId === null ? 'Provara' : 'Plan'}
          </Link>
        </div>
      </header>
      <main class="page" onDragOver={(event: DragEvent) => event.preventDefault()} onDrop={drop}>
        <h1 tabIndex={-1}>Check a receipt</h1>
        {problem !== null && <p role="alert">{problem}</p>}
        {shown !== null && <ShownResult shown={shown} />}
        {shown === null && choose}
        <details key="compare">
          <summary>Compare with what you have</summary>
          <label class="field">
            The machine’s key, from a place that you trust
            <input
              type="text"
              autocomplete="off"
              spellcheck={false}
              value={runnerKey}
              onInput={({ currentTarget }) => check(receipt, stdout, currentTarget.value)}
            />
          </label>
          <label class="field">
            Standard output of the first step, as a file
            <input
              type="file"
              onChange={({ currentTarget }) => check(receipt, first(currentTarget.files), runnerKey)}
            />
          </label>
        </details>
        {shown !== null && choose}
        <Link href={planId === null ? '/' : `/p/${planId}`} class="section-link">
          {planId === null ? 'Go to the inbox' : 'Back to the plan'}
        </Link>
      </main>
      <Tabs path="/verify" />
    </div>
  );
};
