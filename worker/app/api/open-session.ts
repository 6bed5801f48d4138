import type { Store } from '../live/store.ts';
import type { Answer } from './answer.ts';
import { askMe, type Me } from './call.ts';

/** True for pages that anyone may see, signed in or not. */
export const isForAnyone = (path: string): boolean => path === '/sign-in' || path === '/verify';

/** Asks who is here and opens the link, both at once: on a slow network each round trip can be felt. Without a session both are refused. */
export const openSession = (store: Store): Promise<Answer<Me>> => {
  store.link.start();
  return askMe();
};
