import { useEffect, useState } from 'preact/hooks';
import { askMe, call, type Problem } from '../api/call.ts';
import { PasskeySignIn } from '../passkey/passkey-sign-in.tsx';
import { passkeysHere } from '../passkey/passkeys-here.ts';
import { navigate } from '../router.tsx';

const PATH = '/sign-in';

/** The link's code, taken out of the address at once: it must not stay in the history or on the screen. */
const takeCode = (): string => {
  // What stands behind the # of another page is for that page, once somebody is signed in.
  if (location.pathname !== PATH) return '';
  const code = location.hash.slice(1);
  if (location.hash !== '') history.replaceState(null, '', location.pathname);
  return code;
};

/** Loads the page that was asked for: what was told "signed out" once does not connect again. */
const startAnew = (): void => (location.pathname === PATH ? location.assign('/') : location.reload());

const HowToGetALink = () => (
  <>
    <p>A sign-in link works once and for a short time.</p>
    <p>
      To get a new one, call <code class="line">npx provara sign-in</code> on the computer where the hub runs.
      Then scan the code that it shows, or open its link here.
    </p>
  </>
);

/** Spends a one-time link, or explains how to get one; says why this device was signed out where the hub said so. */
export const SignInPage = ({
  why,
  onSignedIn,
}: {
  readonly why: string | null;
  readonly onSignedIn: () => void;
}) => {
  const [code, setCode] = useState(takeCode);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    // A new link opened where an old one failed: the browser changes only the fragment.
    const read = () => {
      const fresh = takeCode();
      if (fresh !== '') setCode(fresh);
    };
    window.addEventListener('hashchange', read);
    return () => window.removeEventListener('hashchange', read);
  }, []);
  const enter = (path = '/'): void => {
    onSignedIn();
    if (location.pathname === PATH) navigate(path, true);
  };
  useEffect(() => {
    if (code === '') return;
    setProblem(null);
    void call('POST', '/sign-in', () => true, { code }).then((answer) => {
      if (answer.ok) return enter(passkeysHere() === 'yes' ? '/passkey' : '/');
      // Opened once more on a phone that is signed in: the link is spent, and not needed.
      void askMe().then((me) => (me.ok ? enter() : setProblem(answer.problem)));
    });
  }, [code, attempt]);

  if (code !== '' && problem === null) {
    return (
      <main class="page">
        <h1>Signing in…</h1>
      </main>
    );
  }
  return (
    <main class="page">
      <p class="brand">Provara</p>
      <h1>{problem === null ? 'Sign in' : 'This link did not work'}</h1>
      {problem !== null && <p role="alert">{problem.detail}</p>}
      {problem === null && why !== null && (
        <p class="warning" role="alert">
          {why}
        </p>
      )}
      {problem?.status === 0 ? (
        <button type="button" class="button button-strong" onClick={() => setAttempt(attempt + 1)}>
          Try again
        </button>
      ) : (
        <>
          <PasskeySignIn onSignedIn={startAnew} />
          <HowToGetALink />
        </>
      )}
    </main>
  );
};
