'use client';
import { useTranslations } from 'next-intl';
import { BOARD_KEYS, type BoardAction } from './board-actions';
import { BoardPanel } from './board-panel';

/** The keys in the order in which a teacher looks for them. */
const GROUPS = {
  move: ['next', 'previous', 'remoteNext', 'remotePrevious', 'first', 'last'],
  reveal: ['step', 'stepBack', 'wordOn', 'wordBack', 'pinyin', 'glosses', 'english', 'notes', 'pace', 'keepAids'],
  words: ['pick', 'highlight', 'mark1', 'mark2', 'mark3', 'mark4', 'clearSentence', 'clearAll', 'undo'],
  lesson: ['timer', 'qr', 'blank'],
  screen: ['fullScreen', 'larger', 'smaller', 'fit', 'theme', 'more', 'help', 'close'],
} as const satisfies Readonly<Record<string, readonly BoardAction[]>>;

const NAMES: Readonly<Record<string, string>> = { ArrowRight: '→', ArrowLeft: '←', ArrowUp: '↑', ArrowDown: '↓' };
/** Other ways to write a key; who looks at her keyboard finds the first. */
const UNNAMED: ReadonlySet<string> = new Set(['。', '？', '=', '/', 'Shift+F5']);

/** All keys of the board, and what a presenter's remote does. */
export function BoardHelp({ onClose }: { onClose: () => void }) {
  const t = useTranslations('Board');
  const keyName = (key: string): string =>
    key === ' ' ? t('space') : (NAMES[key] ?? (key.length === 1 ? key.toUpperCase() : key));
  return (
    <BoardPanel title={t('keys')} onClose={onClose}>
      <p>{t('tapHint')}</p>
      <p>{t('remoteHint')}</p>
      {(Object.keys(GROUPS) as (keyof typeof GROUPS)[]).map((group) => (
        <section key={group}>
          <h3>{t(`group.${group}`)}</h3>
          <dl className="board-keys">
            {GROUPS[group].map((action) => (
              <div key={action}>
                <dt>
                  {BOARD_KEYS[action]
                    .filter((key) => !UNNAMED.has(key))
                    .map((key) => (
                      <kbd key={key}>{key.split('+').filter(Boolean).map(keyName).join(' + ') || key}</kbd>
                    ))}
                </dt>
                <dd>{t(`does.${action}`)}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </BoardPanel>
  );
}
