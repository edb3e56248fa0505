'use client';
import { useTranslations } from 'next-intl';
import { flushSync } from 'react-dom';
import { applySettings } from '@/components/layout/apply-settings';
import type { ToolProps } from '@/components/reader/reader-tools';
import { type Settings, settingsStore } from '@/lib/storage/settings';
import { useStore } from '@/lib/storage/use-store';
import { endWishes, shownSettings, visitStore } from '@/lib/storage/visit';
import './notes.css';

/** Says calmly that a link has chosen how the text is shown, or why its lesson is not here; and the way back to her own settings. */
export function VisitLine({ article, place }: ToolProps) {
  const t = useTranslations('Share');
  const { settings, trouble } = useStore(visitStore);
  const own = useStore(settingsStore);
  const differs = Object.entries(settings).some(([name, value]) => own[name as keyof Settings] !== value);
  const leave = () => {
    flushSync(() => endWishes());
    applySettings(shownSettings());
    place.go(place.current);
    article.current?.focus({ preventScroll: true });
  };
  const close = () => visitStore.set({ settings, lesson: null });
  if (trouble !== undefined)
    return (
      <aside className="calm-note" aria-label={t('lessonTrouble')}>
        <p role="status">{t(`trouble.${trouble}`)}</p>
        <button type="button" aria-label={t('dismiss')} onClick={close}>
          ×
        </button>
      </aside>
    );
  if (!differs) return null;
  return (
    <aside className="calm-note" aria-label={t('byLink')}>
      <p>{t('byLink')}</p>
      <button type="button" onClick={leave}>
        {t('ownSettings')}
      </button>
    </aside>
  );
}
