import { useCallback, useState } from 'preact/hooks';
import type { TokenView } from '../../../shared/api.ts';
import { createAgentToken, listTokens, revokeToken } from '../api/tokens.ts';
import { useAgain } from '../live/use-again.ts';
import { AskTwice } from '../parts/ask-twice.tsx';
import { Inline } from '../parts/foreign-text.tsx';
import { NotSaid } from '../parts/not-said.tsx';
import { useFresh } from '../parts/use-fresh.ts';
import { agoWords } from '../words/time-words.ts';
import { NewToken } from './new-token.tsx';

const Token = (props: { readonly token: TokenView; readonly now: number; readonly onChange: () => void }) => {
  const { token, now } = props;
  return (
    <li class="passkey">
      <p>
        <strong>
          <Inline text={token.name} />
        </strong>
      </p>
      <p class="quiet">
        made {agoWords(Date.parse(token.created_at), now)} ·{' '}
        {token.last_used_at === null ? 'never used' : `used ${agoWords(Date.parse(token.last_used_at), now)}`}
      </p>
      {token.callback_secret_lost_at !== undefined && (
        <p class="warning">
          The secret with which it checks messages to its callback address was lost with the sealing key, and
          made anew {agoWords(Date.parse(token.callback_secret_lost_at), now)}. It takes no message until it
          has fetched <code>GET /callback-secret</code> again; the first one that it takes ends this warning.
        </p>
      )}
      <AskTwice
        word="Revoke"
        name={token.name}
        question="The agent can post nothing more with it, at once. Its plans that wait can still be decided."
        act={() => revokeToken(token.id)}
        onDone={props.onChange}
      />
    </li>
  );
};

/** Tokens of agents: made with a name, shown once, revoked. */
export const AgentTokens = (props: {
  readonly now: number;
  readonly reachedAt: string | null | undefined;
}) => {
  const { now, reachedAt } = props;
  const [tokens, setTokens] = useState<readonly TokenView[] | null>();
  const [name, setName] = useState('');
  const [made, setMade] = useState<{ readonly name: string; readonly token: string } | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const reload = useCallback(() => {
    void listTokens().then((answer) =>
      setTokens(answer.ok ? answer.value.filter(({ role }) => role === 'agent') : null),
    );
  }, []);
  useFresh(reload);
  useAgain(tokens === null, reload);
  const create = async (): Promise<void> => {
    setBusy(true);
    const wanted = name.trim();
    const answer = await createAgentToken(wanted);
    setBusy(false);
    setProblem(answer.ok ? null : answer.problem.detail);
    if (!answer.ok) return;
    setMade({ name: wanted, token: answer.value.token });
    setName('');
    reload();
  };
  return (
    <>
      <p class="quiet">
        An agent proposes plans with its token, and sees its own plans only. It can never approve. Give each
        agent one of its own, so that you see who asks.
      </p>
      {tokens === null && <NotSaid what="which agents have a token" />}
      {made !== null && <NewToken {...made} reachedAt={reachedAt} onDone={() => setMade(null)} />}
      {tokens?.length === 0 && made === null && <p class="empty-title">No agent has a token</p>}
      <ul class="passkeys">
        {tokens?.map((token) => (
          <Token key={token.id} token={token} now={now} onChange={reload} />
        ))}
      </ul>
      <form
        class="passkey-form"
        onSubmit={(event) => {
          event.preventDefault();
          void create();
        }}
      >
        <label class="field">
          Name of a new agent
          <input
            type="text"
            required
            maxLength={64}
            autocomplete="off"
            placeholder="deploy-agent"
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </label>
        {problem !== null && (
          <p class="bar-problem" role="alert">
            {problem}
          </p>
        )}
        <button type="submit" class="button button-strong" disabled={isBusy}>
          {isBusy ? 'Making it…' : 'Make a token'}
        </button>
      </form>
    </>
  );
};
