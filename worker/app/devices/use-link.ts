import { useEffect, useRef, useState } from 'preact/hooks';
import { askLink, withdrawLink, withdrawLinkAtLeave } from '../api/sign-in-links.ts';
import { type LinkStage, NO_LINK, stageAfterLook, stageAfterMaking } from './link-stage.ts';
import { newLink } from './new-link.ts';

const LOOK_EVERY_MS = 3_000;

/** A link that lives no longer than the place that shows it; `onLook` is called at each look while somebody came by it. */
export const useLink = (
  onLook: () => void,
): { readonly stage: LinkStage; readonly make: () => Promise<void> } => {
  const [stage, setStage] = useState<LinkStage>(NO_LINK);
  const isShown = useRef(true);
  const link = stage.kind === 'none' ? undefined : stage.link;
  const isOpen = stage.kind === 'open';
  const isUsed = stage.kind === 'used';
  useEffect(() => {
    isShown.current = true;
    return () => {
      isShown.current = false;
    };
  }, []);
  const make = async (): Promise<void> => {
    setStage({ ...NO_LINK, isBusy: true });
    const made = await newLink();
    const next = stageAfterMaking(made, isShown.current, (id) => void withdrawLink(id));
    if (next !== undefined) setStage(next);
  };
  useEffect(() => {
    if (link === undefined || !isOpen) return;
    const look = async (): Promise<void> => {
      const next = stageAfterLook(link, await askLink(link.id));
      if (next !== undefined) setStage(next);
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
