'use client';
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useRef, useState } from 'react';
import { usePressed } from '@/components/review/use-pressed';
import { MarkedLine } from '@/components/ui/marked-line';
import { SCRIPT_LANG } from '@/lib/chinese/script';
import { isInOrder } from '@/lib/exercises/order';
import { useSettings } from '@/lib/storage/visit';
import type { ItemProps } from './item';
import { Ordered } from './ordered';
import { PlacedPiece } from './placed-piece';

/** Pieces are put in order by tapping one after another; what stands in the line can be taken out or moved. */
export function Order({ item, text, script, onAnswered }: ItemProps<'order'>) {
  const t = useTranslations('Exercises');
  const { shortcuts } = useSettings();
  const [line, setLine] = useState<readonly number[]>([]);
  const [said, setSaid] = useState('');
  const root = useRef<HTMLDivElement>(null);
  const { pieces } = item;
  const left = [...pieces.keys()].filter((piece) => !line.includes(piece));
  const lang = SCRIPT_LANG[script];
  const textOf = (piece: number): string => pieces[piece]?.text ?? '';
  const count = pieces.length;

  /** After a change the focus stays with the piece, or goes where the next one is taken from. */
  const focus = (selector: string) =>
    requestAnimationFrame(() => root.current?.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true }));
  const place = (piece: number) => {
    const next = [...line, piece];
    setLine(next);
    setSaid(t('placed', { piece: textOf(piece), place: next.length, count }));
    focus(next.length === count ? '[data-check]' : '.order-left button');
  };
  const takeOut = (piece: number) => {
    setLine(line.filter((other) => other !== piece));
    setSaid(t('takenOut', { piece: textOf(piece) }));
    focus(`[data-piece="${piece}"]`);
  };
  const move = (piece: number, by: -1 | 1) => {
    const from = line.indexOf(piece);
    const to = from + by;
    const other = line[to];
    if (other === undefined) return;
    const next = [...line];
    next[from] = other;
    next[to] = piece;
    setLine(next);
    setSaid(t('placed', { piece: textOf(piece), place: to + 1, count }));
    focus(`[data-piece="${piece}"]`);
  };
  const check = () => {
    const right = isInOrder(item, line);
    onAnswered({
      right: right ? 1 : 0,
      total: 1,
      missed: [],
      feedback: <Ordered {...{ item, text, script, line }} />,
    });
  };
  usePressed((key) => {
    const piece = left[Number(key) - 1];
    const last = line.at(-1);
    if (shortcuts === 'off') return false;
    if (key === 'Backspace' && last !== undefined) takeOut(last);
    else if (piece !== undefined) place(piece);
    else return false;
    return true;
  });
  const arrows = (event: KeyboardEvent, piece: number) => {
    const by = { ArrowUp: -1, ArrowLeft: -1, ArrowDown: 1, ArrowRight: 1 }[event.key];
    if (by !== -1 && by !== 1) return;
    event.preventDefault();
    move(piece, by);
  };

  return (
    <div ref={root} className="order" data-of={item.of}>
      <ol className="order-line" aria-label={t('yourOrder')}>
        {line.map((piece, i) => (
          <PlacedPiece
            key={piece}
            {...{ piece, lang, text: textOf(piece), isFirst: i === 0, isLast: i === line.length - 1, of: item.of }}
            onTake={() => takeOut(piece)}
            onMove={(by) => move(piece, by)}
            onKeyDown={(event) => arrows(event, piece)}
          />
        ))}
        {left.length === 0 && item.end !== '' && (
          <li className="order-end" lang={lang}>
            {item.end}
          </li>
        )}
        {line.length === 0 && <li className="order-empty">{t(item.of === 'words' ? 'tapWords' : 'tapSentences')}</li>}
      </ol>
      {left.length > 0 && (
        <ul className="order-left" aria-label={t('piecesLeft')}>
          {left.map((piece, i) => (
            <li key={piece}>
              <button type="button" data-piece={piece} onClick={() => place(piece)}>
                <kbd>{i + 1}</kbd> <span lang={lang}>{textOf(piece)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <p className="visually-hidden" role="status">
        <MarkedLine text={said} />
      </p>
      {left.length === 0 && (
        <button type="button" className="primary exercise-wide" data-check="" onClick={check}>
          {t('check')}
        </button>
      )}
    </div>
  );
}
