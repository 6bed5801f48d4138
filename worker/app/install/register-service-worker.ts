const LOOKED_EVERY_MS = 60 * 60_000;

/** True while a reload would take something from the person: a sheet with words in it, or a page that is looked at. */
const isInUse = (): boolean =>
  document.visibilityState === 'visible' || document.querySelector('dialog[open]') !== null;

/** Loads the new version as soon as nobody looks at the old one. */
const reloadUnseen = (): void => {
  const reload = () => {
    if (!isInUse()) location.reload();
  };
  document.addEventListener('visibilitychange', reload);
  reload();
};

/** Installs what keeps the app on the phone, once the page has what it needs; browsers have it at safe addresses only. */
export const registerServiceWorker = async (): Promise<void> => {
  if (!('serviceWorker' in navigator)) return;
  const { serviceWorker } = navigator;
  // The first one takes over a page that is up to date.
  if (serviceWorker.controller !== null) serviceWorker.addEventListener('controllerchange', reloadUnseen);
  const registration = await serviceWorker.register('/service-worker.js', { updateViaCache: 'none' });
  let lookedAt = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - lookedAt < LOOKED_EVERY_MS) return;
    lookedAt = Date.now();
    // Without a network there is nothing new.
    registration.update().catch(() => undefined);
  });
};
