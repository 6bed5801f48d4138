import { render } from 'preact';
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
import './style/policy.css';
import './style/run.css';

const root = document.getElementById('app');
if (root !== null) {
  render(
    <StoreContext.Provider value={makeStore()}>
      <App />
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
