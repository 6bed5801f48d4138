/** Listens for messages of the push service. */
export const listenForPush = (_scope: ServiceWorkerGlobalScope): void => undefined;

/** Listens for taps on notifications. */
export const listenForNotificationClicks = (_scope: ServiceWorkerGlobalScope): void => undefined;
