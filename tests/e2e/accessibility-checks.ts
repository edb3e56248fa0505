import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Every rule of WCAG 2.2 AA that axe knows, the size of targets too, and what it holds for good practice. */
export async function axeProblems(page: Page): Promise<string[]> {
  const builder = new AxeBuilder({ page }).options({
    runOnly: { type: 'tag', values: TAGS },
    // a lesson folds the rest of its report away, and the title with it
    rules: { 'target-size': { enabled: true }, 'page-has-heading-one': { enabled: false } },
  });
  builder.exclude('iframe'); // the phone in the teacher's page is a lesson made small: a view of its own
  const { violations } = await builder.analyze();
  return violations.map(({ id, nodes }) => `axe ${id}: ${nodes.map(({ target }) => target.join(' ')).join('; ')}`);
}

/**
 * Screen readers take the voice from `lang`: Chinese is marked as Chinese, pinyin as pinyin, zhuyin as zhuyin, English as
 * English, every piece of text in the page, shown or not; a control's name in an attribute has no Chinese on an English page.
 */
export const languageProblems = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found = new Set<string>();
    const langOf = (element: Element) => element.closest('[lang]')?.getAttribute('lang') ?? '';
    const KINDS: readonly (readonly [string, RegExp, RegExp])[] = [
      ['Chinese', /\p{Script=Han}/u, /^zh(?:-Han[st])?$/],
      ['zhuyin', /\p{Script=Bopomofo}/u, /^zh-Bopo$/],
      ['pinyin', /[āēīōūǖáéíóúǘǎěǐǒǔǚàèìòùǜ]/i, /^zh-Latn-pinyin$/],
      ['English', /[a-z’]{2,} [a-z’]{2,} [a-z’]{2,}/, /^en$/],
    ];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      const text = node.textContent ?? '';
      if (parent === null || parent.closest('script, style, noscript, textarea, code, [data-lang-free]') !== null)
        continue;
      // an option holds plain text: what is in two languages can't be marked
      if (parent.tagName === 'OPTION' && /[a-z\p{Script=Bopomofo}]/iu.test(text)) continue;
      for (const [kind, says, lang] of KINDS)
        if (says.test(text) && !lang.test(langOf(parent)))
          found.add(
            `${kind} in ${langOf(parent)}: “${text.trim().slice(0, 40)}” (${parent.tagName} ${parent.className})`,
          );
    }
    for (const control of document.querySelectorAll('button[aria-label], a[aria-label]'))
      if (/\p{Script=Han}/u.test(control.ariaLabel ?? '') && !langOf(control).startsWith('zh'))
        found.add(`the name “${control.ariaLabel}” of a ${control.tagName} in ${langOf(control)}`);
    return [...found];
  });

/** 2.5.8: whatever is pressed is at least 24 pixels wide and high, but for links and words within a line of text. */
export const targetProblems = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const LEAST = 24;
    const found: string[] = [];
    const inner = document.querySelector('dialog:modal') ?? document.body;
    for (const target of inner.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [tabindex="0"]',
    )) {
      if (!target.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true })) continue;
      if (target.matches(':disabled, .visually-hidden, .skip, [type="file"]')) continue;
      const { display } = getComputedStyle(target);
      const inLine = display === 'inline' || target.closest('.teach-text') !== null; // a word of the text
      if (inLine && target.closest('p, li, h2, h3, [data-sentence], [data-line], summary') !== null) continue;
      const boxes = [target, ...((target as HTMLInputElement).labels ?? [])].map((one) => one.getBoundingClientRect());
      if (boxes.some(({ width, height }) => width >= LEAST && height >= LEAST)) continue;
      const [{ width = 0, height = 0 } = {}] = boxes;
      found.push(
        `target ${target.tagName} “${target.textContent?.slice(0, 20)}”: ${width.toFixed(1)}×${height.toFixed(1)}`,
      );
    }
    return found;
  });

/** Nothing moves by itself where less motion is asked for. */
export const motionProblems = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const still = (time: string) => time.split(',').every((one) => Number.parseFloat(one) <= 0.00001);
    return [...document.querySelectorAll('*')].flatMap((element) => {
      const { transitionDuration, animationName, animationDuration, scrollBehavior } = getComputedStyle(element);
      const moves =
        !still(transitionDuration) ||
        (animationName !== 'none' && !still(animationDuration)) ||
        scrollBehavior === 'smooth';
      return moves ? [`motion: ${element.tagName} ${element.className}`] : [];
    });
  });

/**
 * 2.4.7 and 2.4.11: what has the focus shows it, and no bar, sheet or line lies over all of it. At most so many of the first and
 * of the last in the page are looked at; the focus and the place are put back.
 */
