import { useState } from 'preact/hooks';
import type { CreateChannel } from '../../../shared/notification-api.ts';
import { createChannel, type MadeChannel } from '../api/notifications.ts';

const EMPTY = { name: '', url: '', topic: '', token: '' };

/** Asks for a new webhook or ntfy topic. */
export const ChannelForm = ({ onMade }: { readonly onMade: (made: MadeChannel) => void }) => {
  const [kind, setKind] = useState<CreateChannel['kind']>('webhook');
  const [fields, setFields] = useState(EMPTY);
  const [isOpen, setOpen] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const field = (
    name: keyof typeof EMPTY,
    label: string,
    type: 'text' | 'url',
    isRequired: boolean,
    hint: string,
  ) => (
    <label class="field">
      {label}
      <input
        type="text"
        inputMode={type}
        required={isRequired}
        maxLength={name === 'name' || name === 'topic' ? 64 : 2_000}
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        placeholder={hint}
        value={fields[name]}
        onInput={(event) => setFields({ ...fields, [name]: event.currentTarget.value.trim() })}
      />
    </label>
  );
  const create = async (): Promise<void> => {
    setBusy(true);
    const { name, url, topic, token } = fields;
    const common = { name, url, with_commands: false };
    const answer = await createChannel(
      kind === 'webhook' ? { kind, ...common } : { kind, ...common, topic, ...(token !== '' && { token }) },
    );
    setBusy(false);
    setProblem(answer.ok ? null : answer.problem.detail);
    if (!answer.ok) return;
    setFields(EMPTY);
    setOpen(false);
    onMade(answer.value);
  };
  return (
    <details class="channel-new" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Add a channel</summary>
      <form
        class="passkey-form"
        onSubmit={(event) => {
          event.preventDefault();
          void create();
        }}
      >
        <fieldset class="chips">
          <legend class="sr-only">Kind of channel</legend>
          {(['webhook', 'ntfy'] as const).map((each) => (
            <button
              key={each}
              type="button"
              class="chip"
              aria-pressed={kind === each}
              onClick={() => setKind(each)}
            >
              {each === 'webhook' ? 'Webhook' : 'ntfy'}
            </button>
          ))}
        </fieldset>
        {field('name', 'Name', 'text', true, 'team-chat')}
        {kind === 'webhook' && field('url', 'URL', 'url', true, 'https://hooks.example/provara')}
        {kind === 'ntfy' && field('url', 'URL of the server', 'url', true, 'https://ntfy.sh')}
        {kind === 'ntfy' &&
          field('topic', 'Topic: whoever knows it can read along', 'text', true, 'provara-f3k9x2')}
        {kind === 'ntfy' &&
          field('token', 'Access token, where the server asks for one', 'text', false, 'tk_…')}
        {problem !== null && (
          <p class="bar-problem" role="alert">
            {problem}
          </p>
        )}
        <button type="submit" class="button button-strong" disabled={isBusy}>
          {isBusy ? 'Adding it…' : 'Add it'}
        </button>
      </form>
    </details>
  );
};
