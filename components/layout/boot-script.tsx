import { bestLocale } from '@/lib/i18n/best-locale';
import { routing } from '@/lib/i18n/routing';
import { LISTS_KEY, LOCALE_KEY, NOTICES_KEY, SETTINGS_KEY, WORDS_PREFIX } from '@/lib/storage/keys';
import { STYLED } from './apply-settings';
import { InlineScript } from './inline-script';

declare global {
  interface Window {
    /** The last click or key before the reader ran; null once it does (use-early.ts). */
    duizhaoEarly?: Event | null;
  }
}

/**
 * Runs as text at the top of the page, before anything is drawn: the colours and sizes chosen on this device, so that the
 * page never flashes; whether to offer the page in the device's own language, so that there is room for it and nothing moves; whether
 * somebody without words has come by a plain address, who is shown what the page is for (first-paint.tsx); and it keeps the click or key
 * that comes before the reader is ready. `?view=sentence` in a link counts as chosen. Who goes from page to page here has seen the
 * switcher of languages, and is offered nothing.
 */
const boot = (
  keys: readonly [settings: string, locale: string, notices: string],
  styled: readonly string[],
  locales: readonly string[],
  words: readonly string[],
  best: (tags: readonly string[], locales: readonly string[]) => string | undefined,
) => {
  const { dataset, lang } = document.documentElement;
  const [settings, chosen, notices] = keys.map((key) => {
    try {
      return JSON.parse(localStorage.getItem(key) ?? '{}').data;
    } catch {
      return null; // blocked or unreadable: as for a new visitor
    }
  });
  const asked = new URLSearchParams(location.search).get('view');
  const stored = { ...settings, ...((asked === 'sentence' || asked === 'text') && { view: asked }) };
  for (const name of styled) if (typeof stored[name] === 'string') dataset[name] = stored[name];
  const hers = best([`${chosen}`, ...navigator.languages], locales);
  const isNew = !document.referrer.startsWith(`${location.origin}/`) && !`${notices}`.includes(`language:${hers}`);
  if (hers && hers !== lang && isNew) dataset.offers = hers;
  const hasWords = () => {
    try {
      return Object.keys(localStorage).some((key) => words.some((begin) => key.startsWith(begin)));
    } catch {
      return false;
    }
  };
  if (location.search === '' && location.hash === '' && !hasWords()) dataset.first = '';
  const keep = (event: Event) => {
    if (window.duizhaoEarly !== null) window.duizhaoEarly = event;
  };
  // On their way down: React lets nothing come back up from what it is about to take over.
  document.addEventListener('click', keep, true);
  document.addEventListener('keydown', keep, true);
};

export function BootScript() {
  const given = [[SETTINGS_KEY, LOCALE_KEY, NOTICES_KEY], STYLED, routing.locales, [WORDS_PREFIX, LISTS_KEY]].map(
    (value) => JSON.stringify(value),
  );
  return <InlineScript name="boot" code={`(${boot.toString()})(${given},${bestLocale.toString()})`} />;
}
