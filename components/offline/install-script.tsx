import { InlineScript } from '@/components/layout/inline-script';

/** Runs as text where it stands: the browser's offer may come before the page runs, and comes once. */
const hold = () => {
  window.addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    window.duizhaoInstall = event as never;
  });
};

export function InstallScript() {
  return <InlineScript name="install" code={`(${hold.toString()})()`} />;
}
