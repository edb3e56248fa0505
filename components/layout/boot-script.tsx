import { SETTINGS_KEY } from '@/lib/storage/keys';
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
 * page never flashes; and it keeps the click or key that comes before the reader is ready. `?view=sentence` in a link counts as chosen.
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
  const keep = (event: Event) => {
    if (window.duizhaoEarly !== null) window.duizhaoEarly = event;
  };
  // On their way down: React lets nothing come back up from what it is about to take over.
  document.addEventListener('click', keep, true);
  document.addEventListener('keydown', keep, true);
};

export function BootScript() {
  const code = `(${boot.toString()})(${JSON.stringify(SETTINGS_KEY)},${JSON.stringify(STYLED)})`;
  return <InlineScript name="boot" code={code} />;
}
