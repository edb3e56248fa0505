import { SETTINGS_KEY } from '@/lib/storage/keys';
import { STYLED } from './apply-settings';
import { InlineScript } from './inline-script';

declare global {
  interface Window {
    /** A word tapped before the reader ran; it takes it over (reader.tsx). */
    duizhaoTap?: Element | null;
  }
}

/**
 * Runs as text at the top of the page, before anything is drawn: the colours and sizes chosen on this device, so that the
 * page never flashes; and it keeps a tap that comes before the reader is ready. `?view=sentence` in a link counts as chosen.
 */
const boot = (key: string, styled: readonly string[]) => {
  const { dataset } = document.documentElement;
  try {
    const stored = JSON.parse(localStorage.getItem(key) ?? '{}').data ?? {};
    const asked = new URLSearchParams(location.search).get('view');
    if (asked === 'sentence' || asked === 'text') stored.view = asked;
    for (const name of styled) if (typeof stored[name] === 'string') dataset[name] = stored[name];
  } catch {
    // storage is blocked or unreadable: the page looks as it does for a new visitor
  }
  document.addEventListener('click', (event) => {
    if (window.duizhaoTap === null || !(event.target instanceof Element)) return;
    window.duizhaoTap = event.target.closest('[data-word]') ?? window.duizhaoTap;
  });
};

export function BootScript() {
  const code = `(${boot.toString()})(${JSON.stringify(SETTINGS_KEY)},${JSON.stringify(STYLED)})`;
  return <InlineScript name="boot" code={code} />;
}
