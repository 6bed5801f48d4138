import { render } from 'preact';
import { isForAnyone, openSession } from './api/open-session.ts';
import { App } from './app.tsx';
import { registerServiceWorker } from './install/register-service-worker.ts';
import { makeStore } from './live/store.ts';
import { StoreContext } from './live/use-store.ts';
import './style/tokens.css';
import './style/base.css';
import './style/frame.css';
import './style/inbox.css';
import './style/machines.css';
import './style/plan.css';
import './style/decision.css';
import './style/sheet.css';
import './style/policy.css';
import './style/run.css';

const root = document.getElementById('app');
if (root !== null) {
  const store = makeStore();
  // Before the first drawing, which takes a slow phone half a second.
  const opened = isForAnyone(location.pathname) ? undefined : openSession(store);
  render(
    <StoreContext.Provider value={store}>
      <App opened={opened} />
    </StoreContext.Provider>,
    root,
  );
}

// What shows the list comes first.
window.addEventListener('load', () => {
  registerServiceWorker()
    .then(() => import('./install/push-subscription.ts'))
    .then(({ keepSubscribed }) => keepSubscribed())
    .catch(() => undefined);
});
