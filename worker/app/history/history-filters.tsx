import { useEffect, useState } from 'preact/hooks';
import { STATE_GROUPS } from '../words/history-words.ts';
import { type HistoryFilter, isNarrowed } from './use-history-address.ts';

/** A pause in typing after which the hub is asked. */
const TYPED_MS = 300;

/** A field whose words are taken when the person stops typing. */
const Typed = (props: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}) => {
  const [text, setText] = useState(props.value);
  // Cleared, or gone back to, from outside.
  useEffect(() => setText(props.value), [props.value]);
  useEffect(() => {
    if (text === props.value) return;
    const timer = setTimeout(() => props.onChange(text), TYPED_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <label class="field">
      {props.label}
      <input
        type="search"
        value={text}
        maxLength={200}
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        onInput={(event) => setText(event.currentTarget.value)}
      />
    </label>
  );
};

/** One of the names that the hub knows; of the address, also one that it does not. */
const Choice = (props: {
  readonly label: string;
  readonly value: string | undefined;
  readonly names: readonly string[];
  readonly onChange: (value: string) => void;
}) => {
  const names = [...new Set([...props.names, props.value ?? ''])].filter((name) => name !== '').sort();
  return (
    <label class="field">
      {props.label}
      <select value={props.value ?? ''} onChange={(event) => props.onChange(event.currentTarget.value)}>
        <option value="">All</option>
        {names.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
};

/** Search, and what narrows the list; all but the search is folded away until it is used. */
export const HistoryFilters = (props: {
  readonly filter: HistoryFilter;
  readonly machines: readonly string[];
  readonly agents: readonly string[];
  readonly onChange: (filter: HistoryFilter) => void;
}) => {
  const { filter, onChange } = props;
  const { q: _, ...others } = filter;
  const set = (field: keyof HistoryFilter) => (value: string) =>
    onChange({ ...filter, [field]: value === '' ? undefined : value });
  const [isOpen, setOpen] = useState(isNarrowed(others));
  return (
    <search class="history-filters">
      <Typed label="Search commands and notes" value={filter.q ?? ''} onChange={set('q')} />
      <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>Narrow by result, agent, machine, day</summary>
        <div class="history-fields">
          <label class="field">
            Result
            <select value={filter.state ?? ''} onChange={(event) => set('state')(event.currentTarget.value)}>
              <option value="">All</option>
              {STATE_GROUPS.map(({ states, word }) => (
                <option key={states} value={states}>
                  {word}
                </option>
              ))}
            </select>
          </label>
          <Choice label="Machine" value={filter.machine} names={props.machines} onChange={set('machine')} />
          <Choice label="Agent" value={filter.agent} names={props.agents} onChange={set('agent')} />
          <label class="field">
            Day
            <input
              type="date"
              value={filter.day ?? ''}
              onChange={(event) => set('day')(event.currentTarget.value)}
            />
          </label>
        </div>
      </details>
    </search>
  );
};
