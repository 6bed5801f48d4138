import { useEffect } from 'preact/hooks';

/** The plans that were decided. */
export const HistoryPage = () => {
  useEffect(() => {
    document.title = 'History · Provara';
  }, []);
  return (
    <main class="page">
      <h1 tabIndex={-1}>History</h1>
      <p class="quiet">Every plan that was decided, with who decided it and what came of it, will be here.</p>
    </main>
  );
};