export const focusProblems = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const MOST = 25;
    const found: string[] = [];
    const before = document.activeElement;
    const [left, top] = [window.scrollX, window.scrollY];
    const inner = document.querySelector('dialog:modal') ?? document.body;
    const all = [
      ...inner.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex="0"]'),
    ].filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.matches(':disabled, [tabindex="-1"]'));
    const some = all.length <= 2 * MOST ? all : [...all.slice(0, MOST), ...all.slice(-MOST)];
    for (const control of some) {
      control.focus({ focusVisible: true } as FocusOptions);
      if (document.activeElement !== control) continue;
      const label = control.closest('label') ?? (control as HTMLInputElement).labels?.[0] ?? null;
      const named = `${control.tagName} “${(control.ariaLabel ?? control.textContent ?? '').trim().slice(0, 20)}”`;
      const shows = [control, label].some(
        (one) =>
          one !== null &&
          ['', '::after'].some((part) => {
            const { outlineStyle, outlineWidth } = getComputedStyle(one, part);
            return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0;
          }),
      );
      if (control.matches(':focus-visible') && !shows) found.push(`focus not seen: ${named}`);
      // of its boxes what is in the window
      const points = [control, label].flatMap((one) =>
        [...(one?.getClientRects() ?? [])].flatMap((box) => {
          const [x, y] = [Math.max(0, box.left), Math.max(0, box.top)];
          const [right, bottom] = [Math.min(innerWidth, box.right), Math.min(innerHeight, box.bottom)];
          const parts = [0.02, 0.25, 0.5, 0.75, 0.98];
          return parts.flatMap((i) => parts.map((j) => [x + i * (right - x), y + j * (bottom - y)] as const));
        }),
      );
      const seen = points.some(([x, y]) => {
        const hit = document.elementFromPoint(x, y);
        if (hit === null) return false;
        // the board's large code goes with Escape: what she opened herself may lie over the rest (2.4.11, note 2)
        return control.contains(hit) || label?.contains(hit) === true || hit.closest('.board-qr-large') !== null;
      });
      if (!seen) found.push(`focus covered: ${named}`);
    }
    if (before instanceof HTMLElement && before !== document.body) before.focus({ preventScroll: true });
    window.scrollTo(left, top);
    return found;
  });

/** What WCAG 1.4.12 lets a reader ask for. */
const SPACED =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

/** 1.4.10, 1.4.4 and 1.4.12: 320 pixels, letters twice as large on these, and letters further apart; nothing is lost. */
export async function reflowProblems(page: Page): Promise<string[]> {
  const size = page.viewportSize() ?? { width: 390, height: 844 };
  const half = Math.max(320, size.width / 2);
  const found: string[] = [];
  for (const [name, narrow, css] of [
    ['320 px', true, '/* as it is */'],
    [`${half} px, 200 %`, true, 'html { font-size: 200% !important }'],
    ['text spacing', false, SPACED],
  ] as const) {
    await page.setViewportSize(narrow ? { width: name.includes('200') ? half : 320, height: 640 } : size);
    await adoptStyle(page, css);
    found.push(...(await lostProblems(page)).map((what) => `${name}: ${what}`));
  }
  await adoptStyle(page, '');
  await page.setViewportSize(size);
  return found;
}

/** A style that a reader brings along. By script: the page takes none from elsewhere. */
const adoptStyle = (page: Page, css: string): Promise<void> =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, css);

/** What is wider than the window, or cut off by its box. What is shortened with … is whole elsewhere. */
const lostProblems = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const found: string[] = [];
    const over = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    if (over > 0) {
      const widest = [...document.querySelectorAll('body *')]
        .filter((one) => one.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
        .map((one) => `${one.tagName}.${one.className}`);
      found.push(`${over} px too wide: ${widest.slice(0, 4).join(', ')}`);
    }
    for (const box of document.querySelectorAll<HTMLElement>('body *')) {
      if (box.textContent?.trim() === '' || !box.checkVisibility({ visibilityProperty: true })) continue;
      const { overflowX, overflowY, textOverflow, clipPath, webkitLineClamp } = getComputedStyle(box);
      if (textOverflow === 'ellipsis' || clipPath !== 'none' || webkitLineClamp !== 'none') continue;
      if (box.closest('.visually-hidden, .paper-slot, .paper-probe, .teach-phone, select, iframe, svg') !== null)
        continue;
      const cut = (way: string, whole: number, shown: number) =>
        (way === 'hidden' || way === 'clip') && whole > shown + 1;
      if (cut(overflowX, box.scrollWidth, box.clientWidth) || cut(overflowY, box.scrollHeight, box.clientHeight))
        found.push(`cut off: ${box.tagName}.${box.className}`);
    }
    const modal = document.querySelector<HTMLElement>('dialog[open]');
    if (modal !== null && modal.scrollWidth > modal.clientWidth + 1)
      found.push(`a dialog too wide: ${modal.className}`);
    return found;
  });
