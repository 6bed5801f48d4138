import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { RunnerView } from '../../../shared/api.ts';
import type { Me } from '../api/call.ts';
import { submitTestPlan } from '../api/plans.ts';
import { Inline } from '../parts/foreign-text.tsx';
import { isFirstOnlyHere } from '../passkey/passkey-address.ts';
import { passkeysHere } from '../passkey/passkeys-here.ts';
import { usePasskeys } from '../passkey/use-passkeys.ts';
import { Link } from '../router.tsx';
import type { Begun } from './has-begun.ts';

const Step = (props: {
  readonly isDone: boolean;
  readonly title: string;
  readonly children?: ComponentChildren;
}) => (
  <li class={`first-step ${props.isDone ? 'is-done' : ''}`}>
    <p class="first-step-title">
      {props.title}
      {props.isDone && <span class="sr-only"> (done)</span>}
    </p>
    {!props.isDone && props.children}
  </li>
);

const TestPlan = ({ runner }: { readonly runner: RunnerView }) => {
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const send = async (): Promise<void> => {
    setBusy(true);
    const answer = await submitTestPlan(runner.name);
    setProblem(answer.ok ? null : answer.problem.detail);
    setBusy(false);
  };
  return (
    <>
      <p class="quiet">
        To see how it goes: a harmless plan that asks <Inline text={runner.name} /> for its name. You read it,
        approve it, and watch it run.
      </p>
      <button type="button" class="button button-strong" disabled={isBusy} onClick={() => void send()}>
        {isBusy ? 'Sending…' : 'Send a test plan'}
      </button>
      {problem !== null && <p role="alert">{problem}</p>}
    </>
  );
};

/** The way from an empty hub to an agent that asks and a plan that was approved; gone once both was done. */
export const FirstSteps = (props: {
  readonly me: Me | undefined;
  readonly runners: readonly RunnerView[];
  readonly begun: Begun;
}) => {
  const { me, runners, begun } = props;
  const { passkeys } = usePasskeys();
  const isOwner = me?.role === 'owner';
  const canHavePasskey = passkeysHere() === 'yes';
  const hasPasskey = passkeys?.passkeys.some(({ state }) => state !== 'revoked') ?? false;
  const ready = runners.find(({ online, hello }) => online && hello !== null);
  // One that no phone could use is no way to begin.
  const isLater = isFirstOnlyHere(passkeys, location.hostname);
  const passkeyStep = canHavePasskey && (
    <Step isDone={hasPasskey} title={isLater ? 'Decide how you say yes' : 'Set up a passkey on this device'}>
      <p class="quiet">
        {isLater
          ? 'Your sign-in alone says it now. A passkey on your phone is safer, and takes an https address.'
          : 'Your fingerprint, face or screen lock then signs every yes.'}
      </p>
      <Link href="/passkey" class="button">
        {isLater ? 'Passkeys, and phones' : 'Set up a passkey'}
      </Link>
    </Step>
  );
  return (
    <section class="first-steps" aria-labelledby="first-steps-title">
      <h2 id="first-steps-title">Your first plan</h2>
      <ol>
        {!isLater && passkeyStep}
        <Step isDone={ready !== undefined} title="Connect a machine">
          {runners.length > 0 ? (
            <p class="quiet">
              Your machine is paired but offline. Start its runner there, with the --home that it was paired
              with, if any: <code class="line">npx provara runner</code>
            </p>
          ) : (
            <>
              <p class="quiet">One line there, and a code that both screens show.</p>
              {isOwner && (
                <Link href="/pair" class="button">
                  Pair a machine
                </Link>
              )}
            </>
          )}
        </Step>
        <Step isDone={begun.isApproved} title="Approve a plan">
          {isOwner && ready !== undefined ? (
            <TestPlan runner={ready} />
          ) : (
            <p class="quiet">When an agent posts a plan, it appears here by itself.</p>
          )}
        </Step>
        <Step isDone={begun.isAsked} title="Let your agent ask">
          <p class="quiet">
            It posts plans with a token of its own.{' '}
            {isOwner ? <Link href="/settings">Tokens are in the settings</Link> : 'An owner can make one'}.
          </p>
        </Step>
        {isLater && passkeyStep}
      </ol>
    </section>
  );
};
