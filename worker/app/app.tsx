import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PageAddress } from '../../shared/page-addresses.ts';
import type { Answer } from './api/answer.ts';
import { askMe, type Me } from './api/call.ts';
import { isForAnyone, openSession } from './api/open-session.ts';
import { Frame } from './frame/frame.tsx';
import { useLivePart, useStore } from './live/use-store.ts';
import { InboxPage } from './pages/inbox.tsx';
import { NotFoundPage } from './pages/not-found.tsx';
import { SignInPage } from './pages/sign-in.tsx';
import { lazily } from './parts/lazily.tsx';
import { usePath } from './router.tsx';
import { RISK_WORDS } from './words/risk-words.ts';

type Session = 'asking' | 'in' | 'out';

/** What the hub says to a device that was signed out elsewhere; it says why. */
const whyOut = (answer: Answer<Me>): string | null =>
  !answer.ok && answer.problem.isSignedOut === true ? answer.problem.detail : null;

// The list of what waits is the first that is wanted; the rest comes behind it.
const PlanPage = lazily(() => import('./pages/plan.tsx').then((module) => module.PlanPage));
const MachinesPage = lazily(() => import('./pages/machines.tsx').then((module) => module.MachinesPage));
const HistoryPage = lazily(() => import('./pages/history.tsx').then((module) => module.HistoryPage));
const PairPage = lazily(() => import('./pages/pair.tsx').then((module) => module.PairPage));
const VerifyPage = lazily(() => import('./pages/verify.tsx').then((module) => module.VerifyPage));
const SettingsPage = lazily(() => import('./pages/settings.tsx').then((module) => module.SettingsPage));
const HttpsPage = lazily(() => import('./pages/https.tsx').then((module) => module.HttpsPage));
const SetUpPage = lazily(() => import('./pages/set-up-passkey.tsx').then((module) => module.SetUpPage));

const PLAN = /^\/p\/([^/]+)$/;

/** Of whoever is signed in; the others are drawn before. An address that the hub does not serve can not stand here. */
const PAGES: Readonly<
  Record<Exclude<PageAddress, '/p/:id' | '/verify' | '/sign-in'>, (me: Me | undefined) => ComponentChildren>
> = {
  '/': (me) => <InboxPage me={me} />,
  '/history': () => <HistoryPage />,
  '/machines': (me) => <MachinesPage me={me} />,
  '/pair': (me) => <PairPage reachedAt={me?.reached_at} />,
  '/settings': (me) => <SettingsPage me={me} />,
  '/passkey': (me) => <SetUpPage reachedAt={me?.reached_at} />,
  '/https': () => <HttpsPage />,
};

const isPage = (path: string): path is keyof typeof PAGES => Object.hasOwn(PAGES, path);

const Page = ({ path, me }: { readonly path: string; readonly me: Me | undefined }) => {
  const planId = PLAN.exec(path)?.[1];
  if (planId !== undefined) return <PlanPage planId={planId} me={me} />;
  return <>{isPage(path) ? PAGES[path](me) : <NotFoundPage detail="No page has this address." />}</>;
};

/** Tells people who can't see the list that something came. */
const Announcer = () => {
  const plan = useLivePart(({ arrived, plans }) => (arrived === null ? undefined : plans.get(arrived)));
  return (
    <p class="sr-only" aria-live="polite">
      {plan &&
        `New plan from ${plan.document.requester.name} for ${plan.document.runner.name}${plan.verdict === null ? '' : `, ${RISK_WORDS[plan.verdict.risk].toLowerCase()}`}.`}
    </p>
  );
};

const SignedIn = ({ path, me }: { readonly path: string; readonly me: Me | undefined }) => {
  useEffect(() => PlanPage.preload(), []);
  // A screen reader would stay on the link that is no more.
  useEffect(() => document.querySelector('h1')?.focus({ preventScroll: true }), [path]);
  return (
    <Frame path={path} me={me}>
      <Page path={path} me={me} />
      <Announcer />
    </Frame>
  );
};

/** Finds out who is here, then shows the page of the address; `opened` when that was asked before the first drawing. */
export const App = ({ opened }: { readonly opened: Promise<Answer<Me>> | undefined }) => {
  const path = usePath();
  const store = useStore();
  const [session, setSession] = useState<Session>('asking');
  const [me, setMe] = useState<Me>();
  const [why, setWhy] = useState<string | null>(null);
  const early = useRef(opened);
  const isKnown = useLivePart(({ revision }) => revision !== null);
  const isLive = useLivePart(({ link }) => link === 'live');
  const isEnded = useLivePart(({ link }) => link === 'signed_out');
  useEffect(() => {
    if (session !== 'asking' || isForAnyone(path)) return;
    const asked = early.current ?? openSession(store);
    early.current = undefined;
    void asked.then((answer) => {
      setWhy(whyOut(answer));
      if (!answer.ok && answer.problem.status === 401) return setSession('out');
      if (answer.ok) setMe(answer.value);
      // Without an answer the link goes on trying, and says so.
      setSession('in');
    });
  }, [session, path, store]);
  // An app that was opened without a network learns who is here once there is one: the stop button hangs on it.
  useEffect(() => {
    if (session !== 'in' || me !== undefined || !isLive) return;
    void askMe().then((answer) => answer.ok && setMe(answer.value));
  }, [session, me, isLive]);

  // The connection's end does not say why. Without an answer the page to sign in does without.
  useEffect(() => {
    if (session !== 'in' || !isEnded) return;
    void askMe().then((answer) => {
      setWhy(whyOut(answer));
      setSession('out');
    });
  }, [session, isEnded]);

  if (path === '/verify') return <VerifyPage />;
  if (path === '/sign-in' || session === 'out')
    return <SignInPage why={why} onSignedIn={() => setSession('asking')} />;
  if ((session === 'asking' && !isKnown) || isEnded) {
    return (
      <main class="page">
        <p class="quiet" role="status">
          Loading…
        </p>
      </main>
    );
  }
  return <SignedIn path={path} me={me} />;
};
