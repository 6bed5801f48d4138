import { useCallback, useEffect, useState } from 'preact/hooks';
import type { SessionView } from '../../../shared/api.ts';
import { endSession, listSessions } from '../api/sessions.ts';
import { useAgain } from '../live/use-again.ts';
import { AskTwice } from '../parts/ask-twice.tsx';
import { Inline } from '../parts/foreign-text.tsx';
import { NotSaid } from '../parts/not-said.tsx';
import { useFresh } from '../parts/use-fresh.ts';
import { cameByWords, deviceKind, ownWords, signOutQuestion } from '../words/session-words.ts';
import { agoWords } from '../words/time-words.ts';

const Kind = ({ userAgent }: { readonly userAgent: string | null }) => {
  const kind = deviceKind(userAgent);
  if (kind !== null) return <>{kind}</>;
  return (
    <>
      Calls itself “<Inline text={ownWords(userAgent ?? '')} />”
    </>
  );
};

const Seen = ({ session, now }: { readonly session: SessionView; readonly now: number }) => {
  if (session.connected) return <>a page is open there now</>;
  if (session.last_seen_at === null) return <>not seen lately</>;
  return <>last seen {agoWords(Date.parse(session.last_seen_at), now)}</>;
};

const Session = (props: {
  readonly session: SessionView;
  readonly now: number;
  readonly onEnded: (said: string) => void;
}) => {
  const { session, now } = props;
  const { name, role, current, signed_in_by } = session;
  const kind = deviceKind(session.user_agent) ?? 'the device';
  return (
    <li class="passkey">
      <p class="card-line">
        <strong>
          <Kind userAgent={session.user_agent} />
        </strong>
        {current && <span class="pill pill-quiet">This device</span>}
      </p>
      <p>
        Decides as <Inline text={name} />
        {name !== role && ` (${role})`}
      </p>
      <p class="quiet">
        Signed in {agoWords(Date.parse(session.signed_in_at), now)} {cameByWords(session)}
        {signed_in_by !== null && (
          <>
            {' '}
            <Inline text={signed_in_by} />
          </>
        )}{' '}
        · <Seen session={session} now={now} />
      </p>
      {current ? (
        <p class="quiet">The way out of this one is at the end of this page.</p>
      ) : (
        <AskTwice
          word="Sign it out"
          name={`${kind}, ${name}`}
          question={signOutQuestion(session)}
          back="Let it stay"
          act={() => endSession(session.id)}
          onDone={() => props.onEnded(`${kind}, ${name}: signed out.`)}
        />
      )}
    </li>
  );
};

/** The devices that are signed in, and the way to end each. Asked anew with each of `passkeys`, after which they are called. */
export const SessionList = ({ now, passkeys }: { readonly now: number; readonly passkeys: unknown }) => {
  const [sessions, setSessions] = useState<readonly SessionView[] | null>();
  const [said, setSaid] = useState('');
  const reload = useCallback(() => {
    void listSessions().then((answer) => setSessions(answer.ok ? answer.value : null));
  }, []);
  useFresh(reload);
  useAgain(sessions === null, reload);
  useEffect(reload, [passkeys]);
  const ended = (words: string): void => {
    setSaid(words);
    // The button that was touched is gone.
    document.getElementById('sessions')?.focus({ preventScroll: true });
    reload();
  };
  return (
    <>
      <p class="quiet">
        Each is named as its browser named itself when it signed in. End what you don’t know or no longer use.
      </p>
      {sessions === null && <NotSaid what="which devices are signed in" />}
      <p class="test-said" role="status">
        {said}
      </p>
      <ul class="passkeys">
        {[...(sessions ?? [])]
          .sort((one, other) => Number(other.current) - Number(one.current))
          .map((session) => (
            <Session key={session.id} session={session} now={now} onEnded={ended} />
          ))}
      </ul>
    </>
  );
};
