import { useEffect, useState } from 'preact/hooks';
import { hubNow } from '../api/hub-clock.ts';
import { askLink, type NewLink, withdrawLink, withdrawLinkAtLeave } from '../api/sign-in-links.ts';
import { newLink } from './new-link.ts';

const LOOK_EVERY_MS = 3_000;

/** Where a link for another device is. `used` stays: somebody is signed in by it. */
export type LinkStage =
  | { readonly kind: 'none'; readonly isBusy: boolean; readonly problem: string | null }
  | { readonly kind: 'open' | 'used' | 'expired'; readonly link: NewLink };

const NONE: LinkStage = { kind: 'none', isBusy: false, problem: null };

/** A link that lives no longer than the place that shows it; `onLook` is called at each look while somebody came by it. */
export const useLink = (
  onLook: () => void,
): { readonly stage: LinkStage; readonly make: () => Promise<void> } => {
  const [stage, setStage] = useState<LinkStage>(NONE);
  const link = stage.kind === 'none' ? undefined : stage.link;
  const isOpen = stage.kind === 'open';
  const isUsed = stage.kind === 'used';
  const make = async (): Promise<void> => {
    setStage({ ...NONE, isBusy: true });
    const made = await newLink();
    setStage(made.ok ? { kind: 'open', link: made.value } : { ...NONE, problem: made.problem.detail });
  };
  useEffect(() => {
    if (link === undefined || !isOpen) return;
    const look = async (): Promise<void> => {
      const answer = await askLink(link.id);
      const isOver = Date.parse(link.expires_at) <= hubNow();
      if (answer.ok) setStage({ kind: answer.value.state, link });
      else if (isOver) setStage({ kind: 'expired', link });
    };
    const timer = setInterval(() => void look(), LOOK_EVERY_MS);
    const leave = (): void => withdrawLinkAtLeave(link.id);
    window.addEventListener('pagehide', leave);
    return () => {
      clearInterval(timer);
      window.removeEventListener('pagehide', leave);
      // Asked for whatever was seen last: one that was used stays as it is.
      void withdrawLink(link.id);
    };
  }, [link, isOpen]);
  useEffect(() => {
    if (!isUsed) return;
    onLook();
    const timer = setInterval(onLook, LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [isUsed]);
  return { stage, make };
};
