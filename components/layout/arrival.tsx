'use client';
import { useEffect, useState } from 'react';
import { lazily } from '@/components/ui/lazily';
import type { Locale } from '@/lib/i18n/routing';
import { whenIdle } from '@/lib/offline/when-idle';
import { NO_SCRIPTS } from './no-scripts';
import { offeredLocale } from './offered-locale';

declare global {
  interface Window {
    /** The page's scripts run (no-scripts.tsx). */
    duizhaoRuns?: boolean;
  }
}

const ArrivalNotes = lazily(() => import('@/components/share/arrival-notes').then(({ ArrivalNotes }) => ArrivalNotes));

/** What browsers of their own end their names with; an app's built-in one adds the app. */
const OWN_BROWSER = /(?:Safari|Firefox)\/[\d.]+$/;

/** May there be something to say to someone who comes by a link? Known exactly by what is loaded then. */
const mayHaveNotes = (): boolean => !OWN_BROWSER.test(navigator.userAgent) || offeredLocale() !== null;

/** Lines for those who come from another app or whose device speaks another language; nothing is loaded for the others. */
export function Arrival({ locale, messages }: { locale: Locale; messages: string }) {
  const [wanted, setWanted] = useState(false);
  useEffect(() => {
    window.duizhaoRuns = true;
    document.getElementById(NO_SCRIPTS)?.replaceChildren(); // they came late, but they came
    whenIdle(() => setWanted(mayHaveNotes())); // what the page is about comes first; there is room for the line
  }, []);
  return <div className="arrival">{wanted && <ArrivalNotes locale={locale} messages={messages} />}</div>;
}
