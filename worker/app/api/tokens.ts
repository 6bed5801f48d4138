import type { TokenView } from '../../../shared/api.ts';
import { type Answer, call } from './call.ts';
import { list, nullable, oneOf, optional, type Read, record, text } from './read.ts';

const readToken: Read<TokenView> = record<TokenView>({
  id: text,
  role: oneOf('agent', 'approver', 'runner', 'owner'),
  name: text,
  created_at: text,
  last_used_at: nullable(text),
  callback_secret_lost_at: optional(text),
});

export const listTokens = (): Promise<Answer<TokenView[]>> => call('GET', '/tokens', list(readToken));

/** Gives the token itself, this one time. */
export const createAgentToken = (name: string): Promise<Answer<{ readonly token: string }>> =>
  call('POST', '/tokens', record({ token: text }), { role: 'agent', name });

export const revokeToken = (id: string): Promise<Answer<true>> =>
  call('DELETE', `/tokens/${encodeURIComponent(id)}`, () => true);
