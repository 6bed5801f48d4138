import { useState } from 'preact/hooks';
import type { Answer } from '../api/call.ts';

/** A button for what can't be undone: the first touch asks, the second does it. Says why when the hub said no. */
export const AskTwice = <T,>(props: {
  /** What the button says; `name` tells it from others like it for people who can't see it. */
  readonly word: string;
  readonly name: string;
  readonly question: string;
  /** What the way back says. */
  readonly back?: string;
  readonly act: () => Promise<Answer<T>>;
  readonly onDone: (value: T) => void;
}) => {
  const [isAsking, setAsking] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const act = async (): Promise<void> => {
    setBusy(true);
    const answer = await props.act();
    setBusy(false);
    setProblem(answer.ok ? null : answer.problem.detail);
    if (!answer.ok) return;
    setAsking(false);
    props.onDone(answer.value);
  };
  if (!isAsking) {
    return (
      <button type="button" class="button button-stop" onClick={() => setAsking(true)}>
        {props.word}
        <span class="sr-only"> {props.name}</span>
      </button>
    );
  }
  return (
    <fieldset class="ask-twice">
      <legend class="sr-only">
        {props.word} {props.name}
      </legend>
      <p>{props.question}</p>
      {problem !== null && (
        <p class="bar-problem" role="alert">
          {problem}
        </p>
      )}
      <div class="ask-twice-buttons">
        <button type="button" class="button" onClick={() => setAsking(false)}>
          {props.back ?? 'Keep it'}
        </button>
        <button
          type="button"
          class="button button-strong button-stop"
          disabled={isBusy}
          onClick={() => void act()}
        >
          {props.word}
        </button>
      </div>
    </fieldset>
  );
};
