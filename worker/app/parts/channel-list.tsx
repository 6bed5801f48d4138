import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ChannelView } from '../../../shared/notification-api.ts';
import { listChannels, removeChannel, setWithCommands, testChannel } from '../api/notifications.ts';
import { AskTwice } from './ask-twice.tsx';
import { ChannelForm } from './channel-form.tsx';
import { DeliveryNote } from './delivery-note.tsx';
import { Inline } from './foreign-text.tsx';
import { HttpsLink } from './https-link.tsx';
import { TestButton } from './test-button.tsx';

const Channel = (props: {
  readonly channel: ChannelView;
  readonly now: number;
  readonly onChange: () => void;
}) => {
  const { channel, now, onChange } = props;
  return (
    <li class="passkey">
      <p class="card-line">
        <strong>
          <Inline text={channel.name} />
        </strong>
        <span class="pill pill-quiet">{channel.kind}</span>
      </p>
      <p class="quiet">
        <Inline text={channel.address} />
      </p>
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
            return answer.ok ? answer.value.find(({ id }) => id === channel.id) : undefined;
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
  const reload = useCallback(() => {
    void listChannels().then((answer) => setChannels(answer.ok ? answer.value : null));
  }, []);
  useEffect(reload, [reload]);
  return (
    <>
      <p class="quiet">
        For people without push notifications, and for chats: a webhook that is signed, or a topic of an ntfy
        server. Without the switch they are told agent, machine, risk and a link, and no word of a command.
      </p>
      {channels === null && (
        <p class="warning" role="alert">
          The hub did not say which channels there are. Check the connection, then reload the page.
        </p>
      )}
      {channels?.length === 0 && <p class="empty-title">No channel yet</p>}
      <ul class="passkeys">
        {channels?.map((channel) => (
          <Channel key={channel.id} channel={channel} now={now} onChange={reload} />
        ))}
      </ul>
      <ChannelForm onDone={reload} />
    </>
  );
};
