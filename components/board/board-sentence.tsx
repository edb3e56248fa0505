'use client';
import { type MouseEvent, useMemo, useState } from 'react';
import { SCRIPT_LANG, type Script } from '@/lib/chinese/script';
import { bindMarks } from '@/lib/classroom/bind';
import { type Mark, type Marks, markOf } from '@/lib/classroom/marks';
import type { Reveal } from '@/lib/classroom/reveal';
import { piecesOf, type TextSentence } from '@/lib/dictionary/whole-text';
import type { Settings } from '@/lib/storage/settings';
import { BoardWord } from './board-word';

interface BoardSentenceProps {
  readonly sentence: TextSentence;
  readonly reveal: Reveal;
  readonly marks: Marks;
  readonly highlighting: boolean;
  readonly script: Script;
  readonly settings: Settings;
  readonly onWord: (index: number) => void;
}

/** A pointer leaves the focus where it is: the arrows of a remote go on to mean sentences. */
const keepFocus = (event: MouseEvent) => event.preventDefault();

/** The sentence, word by word, each with room for its reading. */
export function BoardSentence({ sentence, reveal, marks, script, settings, ...rest }: BoardSentenceProps) {
  const units = useMemo(() => bindMarks(piecesOf(sentence, script)), [sentence, script]);
  const [stop, setStop] = useState(0);
  const lang = SCRIPT_LANG[script];
  const { pinyin, glosses } = reveal.shown;
  const markAt = (index: number): Mark | null =>
    markOf(marks, sentence.id, index, sentence.words[index]?.surface ?? '');
  return (
    <p
      className="board-sentence"
      onMouseDown={keepFocus}
      onFocus={({ target }) => setStop(Number(target.dataset.index))}
    >
      {units.map(({ before, text, word, index, after }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the words of a sentence never change places
        <span key={i} className="board-unit" data-hidden={index >= reveal.characters || undefined}>
          {before !== '' && <Between text={before} lang={lang} />}
          {word === null ? (
            <Between text={text} lang={lang} />
          ) : (
            <BoardWord
              index={index}
              text={text}
              lang={lang}
              word={word}
              pinyin={pinyin.has(index)}
              gloss={glosses.size === 0 ? null : glosses.has(index)}
              mark={markAt(index)}
              highlighting={rest.highlighting}
              stop={index === (stop < sentence.words.length ? stop : 0)}
              settings={settings}
              onPress={rest.onWord}
            />
          )}
          {after !== '' && <Between text={after} lang={lang} />}
        </span>
      ))}
    </p>
  );
}

/** Marks, figures, Latin letters: what has no reading. */
function Between({ text, lang }: { text: string; lang: string }) {
  return (
    <span className="board-marks" lang={lang}>
      {text}
    </span>
  );
}
