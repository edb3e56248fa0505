'use client';
import { useEffect } from 'react';
import { applySettings } from '@/components/layout/apply-settings';
import { AGAIN_MS } from '@/components/ui/lazily';
import { parseFragment, writeFragment } from '@/lib/classroom/fragment';
import { useStore } from '@/lib/storage/use-store';
import { shownSettings, visitSettings, visitStore } from '@/lib/storage/visit';

/**
 * Takes from the address what a link wants to be shown, for as long as the text is open; the device's own settings stay as they are.
 * @returns whether there is something to say of it (components/share/visit-line.tsx)
 */
export function useVisit(): boolean {
  const { settings, trouble } = useStore(visitStore);
  useEffect(() => {
    const asked = visitSettings(new URLSearchParams(window.location.search));
    if (Object.keys(asked).length > 0) visitStore.set({ settings: asked, lesson: null }); // else the text would be drawn anew for nothing
    let opened: string | undefined;
    let again = 0;
    let gone = false;
    const open = () => {
      const { place, packed } = parseFragment(window.location.hash);
      const { lesson } = packed;
      const isOpen = visitStore.get().lesson !== null;
      if (lesson === undefined && isOpen)
        // a link within the text does not know of the lesson; a page loaded again goes on with it
        window.history.replaceState(
          window.history.state,
          '',
          writeFragment({ place, packed: { ...packed, lesson: opened } }),
        );
      if (lesson === undefined || (lesson === opened && isOpen)) return;
      opened = lesson;
      import('@/components/classroom/open-lesson').then(
        ({ openLesson }) => gone || opened !== lesson || openLesson(lesson),
        () => {
          if (!gone) again = window.setTimeout(open, AGAIN_MS); // no network: the link still is a lesson
        },
      );
    };
    open();
    window.addEventListener('hashchange', open); // a link to another lesson of this text loads no page
    return () => {
      gone = true;
      window.clearTimeout(again);
      window.removeEventListener('hashchange', open);
      visitStore.set({ settings: {}, lesson: null });
      applySettings(shownSettings());
    };
  }, []);
  return trouble !== undefined || Object.keys(settings).length > 0;
}
