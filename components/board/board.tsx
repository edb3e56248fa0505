'use client';
import { useTranslations } from 'next-intl';
import { type SyntheticEvent, useEffect, useRef } from 'react';
import type { ToolProps } from '@/components/reader/reader-tools';
import type { BoardAction, BoardActions } from './board-actions';
import { BoardBar } from './board-bar';
import { BoardHelp } from './board-help';
import { BoardMore } from './board-more';
import { BoardQr } from './board-qr';
import { BoardStage } from './board-stage';
import { TimerCorner } from './board-timer';
import { makeActions } from './make-actions';
import { TimerPanel } from './timer-panel';
import { useBoard } from './use-board';
import { useBoardKeys } from './use-board-keys';
import { useBoardAddress, useFullScreen, useIdle, useWakeLock } from './use-screen';
import './board.css';

/** One sentence for the back row, over the whole window. docs/teaching.md says how a teacher uses it. */
export function Board(props: ToolProps) {
  const t = useTranslations('Board');
  const dialog = useRef<HTMLDialogElement>(null);
  const stage = useRef<HTMLElement>(null);
  const blank = useRef<HTMLButtonElement>(null);
  const board = useBoard(props, stage);
  const fullScreen = useFullScreen();
  const close = () => dialog.current?.close();
  const actions = makeActions(board, { t, close, fullScreen: fullScreen.toggle });
  const { over, setOver, where, timer, link, own, notice } = board;
  const toStage = () => stage.current?.focus();

  useEffect(() => {
    dialog.current?.showModal();
    stage.current?.focus();
  }, []);
  // Blank, no button behind it can be pressed unseen; a panel or the blank screen that goes takes the focus along.
  useEffect(() => {
    if (over === 'blank') blank.current?.focus();
    else if (over === null && document.activeElement === document.body) stage.current?.focus();
  }, [over]);
  useIdle(dialog);
  useWakeLock();
  useBoardAddress();
  useBoardKeys(
    dialog,
    board.settings.shortcuts === 'on',
    byKey(actions, board, stage.current),
    (by) => toWord(stage.current, by),
    where.hold,
  );

  const onClose = ({ target, currentTarget }: SyntheticEvent) => {
    if (target !== currentTarget) return; // a dialog over the board: React hands it on
    leave(props, where.id);
  };
  const onCancel = (event: SyntheticEvent) => {
    if (event.target !== event.currentTarget) return;
    event.preventDefault(); // the way back of a phone: one thing at a time
    actions.close();
  };
  const endOver = () => {
    setOver(null);
    toStage();
  };
  const missing: BoardAction[] = [...(fullScreen.can ? [] : ['fullScreen' as const]), ...(link ? [] : ['qr' as const])];

  return (
    <dialog
      ref={dialog}
      className="board"
      aria-label={t('title')}
      data-theme={own.theme}
      data-over={timer.over || undefined}
      onPointerDownCapture={where.hold}
      onClose={onClose}
      onCancel={onCancel}
    >
      <BoardStage stage={stage} board={board} actions={actions} />
      <footer className="board-foot">
        <TimerCorner timer={timer} />
        <BoardBar board={board} actions={actions} />
        {link !== null && own.qr === 'on' && over !== 'qr' && (
          <BoardQr link={link} number={where.number} large={false} onPress={() => setOver('qr')} />
        )}
      </footer>
      <p className="board-notice" role="status" data-empty={notice === null || undefined}>
        {notice?.text}{' '}
        {notice?.undo && (
          <button type="button" onClick={actions.undo}>
            {t('do.undo')}
          </button>
        )}
      </p>
      {link !== null && over === 'qr' && (
        <BoardQr link={link} number={where.number} large={true} onPress={() => setOver(null)} />
      )}
      {over === 'blank' && (
        <button ref={blank} type="button" className="board-blank" aria-label={t('unblank')} onClick={endOver} />
      )}
      {over === 'help' && <BoardHelp onClose={endOver} />}
      {over === 'more' && <BoardMore actions={actions} missing={missing} onClose={endOver} />}
      {over === 'timer' && <TimerPanel onStart={timer.start} onClose={endOver} />}
    </dialog>
  );
}

/** While the board is blank any of its keys shows it again, and does nothing else. Highlighting by key begins at a word. */
function byKey(
  actions: BoardActions,
  { over, setOver, highlighting }: ReturnType<typeof useBoard>,
  stage: HTMLElement | null,
) {
  if (over === 'blank')
    return Object.fromEntries(
      Object.keys(actions).map((name) => [name, () => setOver(null)]),
    ) as unknown as BoardActions;
  const highlight = () => {
    actions.highlight();
    if (highlighting) stage?.focus();
    else toWord(stage, 0);
  };
  return { ...actions, highlight };
}

/** Takes the focus to the next word, or to the one it was at last. */
function toWord(stage: HTMLElement | null, by: 1 | -1 | 0): void {
  const words = [...(stage?.querySelectorAll<HTMLElement>('[data-index]') ?? [])];
  const at = words.findIndex((word) => (by === 0 ? word.tabIndex === 0 : word === document.activeElement));
  words[at + by]?.focus();
}

/** The reader shows the sentence where the board was; the focus is where it was, or on the text. */
function leave({ article, place, onTool }: ToolProps, id: string): void {
  place.go(id);
  onTool(null);
  if (document.activeElement === document.body) article.current?.focus({ preventScroll: true });
}
