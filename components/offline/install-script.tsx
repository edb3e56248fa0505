/** Runs as text where it stands: the browser's offer may come before the page runs, and comes once. */
const hold = () => {
  window.addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    window.duizhaoInstall = event as never;
  });
};

export function InstallScript() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own function as text; it must run before the page does
  return <script dangerouslySetInnerHTML={{ __html: `(${hold.toString()})()` }} />;
}
