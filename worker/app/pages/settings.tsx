import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Me } from '../api/call.ts';
import { AddDevice } from '../devices/add-device.tsx';
import { SessionList } from '../devices/session-list.tsx';
import { useLive } from '../live/use-store.ts';
import { Machines } from '../machines/machines.tsx';
import { NotSaid } from '../parts/not-said.tsx';
import { useNow } from '../parts/use-now.ts';
import { PasskeyList } from '../passkey/passkey-list.tsx';
import { PasskeySetUp } from '../passkey/passkey-set-up.tsx';
import { usePasskeys } from '../passkey/use-passkeys.ts';
import { AgentTokens } from '../settings/agent-tokens.tsx';
import { ChannelList } from '../settings/channel-list.tsx';
import { DeviceNotifications } from '../settings/device-notifications.tsx';
import { SignedInAs } from '../settings/signed-in-as.tsx';
import '../style/passkeys.css';
import '../style/settings.css';

const Section = (props: {
  readonly id: string;
  readonly title: string;
  readonly children: ComponentChildren;
}) => (
  <section aria-labelledby={props.id}>
    <h2 id={props.id} tabIndex={-1}>
      {props.title}
    </h2>
    {props.children}
  </section>
);

/** Passkeys, the devices that are signed in, notifications, agents' tokens, which proof each machine asks for, and the way out. */
export const SettingsPage = ({ me }: { readonly me: Me | undefined }) => {
  const { runners, revision } = useLive();
  const { passkeys, reload } = usePasskeys();
  const now = useNow();
  const isOwner = me?.role === 'owner';
  useEffect(() => {
    document.title = 'Settings · Provara';
  }, []);
  return (
    <main class="page settings">
      <h1 tabIndex={-1}>Settings</h1>
      <Section id="passkeys" title="Passkeys">
        <p class="quiet">
          With a passkey your fingerprint, face or screen lock signs each plan that you approve. Machines that
          ask for it check that signature themselves, so nobody else can say yes for you, not even this hub.
        </p>
        {passkeys === null && <NotSaid what="which passkeys there are" />}
        {passkeys && <PasskeyList passkeys={passkeys} now={now} onChange={reload} />}
        {passkeys && <PasskeySetUp passkeys={passkeys} onDone={reload} />}
      </Section>
      <Section id="sessions" title="Devices that are signed in">
        <SessionList now={now} passkeys={passkeys} />
      </Section>
      {me !== undefined && (
        <Section id="devices" title="Another phone or computer">
          <AddDevice me={me} passkeys={passkeys} onChange={reload} />
        </Section>
      )}
      <Section id="notifications" title="Notifications">
        <DeviceNotifications now={now} />
      </Section>
      {isOwner && (
        <Section id="channels" title="Webhooks and ntfy">
          <ChannelList now={now} />
        </Section>
      )}
      {isOwner && (
        <Section id="agents" title="Agents">
          <AgentTokens now={now} reachedAt={me.reached_at} />
        </Section>
      )}
      <Section id="proofs" title="What the machines ask for">
        {revision === null ? (
          <p class="quiet">Known as soon as this page is connected.</p>
        ) : (
          <Machines runners={[...runners.values()]} now={now} isOwner={isOwner} />
        )}
      </Section>
      <Section id="stop" title="Stop everything">
        <p class="quiet">
          Hold the stop button at the top for two seconds: what waits is denied, what runs is cancelled, and
          nothing new is taken until an owner resumes.
        </p>
      </Section>
      {me !== undefined && <SignedInAs me={me} passkeys={passkeys} />}
    </main>
  );
};
