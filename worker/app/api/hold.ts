import { type Answer, call } from './call.ts';

/** What exactly was stopped comes over the page's socket. */
export const stopEverything = (): Promise<Answer<true>> => call('POST', '/stop', () => true);

export const resumeHub = (): Promise<Answer<true>> => call('POST', '/resume', () => true);
