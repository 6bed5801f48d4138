import type { SignInLinkView } from '../../../shared/api.ts';
import type { Answer } from '../api/answer.ts';
import type { NewLink } from '../api/sign-in-links.ts';

/** Where a link for another device is. `used` stays: somebody is signed in by it. `gone` says nothing of who used it. */
export type LinkStage =
  | { readonly kind: 'none'; readonly isBusy: boolean; readonly problem: string | null }
  | { readonly kind: 'open' | 'used' | 'expired' | 'gone'; readonly link: NewLink };

export const NO_LINK: Extract<LinkStage, { kind: 'none' }> = { kind: 'none', isBusy: false, problem: null };

/** What a look at an open link shows; undefined when the hub could not be asked. */
export const stageAfterLook = (link: NewLink, answer: Answer<SignInLinkView>): LinkStage | undefined => {
  if (answer.ok) return { kind: answer.value.state, link };
  return answer.problem.code === 'not_found' ? { kind: 'gone', link } : undefined;
};

/** A link that was made after its place was closed is withdrawn: nobody would see it, or that it was used. */
export const stageAfterMaking = (
  made: Answer<NewLink>,
  isShown: boolean,
  withdraw: (id: string) => void,
): LinkStage | undefined => {
  if (isShown) {
    return made.ok ? { kind: 'open', link: made.value } : { ...NO_LINK, problem: made.problem.detail };
  }
  if (made.ok) withdraw(made.value.id);
  return undefined;
};
