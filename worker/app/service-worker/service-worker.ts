import { listenForNotificationClicks, listenForPush } from './push.ts';
import { keepShell } from './shell.ts';

declare const self: ServiceWorkerGlobalScope;

keepShell(self);
listenForPush(self);
listenForNotificationClicks(self);
