'use client';
import { useTranslations } from 'next-intl';
import { type MouseEvent, type RefObject, useRef } from 'react';
import { useSwipe } from '@/components/reader/use-swipe';
import { tapWord } from '@/lib/classroom/reveal';
import type { BoardActions } from './board-actions';
import { BoardNotes } from './board-notes';
import { BoardSentence } from './board-sentence';
import { PickedWord } from './picked-word';
import type { BoardState } from './use-board';

interface BoardStageProps {
  readonly stage: RefObject<HTMLElement | null>;
  readonly board: BoardState;
  readonly actions: BoardActions;
}

/** The sentence with what is revealed of it, or the picked word. A tap on the right half is a step, on the left one a step back. */
export function BoardStage({ stage, board, actions }: BoardStageProps) {
  const t = useTranslations('Board');
  const { picking, where, highlighting } = board;
  const now = useRef(actions);
  now.current = actions;
  const swipe = useRef((by: 1 | -1) => (by === 1 ? now.current.next() : now.current.previous()));
  useSwipe(stage, true, swipe.current);
  const onClick = ({ target, clientX }: MouseEvent) => {
    if ((target as Element).closest('button') !== null || highlighting) return;
    if (window.getSelection()?.isCollapsed === false) return;
    if (clientX > window.innerWidth / 2) actions.step();
    else actions.stepBack();
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: use-board-keys.ts does all of it from the keyboard
    <section
      ref={stage}
      className="board-stage"
      aria-label={t('sentence', { number: where.number, count: where.count })}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and has the focus as long as no control has
      tabIndex={0}
      data-glossed={board.reveal.shown.glosses.size > 0 || undefined}
      onClick={onClick}
    >
      {picking.picked === null ? <Lines board={board} /> : <PickedWord {...board} picked={picking.picked} />}
    </section>
  );
}

function Lines({ board }: { board: BoardState }) {
  const t = useTranslations('Board');
  const { sentence, reveal, source, highlighting, marks, mark, where } = board;
  const failed = source.status === 'failed' && (
    <p className="board-small">
      {t('failed')}{' '}
      <button type="button" onClick={source.retry}>
        {t('retry')}
      </button>
    </p>
  );
  if (sentence === null) return failed || <p className="board-small">{t('loading')}</p>;
  const onWord = (index: number) => {
    const word = sentence.words[index];
    if (highlighting && word !== undefined) marks.mark(where.id, index, word.surface, mark);
    else board.setReveal(tapWord(reveal, board.can, index));
  };
  const english = reveal.shown.english.size > 0;
  return (
    <div className="board-lines">
      <BoardSentence {...board} sentence={sentence} marks={marks.marks} onWord={onWord} />
      {sentence.en !== null && (
        <p className="board-english" lang="en" data-hidden={!english || undefined}>
          {sentence.en}
        </p>
      )}
      {reveal.shown.notes.size > 0 && (
        <BoardNotes notes={board.notes} status={source.notes.status} retry={source.retry} />
      )}
      {failed}
    </div>
  );
}
