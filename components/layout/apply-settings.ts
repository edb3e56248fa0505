import type { Settings } from '@/lib/storage/settings';

/** The settings that style the page, as attributes of <html>; globals.css has the rules. boot-script.tsx sets the same before the first paint. */
export const STYLED = ['view', 'size', 'font', 'theme'] as const;

export function applySettings(settings: Settings): void {
  for (const name of STYLED) document.documentElement.dataset[name] = settings[name];
}
