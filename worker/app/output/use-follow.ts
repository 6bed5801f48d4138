import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useRoom } from './use-room.ts';

/** So near to the end counts as following it. */
const NEAR_END_PX = 40;

/** Keeps a box at its end until someone scrolls up in it, or pauses it. */
export const useFollow = (isRunning: boolean) => {
  const box = useRef<HTMLPreElement>(null);
  const top = useRef(0);
  const [isFollowing, setFollowing] = useState(true);
  const onGrown = useRef(() => {});
  onGrown.current = useRoom(box, isFollowing, isRunning);
  useLayoutEffect(() => {
    const content = box.current?.firstElementChild;
    if (!isFollowing || !content) return;
    // A block has its true height only once it is near the screen: going to the end can make the end move.
    const observer = new ResizeObserver(() => {
      if (box.current === null) return;
      onGrown.current();
      box.current.scrollTop = box.current.scrollHeight;
      // Its event may come after a tap on Pause, and must not pass for a person's.
      top.current = box.current.scrollTop;
    });
    observer.observe(content);
    // The room that it has is another one when the phone is turned.
    observer.observe(box.current as HTMLElement);
    return () => observer.disconnect();
  }, [isFollowing]);
  const onScroll = () => {
    const { current } = box;
    if (current === null) return;
    const isNearEnd = current.scrollHeight - current.scrollTop - current.clientHeight < NEAR_END_PX;
    // Growing never moves the box up: only a person does.
    if (isNearEnd && current.scrollTop > top.current) setFollowing(true);
    else if (!isNearEnd && current.scrollTop < top.current) setFollowing(false);
    top.current = current.scrollTop;
  };
  return { box, isFollowing, setFollowing, onScroll };
};
