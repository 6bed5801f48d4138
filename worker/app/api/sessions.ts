import type { SessionView } from '../../../shared/api.ts';
import { type Answer, call } from './call.ts';
import { flag, list, nullable, oneOf, record, text } from './read.ts';

const readSession = record<SessionView>({
  id: text,
  role: oneOf('agent', 'approver', 'runner', 'owner'),
  name: text,
  user_agent: nullable(text),
  signed_in_at: text,
  signed_in_with: oneOf('passkey', 'link', 'claim_code'),
  signed_in_by: nullable(text),
  last_seen_at: nullable(text),
  expires_at: text,
  connected: flag,
  current: flag,
});

export const listSessions = (): Promise<Answer<SessionView[]>> => call('GET', '/sessions', list(readSession));

export const endSession = (id: string): Promise<Answer<true>> =>
  call('DELETE', `/sessions/${encodeURIComponent(id)}`, () => true);
