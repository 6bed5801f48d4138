import { useEffect, useState } from 'preact/hooks';
import { listAgents } from '../api/history.ts';
import { DayBars } from '../history/day-bars.tsx';
import { HistoryFilters } from '../history/history-filters.tsx';
import { HistoryList } from '../history/history-list.tsx';
import { useHistoryAddress } from '../history/use-history-address.ts';
import { useAgain } from '../live/use-again.ts';
import { useLive } from '../live/use-store.ts';
import '../style/history.css';

/** Every plan that is kept: searched and narrowed by the address, so that a search can be sent to somebody. */
export const HistoryPage = () => {
  const { runners } = useLive();
  const [filter, setFilter] = useHistoryAddress();
  const [agents, setAgents] = useState<readonly string[] | null>();
  const askAgents = (): void => {
    void listAgents().then((answer) => setAgents(answer.ok ? answer.value.agents : null));
  };
  useEffect(askAgents, []);
  useAgain(agents === null, askAgents);
  useEffect(() => {
    document.title = 'History · Provara';
  }, []);
  return (
    <main class="page">
      <h1 tabIndex={-1}>History</h1>
      <DayBars day={filter.day} onDay={(day) => setFilter({ ...filter, day })} />
      <HistoryFilters
        filter={filter}
        machines={[...runners.values()].map(({ name }) => name)}
        agents={agents ?? []}
        onChange={setFilter}
      />
      <HistoryList filter={filter} onClear={() => setFilter({})} />
    </main>
  );
};
