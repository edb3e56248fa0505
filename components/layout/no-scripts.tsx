/** The element that says why nothing answers a tap. */
export const NO_SCRIPTS = 'no-scripts';

/**
 * Runs as text at the top of the page, and must be read by engines of ten years ago: no syntax after ES5. Where a script of the page can't
 * be read, run or loaded, and the page does not run in spite of it, the line for browsers without scripts is shown to this one as well, and
 * the whole text: the view by sentence would hide it, since only the page's scripts know which sentence to show.
 */
const WATCH = `(function(){var failed;addEventListener('error',function(e){var t=e.target;if(e.error||e.message||t&&t.tagName==='SCRIPT')failed=1},true);addEventListener('load',function(){setTimeout(function(){var d=document,b=d.getElementById('${NO_SCRIPTS}'),n=b&&b.firstChild;if(!failed||window.duizhaoRuns||!n)return;b.innerHTML=n.textContent;d.documentElement.setAttribute('data-view','text')},1500)})})()`;

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** What can be done without scripts, said where there are none. The text itself and its English are plain HTML. */
export function NoScripts({ text }: { text: string }) {
  const style = '<style>.reader-tools,.sheet,.sentence-bar,.locale-switcher{display:none}</style>';
  return (
    <>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own code as text; it must run before any other script */}
      <script dangerouslySetInnerHTML={{ __html: WATCH }} />
      <div
        id={NO_SCRIPTS}
        suppressHydrationWarning
        // biome-ignore lint/security/noDangerouslySetInnerHtml: a string of the messages, escaped; in <noscript> React would leave it out
        dangerouslySetInnerHTML={{
          __html: `<noscript>${style}<p class="storage-notice">${escaped(text)}</p></noscript>`,
        }}
      />
    </>
  );
}
