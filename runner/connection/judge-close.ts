import { CLOSE, isTerminalClose } from '../../shared/protocol.ts';
import { ending } from '../ending.ts';
import type { Judgement } from './judge-answer.ts';
import { tokenRefused } from './token-refused.ts';

/** What the end of a connection means: the runner's end, or a reason to connect again. */
export const judgeClose = (code: number, reason: string, wasWelcome: boolean): Judgement => {
  const itSaid = reason === '' ? '' : ` It said: ${reason}`;
  // A hub that knows this runner's version answers a hello of any other with CLOSE.protocol.
  if (code === CLOSE.malformed && !wasWelcome) {
    const text = `The hub does not understand how this runner greets it: it is of an older version.${itSaid}`;
    return { kind: 'end', ending: ending('protocol', text, 'Upgrade the hub.') };
  }
  if (!isTerminalClose(code)) {
    const words = reason === '' ? '' : `: ${reason}`;
    return { kind: 'retry', detail: `The connection ended (${code}${words}).` };
  }
  if (code === CLOSE.unauthenticated) {
    return { kind: 'end', ending: tokenRefused() };
  }
  if (code === CLOSE.keyChanged) {
    const text =
      'The hub knows this machine by another key than the one in its folder. Restore runner-key.pem.';
    const cure = 'Or pair the machine again: provara pair URL.';
    return { kind: 'end', ending: ending('unauthenticated', text, cure) };
  }
  if (code === CLOSE.replaced) {
    const text = 'Another runner connected with the same token; this one ends.';
    return { kind: 'end', ending: ending('replaced', text, 'Give each machine its own token.') };
  }
  const text = `The hub speaks another version of the protocol.${itSaid}`;
  return { kind: 'end', ending: ending('protocol', text, 'Upgrade the older of the two.') };
};
