import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ChannelView } from '../../../shared/notification-api.ts';
import {
  listChannels,
  type MadeChannel,
  removeChannel,
  setWithCommands,
  testChannel,
} from '../api/notifications.ts';
import { useAgain } from '../live/use-again.ts';
import { AskTwice } from '../parts/ask-twice.tsx';
import { CopyText } from '../parts/copy-text.tsx';
import { Inline } from '../parts/foreign-text.tsx';
import { HttpsLink } from '../parts/https-link.tsx';
import { NotSaid } from '../parts/not-said.tsx';
import { useFresh } from '../parts/use-fresh.ts';
import { ChannelForm } from './channel-form.tsx';
import { DeliveryNote } from './delivery-note.tsx';
import { TestButton } from './test-button.tsx';

/** A webhook's secret, where it was made. */
const Secret = ({ secret, onKept }: { readonly secret: string; readonly onKept: () => void }) => (
  <section class="passkey-good" role="status">
    <p>
      The webhook’s secret, shown this once. The receiver checks signatures with it, by any library of{' '}
      <a href="https://www.standardwebhooks.com">Standard Webhooks</a>.
    </p>
    <CopyText label="The webhook’s secret" text={secret} />
    <button type="button" class="button" onClick={onKept}>
      I have kept it
    </button>
  </section>
);

const Channel = (props: {
  readonly channel: ChannelView;
  /** Set for the one that was just added. */
  readonly made: MadeChannel | null;
  readonly onKept: () => void;
  readonly now: number;
  readonly onChange: () => void;
}) => {
  const { channel, made, now, onChange } = props;
  const item = useRef<HTMLLIElement>(null);
  // It appears far from the button that was touched.
  useEffect(() => {
    if (made === null) return;
    item.current?.focus({ preventScroll: true });
    item.current?.scrollIntoView({ block: 'start' });
  }, [made?.id]);
  const kept = (): void => {
    props.onKept();
    item.current?.focus({ preventScroll: true });
  };
  return (
    <li ref={item} class="passkey" tabIndex={-1}>
      <p class="card-line">
        <strong>
          <Inline text={channel.name} />
        </strong>
        <span class="pill pill-quiet">{channel.kind}</span>
      </p>
      <p class="quiet">
        <Inline text={channel.address} />
      </p>
      {made !== null && made.secret !== null && <Secret secret={made.secret} onKept={kept} />}
      {channel.links_to === null && (
        <p class="warning">
          Its messages have no link: only this computer reaches this hub. <HttpsLink />
        </p>
      )}
      <DeliveryNote deliveredAt={channel.delivered_at} trouble={channel.trouble} now={now} />
      <label class="switch">
        <input
          type="checkbox"
          checked={channel.with_commands}
          onChange={(event) => {
            void setWithCommands(channel.id, event.currentTarget.checked).then(onChange);
          }}
        />
        Send commands, note and summary too
      </label>
      <div class="passkey-buttons">
        <TestButton
          name={channel.name}
          act={() => testChannel(channel.id)}
          look={async () => {
            const answer = await listChannels();
            return answer.ok ? answer.value.find(({ id }) => id === channel.id) : null;
          }}
          onChange={onChange}
        />
        <AskTwice
          word="Remove"
          name={channel.name}
          question="Nothing more is sent there, not even what waits."
          act={() => removeChannel(channel.id)}
          onDone={onChange}
        />
      </div>
    </li>
  );
};

/** Webhooks and ntfy topics; only an owner sees them. */
export const ChannelList = ({ now }: { readonly now: number }) => {
  const [channels, setChannels] = useState<readonly ChannelView[] | null>();
  const [made, setMade] = useState<MadeChannel | null>(null);
  const reload = useCallback(() => {
    void listChannels().then((answer) => setChannels(answer.ok ? answer.value : null));
  }, []);
  useFresh(reload);
  useAgain(channels === null, reload);
  const kept = (): void => setMade(made && { ...made, secret: null });
  return (
    <>
      <p class="quiet">
        For people without push notifications, and for chats: a webhook that is signed, or a topic of an ntfy
        server. Without the switch they are told agent, machine, risk and a link, and no word of a command.
      </p>
      {channels === null && <NotSaid what="which channels there are" />}
      {channels?.length === 0 && <p class="empty-title">No channel yet</p>}
      <ul class="passkeys">
        {channels?.map((channel) => (
          <Channel
            key={channel.id}
            channel={channel}
            made={made?.id === channel.id ? made : null}
            now={now}
            onChange={reload}
            onKept={kept}
          />
        ))}
      </ul>
      {made !== null && made.secret !== null && channels?.some(({ id }) => id === made.id) !== true && (
        // The list that it belongs to did not come: it is shown this once all the same.
        <Secret secret={made.secret} onKept={kept} />
      )}
      <ChannelForm
        onMade={(channel) => {
          setMade(channel);
          reload();
        }}
      />
    </>
  );
};
