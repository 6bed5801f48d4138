import { useCallback, useEffect, useState } from 'preact/hooks';

const FIELDS = ['q', 'state', 'agent', 'machine', 'day'] as const;

/** What the list is narrowed to, as the address has it. */
export type HistoryFilter = { readonly [K in (typeof FIELDS)[number]]?: string | undefined };

/** Reads the filter of an address's query; what is not one is passed over. */
export const readFilter = (search: string): HistoryFilter => {
  const query = new URLSearchParams(search);
  const entries = FIELDS.flatMap((field) => {
    const value = query.get(field)?.slice(0, 200) ?? '';
    const isDay = field !== 'day' || /^\d{4}-\d{2}-\d{2}$/.test(value);
    return value !== '' && isDay ? [[field, value] as const] : [];
  });
  return Object.fromEntries(entries);
};

/** The address's query of a filter; empty for none. */
export const writeFilter = (filter: HistoryFilter): string => {
  const query = new URLSearchParams();
  for (const field of FIELDS) if (filter[field]) query.set(field, filter[field]);
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
};

export const isNarrowed = (filter: HistoryFilter): boolean => writeFilter(filter) !== '';

/** What the hub is asked: a day is from midnight to midnight by this device's clock. */
export const hubQuery = ({ day, ...filter }: HistoryFilter): URLSearchParams => {
  const query = new URLSearchParams(writeFilter(filter));
  const from = day === undefined ? undefined : new Date(`${day}T00:00:00`);
  if (from === undefined || Number.isNaN(from.getTime())) return query;
  const until = new Date(from);
  until.setDate(until.getDate() + 1);
  query.set('from', from.toISOString());
  query.set('until', until.toISOString());
  return query;
};

/** The filter in the address. A change takes the address's place: going back leaves the page, not a letter of a word. */
export const useHistoryAddress = (): readonly [HistoryFilter, (filter: HistoryFilter) => void] => {
  const [filter, setFilter] = useState(() => readFilter(location.search));
  useEffect(() => {
    const read = () => setFilter(readFilter(location.search));
    window.addEventListener('popstate', read);
    return () => window.removeEventListener('popstate', read);
  }, []);
  const change = useCallback((next: HistoryFilter) => {
    history.replaceState(null, '', `/history${writeFilter(next)}`);
    setFilter(next);
  }, []);
  return [filter, change];
};
