import { keepMarkup } from '@/components/ui/kept-markup';
import { StaticMarkup } from '@/components/ui/static-markup';
import { InlineScript } from './inline-script';

/** The element that says why nothing answers a tap. */
export const NO_SCRIPTS = 'no-scripts';

/**
 * Runs as text at the top of the page, and must be read by engines of ten years ago: no syntax after ES5. Where a script of the page can't
 * be read, run or loaded, and the page does not run in spite of it, the line for browsers without scripts is shown to this one as well, and
 * the whole text: the view by sentence would hide it, since only the page's scripts know which sentence to show. The line is put together
 * by hand, since the page takes no markup from a script (docs/architecture.md, "Safe").
 */
const WATCH = `(function(){var failed;function put(t,s){var e=document.createElement(t);e.textContent=s.replace(/&lt;/g,'<').replace(/&amp;/g,'&');return document.getElementById('${NO_SCRIPTS}').appendChild(e)}addEventListener('error',function(e){var t=e.target;if(e.error||e.message||t&&t.tagName==='SCRIPT')failed=1},true);addEventListener('load',function(){setTimeout(function(){var d=document,b=d.getElementById('${NO_SCRIPTS}'),n=b&&b.firstChild;if(!failed||window.duizhaoRuns||!n)return;n=n.textContent.split(/<.*?>/);put('style',n[1]);put('p',n[3]).className='storage-notice';d.documentElement.setAttribute('data-view','text')},1500)})})()`;

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** What can be done without scripts, said where there are none. The text itself and its English are plain HTML. */
export function NoScripts({ locale, text }: { locale: string; text: string }) {
  const style = '<style>.reader-tools,.sheet,.sentence-bar,.locale-switcher{display:none}</style>';
  const kept = `${NO_SCRIPTS} ${locale}`;
  keepMarkup(kept, `<noscript>${style}<p class="storage-notice">${escaped(text)}</p></noscript>`);
  return <StaticMarkup kept={kept} id={NO_SCRIPTS} />;
}

/** In the page's head, before every script that could fail. */
export const WatchScript = () => <InlineScript name="watch" code={WATCH} />;
