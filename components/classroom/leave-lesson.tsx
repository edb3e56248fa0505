'use client';
import { useTranslations } from 'next-intl';
import { flushSync } from 'react-dom';
import { applySettings } from '@/components/layout/apply-settings';
import type { ToolProps } from '@/components/reader/reader-tools';
import { parseFragment, writeFragment } from '@/lib/classroom/fragment';
import { shownSettings, visitStore } from '@/lib/storage/visit';

/** The way out, always open: the text is her own again, at the same place, with her own settings. */
export function LeaveLesson({ article, place }: Pick<ToolProps, 'article' | 'place'>) {
  const t = useTranslations('ClassLesson');
  const leave = () => {
    const { place: at, packed } = parseFragment(window.location.hash);
    const { lesson: _, ...rest } = packed;
    const address = window.location.pathname + writeFragment({ place: at, packed: rest });
    window.history.replaceState(window.history.state, '', address); // what the link wished for goes too
    flushSync(() => visitStore.set({ settings: {}, lesson: null }));
    applySettings(shownSettings());
    article.current?.focus({ preventScroll: true }); // the button is gone
    place.go(place.current);
  };
  return (
    <button type="button" onClick={leave}>
      {t('leave')}
    </button>
  );
}
