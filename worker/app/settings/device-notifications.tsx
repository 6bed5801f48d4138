import { useCallback, useState } from 'preact/hooks';
import type { PushSubscriptionView } from '../../../shared/notification-api.ts';
import type { Answer } from '../api/call.ts';
import { getPush, type PushState, removePush, testPush } from '../api/notifications.ts';
import { subscribeHere, surroundings, unsubscribeHere } from '../install/push-subscription.ts';
import { useAgain } from '../live/use-again.ts';
import { Inline } from '../parts/foreign-text.tsx';
import { HttpsLink } from '../parts/https-link.tsx';
import { NotSaid } from '../parts/not-said.tsx';
import { useFresh } from '../parts/use-fresh.ts';
import { ABILITY_WORDS, platformWords, pushAbility } from '../words/notification-words.ts';
import { DeliveryNote } from './delivery-note.tsx';
import { TestButton } from './test-button.tsx';

const Device = (props: {
  readonly device: PushSubscriptionView;
  readonly now: number;
  readonly onChange: () => Promise<void>;
  readonly onGone: (name: string) => void;
}) => {
  const { device, now, onChange } = props;
  const [problem, setProblem] = useState<string | null>(null);
  const remove = async (): Promise<void> => {
    const answer = await removePush(device.id);
    if (answer.ok && device.mine) await unsubscribeHere();
    setProblem(answer.ok ? null : answer.problem.detail);
    await onChange();
  };
  return (
    <li class="passkey">
      <p class="card-line">
        <strong>
          <Inline text={device.name} />
        </strong>
        {device.mine && <span class="pill pill-quiet">This device</span>}
      </p>
      <DeliveryNote deliveredAt={device.delivered_at} trouble={device.trouble} now={now} />
      {problem !== null && (
        <p class="bar-problem" role="alert">
          {problem}
        </p>
      )}
      <div class="passkey-buttons">
        <TestButton
          name={device.name}
          act={() => testPush(device.id)}
          look={async () => {
            const answer = await getPush();
            return answer.ok ? answer.value.subscriptions.find(({ id }) => id === device.id) : null;
          }}
          onChange={() => void onChange()}
          onGone={() => props.onGone(device.name)}
        />
        <button type="button" class="button" onClick={() => void remove()}>
          Turn off<span class="sr-only"> for {device.name}</span>
        </button>
      </div>
    </li>
  );
};

/** Notifications of this device and of others, and what this one can do. */
export const DeviceNotifications = ({ now }: { readonly now: number }) => {
  const [push, setPush] = useState<PushState | null>();
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [gone, setGone] = useState<string | null>(null);
  const reload = useCallback(async () => {
    const answer = await getPush();
    setPush(answer.ok ? answer.value : null);
  }, []);
  useFresh(reload);
  useAgain(push === null, () => void reload());
  const turnOn = async (publicKey: string): Promise<void> => {
    setBusy(true);
    setGone(null);
    const answer: Answer<true> = await subscribeHere(publicKey);
    setProblem(answer.ok ? null : answer.problem.detail);
    await reload();
    setBusy(false);
  };
  const here = surroundings();
  const ability = pushAbility(here);
  const isOn = push?.subscriptions.some(({ mine }) => mine) === true;
  return (
    <>
      <p class="quiet">
        Tell this device when a plan waits, also while the app is closed. The message that passes through the
        browser’s push service is encrypted and says only which plan it is; the device asks the hub for the
        rest.
      </p>
      {push === null && <NotSaid what="who gets notifications" />}
      <ul class="passkeys">
        {push?.subscriptions.map((device) => (
          <Device key={device.id} device={device} now={now} onChange={reload} onGone={setGone} />
        ))}
      </ul>
      {gone !== null && (
        <p class="warning" role="status">
          The push service takes nothing for <Inline text={gone} /> any more, so it was removed. To be
          notified there, turn it on again on that device.
        </p>
      )}
      {ability !== 'yes' && (
        <p class="warning">
          {ABILITY_WORDS[ability]} {ability === 'wrong_address' && <HttpsLink />}
        </p>
      )}
      {problem !== null && (
        <p class="warning" role="alert">
          {problem}
        </p>
      )}
      {ability === 'yes' && push && !isOn && (
        <button
          type="button"
          class="button button-strong settings-wide"
          disabled={isBusy}
          onClick={() => void turnOn(push.public_key)}
        >
          {isBusy ? 'Asking the browser…' : 'Notify this device'}
        </button>
      )}
      {ability === 'yes' && <p class="quiet">{platformWords(here)}</p>}
    </>
  );
};
