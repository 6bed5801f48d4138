import { type Answer, call } from './call.ts';

/** What becomes of the machine comes over the page's socket. */
export const renameMachine = (id: string, name: string): Promise<Answer<true>> =>
  call('PATCH', `/runners/${encodeURIComponent(id)}`, () => true, { name });

export const unpairMachine = (id: string): Promise<Answer<true>> =>
  call('DELETE', `/runners/${encodeURIComponent(id)}`, () => true);
