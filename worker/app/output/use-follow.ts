import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { followsAfter, type Stand } from './stand.ts';
import { useRoom } from './use-room.ts';

/** So near to the end counts as following it. */
const NEAR_END_PX = 40;

/** Keeps a box at its end until someone scrolls up in it, or pauses it. `letGo` grows when its content loses some. */
export const useFollow = (isRunning: boolean, letGo: number) => {
  const box = useRef<HTMLPreElement>(null);
  const last = useRef<Stand>({ top: 0, height: 0, letGo: 0, isNearEnd: true });
  const [isFollowing, setFollowing] = useState(true);
  const standOf = ({ scrollTop, scrollHeight, clientHeight }: HTMLElement): Stand => ({
    top: scrollTop,
    height: scrollHeight,
    letGo,
    isNearEnd: scrollHeight - scrollTop - clientHeight < NEAR_END_PX,
  });
  const remember = useRef((_box: HTMLElement) => {});
  remember.current = (current) => {
    last.current = standOf(current);
  };
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
      remember.current(box.current);
    });
    observer.observe(content);
    // The room that it has is another one when the phone is turned.
    observer.observe(box.current as HTMLElement);
    return () => observer.disconnect();
  }, [isFollowing]);
  const onScroll = () => {
    const { current } = box;
    if (current === null) return;
    const now = standOf(current);
    const follows = followsAfter(last.current, now);
    if (follows !== undefined) setFollowing(follows);
    last.current = now;
  };
  return { box, isFollowing, setFollowing, onScroll };
};
