'use client';
import { useTranslations } from 'next-intl';
import type { MouseEvent } from 'react';
import { MARKS } from '@/lib/classroom/marks';
import { isShown, LAYERS, type Layer } from '@/lib/classroom/reveal';
import type { BoardActions } from './board-actions';
import type { BoardState } from './use-board';

interface BoardBarProps {
  readonly board: BoardState;
  readonly actions: BoardActions;
}

/** A pointer leaves the focus where it is, so that Space is the next step and not this button again. */
const keepFocus = (event: MouseEvent) => event.preventDefault();

/** The controls. They go when nobody moves, and come with a touch, a movement or Tab. */
export function BoardBar({ board, actions }: BoardBarProps) {
  const t = useTranslations('Board');
  const { where, lesson } = board;
  const plain = (action: 'step' | 'pick' | 'highlight' | 'timer' | 'more', wide = false) => (
    <button type="button" className={wide ? 'board-wide' : undefined} onClick={actions[action]}>
      {t(`do.${action}`)}
    </button>
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only keeps the focus from moving
    <div className="board-bar" data-stays={board.highlighting || undefined} onMouseDown={keepFocus}>
      <button type="button" aria-label={t('do.previous')} onClick={actions.previous}>
        ‹
      </button>
      <span className="board-number">
        <span className="visually-hidden">{t('sentence', { number: where.number, count: where.count })}</span>
        <span aria-hidden="true">
          {where.number} / {lesson === null ? where.count : `${where.first}–${where.last}`}
        </span>
      </span>
      <button type="button" aria-label={t('do.next')} onClick={actions.next}>
        ›
      </button>
      {plain('step')}
      {board.highlighting ? <Palette board={board} actions={actions} /> : <Aids board={board} actions={actions} />}
      {!board.highlighting && plain('pick', true)}
      {!board.highlighting && plain('highlight', true)}
      {!board.highlighting && plain('timer', true)}
      {plain('more')}
      <button type="button" aria-label={t('do.close')} onClick={actions.close}>
        ×
      </button>
    </div>
  );
}

function Aids({ board, actions }: BoardBarProps) {
  const t = useTranslations('Board');
  const { picked } = board.picking;
  const isOn = (layer: Layer): boolean => {
    if (picked === null) return isShown(board.reveal, board.can, layer);
    return (layer === 'pinyin' && picked.shown >= 1) || (layer === 'glosses' && picked.shown === 2);
  };
  return LAYERS.map((layer) => (
    <button key={layer} type="button" className="board-wide" aria-pressed={isOn(layer)} onClick={actions[layer]}>
      {t(`do.${layer}`)}
    </button>
  ));
}

/** The colours to highlight with, and the ways back. */
function Palette({ board: { mark }, actions }: BoardBarProps) {
  const t = useTranslations('Board');
  return (
    <fieldset className="board-palette">
      <legend className="visually-hidden">{t('do.highlight')}</legend>
      {MARKS.map((colour) => (
        <button
          key={colour}
          type="button"
          aria-label={t(`mark.${colour}`)}
          aria-pressed={mark === colour}
          onClick={actions[`mark${colour}`]}
        >
          <span className="board-characters" data-mark={colour} aria-hidden="true" lang="zh">
            字
          </span>
        </button>
      ))}
      <button type="button" onClick={actions.undo}>
        {t('do.undo')}
      </button>
      <button type="button" onClick={actions.clearSentence}>
        {t('do.clearSentence')}
      </button>
      <button type="button" onClick={actions.highlight}>
        {t('doneMarking')}
      </button>
    </fieldset>
  );
}
