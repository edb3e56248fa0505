import type { useTranslations } from 'next-intl';
import {
  beginReveal,
  type Layer,
  PACES,
  type Pace,
  type Revealable,
  stepBack,
  stepOn,
  toggleLayer,
} from '@/lib/classroom/reveal';
import { chooseBoard, MOST_LARGER } from '@/lib/storage/board-settings';
import type { BoardActions } from './board-actions';
import type { BoardState } from './use-board';

export interface Outside {
  readonly t: ReturnType<typeof useTranslations<'Board'>>;
  readonly close: () => void;
  readonly fullScreen: () => void;
}

/** What the steps reveal: an aid that the lesson holds back comes only when it is asked for by itself. */
const inSteps = ({ can, lesson }: BoardState): Revealable =>
  Object.fromEntries(
    Object.entries(can).map(([layer, indices]) => [layer, lesson?.held.some((aid) => aid === layer) ? [] : indices]),
  ) as unknown as Revealable;

/** What each key and button does, as the board is now. */
export function makeActions(board: BoardState, { t, close, fullScreen }: Outside): BoardActions {
  const { where, reveal, setReveal, can, own, picking, over, setOver, marks, say, timer } = board;
  const words = board.sentence?.words.length ?? 0;

  const goTo = (number: number, end: 'textEnd' | 'textStart') => {
    picking.end();
    say(null);
    if (where.goTo(number)) return;
    say(t(board.lesson === null ? end : end === 'textEnd' ? 'lessonEnd' : 'lessonStart'));
  };
  const pick = () => {
    setOver(null);
    say(picking.pick() ? null : t('noWords'));
  };
  const next = () => (picking.picked === null ? goTo(where.number + 1, 'textEnd') : pick());
  const previous = () => (picking.picked === null ? goTo(where.number - 1, 'textStart') : picking.end());

  const stepTo = (pace: Pace | 'word'): boolean => {
    if (picking.picked !== null) return picking.show(1);
    if (pace !== 'word' && own.pace !== 'aids' && reveal.characters === words && board.scrollOn()) return true;
    const stepped = stepOn(reveal, inSteps(board), words, pace);
    if (stepped !== null) setReveal(stepped);
    return stepped !== null;
  };
  const backTo = (pace: Pace | 'word'): boolean => {
    if (picking.picked !== null) return picking.show(-1);
    const back = stepBack(reveal, pace);
    if (back !== null) setReveal(back);
    return back !== null;
  };
  const orSay = (done: boolean) => say(done || picking.picked !== null ? null : t('allShown'));

  const toggle = (layer: Layer) => {
    if (picking.picked !== null && (layer === 'pinyin' || layer === 'glosses'))
      return picking.toggle(layer === 'pinyin' ? 1 : 2);
    picking.end();
    if (can[layer].length === 0) return say(t(`none.${layer}`));
    say(null);
    setReveal(toggleLayer(reveal, can, layer));
  };
  const choosePace = (pace: Pace) => {
    chooseBoard({ pace });
    setReveal(beginReveal(words, pace));
    say(t(`choice.pace.${pace}`));
  };
  const chooseMark = (mark: typeof board.mark) => () => {
    board.setMark(mark);
    board.setHighlighting(true);
  };
  const clear = (sentence: string | null) => {
    const count = marks.clear(sentence);
    say(count > 0 ? t('cleared', { count }) : t('noMarks'), count > 0);
  };
  const resize = (larger: number) => chooseBoard({ larger: Math.max(-MOST_LARGER, Math.min(MOST_LARGER, larger)) });
  const qr = () => {
    if (board.link === null) return say(t('noLink'));
    if (over === 'qr') setOver(null);
    if (over === 'qr') chooseBoard({ qr: 'off' });
    else if (own.qr === 'off') chooseBoard({ qr: 'on' });
    else setOver('qr');
  };
  const leave = () => {
    if (over !== null) setOver(null);
    else if (picking.picked !== null) picking.end();
    else if (board.highlighting) board.setHighlighting(false);
    else close();
  };

  return {
    next,
    previous,
    remoteNext: () => (own.remote === 'step' && stepTo(own.pace) ? say(null) : next()),
    remotePrevious: () => (own.remote === 'step' && backTo(own.pace) ? say(null) : previous()),
    first: () => goTo(where.first, 'textStart'),
    last: () => goTo(where.last, 'textEnd'),
    step: () => orSay(stepTo(own.pace)),
    stepBack: () => void backTo(own.pace),
    wordOn: () => orSay(stepTo('word')),
    wordBack: () => void backTo('word'),
    pinyin: () => toggle('pinyin'),
    glosses: () => toggle('glosses'),
    english: () => toggle('english'),
    notes: () => toggle('notes'),
    pick,
    highlight: () => {
      picking.end();
      board.setHighlighting(!board.highlighting);
    },
    mark1: chooseMark(1),
    mark2: chooseMark(2),
    mark3: chooseMark(3),
    mark4: chooseMark(4),
    clearSentence: () => clear(where.id),
    clearAll: () => clear(null),
    undo: () => say(marks.undo() ? null : t('nothingToUndo')),
    timer: () => (timer.text === null || timer.over ? setOver('timer') : timer.pauseOrGoOn()),
    qr,
    blank: () => setOver('blank'),
    fullScreen,
    larger: () => resize(own.larger + 1),
    smaller: () => resize(own.larger - 1),
    fit: () => resize(0),
    theme: () => chooseBoard({ theme: own.theme === 'light' ? 'dark' : 'light' }),
    keepAids: () => {
      const keepAids = own.keepAids === 'on' ? 'off' : 'on';
      chooseBoard({ keepAids });
      say(t(`keepAidsIs.${keepAids}`));
    },
    pace: () => choosePace(PACES[(PACES.indexOf(own.pace) + 1) % PACES.length] ?? 'whole'),
    more: () => setOver('more'),
    help: () => setOver('help'),
    close: leave,
  };
}
