'use client';
import { type RefObject, useCallback, useEffect, useLayoutEffect } from 'react';

/** The least that the back row reads. */
const LEAST_PX = 48;
const MOST_PX = 320;
/** One step larger or smaller than what fits. */
const LARGER = 1.12;
/** Below this size no room is kept for English that is still hidden. */
const KEEPS_ROOM_PX = 64;

/** What a sentence that fits is written in at most: a sixth of the window's height, and four characters a line on a phone. */
const mostOf = ({ clientHeight, clientWidth }: HTMLElement): number =>
  Math.max(LEAST_PX, Math.floor(Math.min(clientHeight / 6, clientWidth / 4.4)));

const setSize = (stage: HTMLElement, size: number): void => stage.style.setProperty('--board-size', `${size}px`);

function fits(stage: HTMLElement, size: number): boolean {
  setSize(stage, size);
  return stage.scrollHeight <= stage.clientHeight && stage.scrollWidth <= stage.clientWidth;
}

/** The largest size that fits, by halving. */
function largest(stage: HTMLElement): number {
  let [least, most] = [LEAST_PX, mostOf(stage)];
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (fits(stage, middle)) least = middle;
    else most = middle - 1;
  }
  return least;
}

function setFitting(stage: HTMLElement, larger: number): void {
  const { scrollTop } = stage;
  stage.removeAttribute('data-tight');
  let size = largest(stage);
  if (size < KEEPS_ROOM_PX) {
    stage.setAttribute('data-tight', '');
    size = largest(stage);
  }
  setSize(stage, Math.min(MOST_PX, Math.max(LEAST_PX, Math.round(size * LARGER ** larger))));
  stage.scrollTop = scrollTop;
  markMore(stage);
}

const isMoreBelow = (stage: HTMLElement): boolean => stage.scrollTop + stage.clientHeight < stage.scrollHeight - 4;

const markMore = (stage: HTMLElement): void => void stage.toggleAttribute('data-more', isMoreBelow(stage));

/**
 * Writes the sentence as large as the window has room for, and never smaller than 48 px: what does not fit then is scrolled to.
 * @param shown what changes the room that the sentence needs
 * @returns scrolls on by one screen, if there is more below
 */
export function useFit(
  stage: RefObject<HTMLElement | null>,
  larger: number,
  ...shown: readonly unknown[]
): () => boolean {
  useLayoutEffect(() => {
    if (stage.current !== null) setFitting(stage.current, larger);
  }, [stage, larger, ...shown]);
  useEffect(() => {
    const element = stage.current;
    if (element === null) return;
    const again = () => setFitting(element, larger);
    const more = () => markMore(element);
    const observer = new ResizeObserver(again);
    observer.observe(element);
    document.fonts?.ready.then(again);
    element.addEventListener('scroll', more, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', more);
    };
  }, [stage, larger]);
  return useCallback(() => {
    const element = stage.current;
    if (element === null || !isMoreBelow(element)) return false;
    const line = Number.parseFloat(getComputedStyle(element).getPropertyValue('--board-size')) * 2;
    element.scrollBy({ top: Math.max(line, element.clientHeight - line) });
    return true;
  }, [stage]);
}
