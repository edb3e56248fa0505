'use client';
import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { focusBeside } from '@/components/ui/focus-beside';
import { ShownAndNamed } from '@/components/ui/marked-line';
import { English } from '@/components/ui/marked-text';
import { sentencesFrom } from '@/lib/classroom/extent';
import { MOST_TAUGHT } from '@/lib/classroom/lesson';
import { lessonWord, taughtWords, teacherOf } from '@/lib/classroom/taught';
import { piecesOf, type TextWord, type WholeText } from '@/lib/dictionary/whole-text';
import { type DraftState, keyWords } from './use-draft';

/** Which words are given with their meaning from the beginning: the report's key words, and any that is tapped in the text. */
export function WordsChoice({ text, draft }: { text: WholeText; draft: DraftState }) {
  const t = useTranslations('Teach');
  const { lesson, first, last, words, change } = draft;
  const taught = useMemo(() => taughtWords(lesson.words, words), [lesson.words, words]);
  const isTaught = useMemo(() => teacherOf(lesson.words), [lesson.words]);
  const full = lesson.words.length >= MOST_TAUGHT;
  const toggle = (word: TextWord) => {
    const rest = lesson.words.filter((name) => !teacherOf([name])(word));
    if (rest.length < lesson.words.length) change({ words: rest });
    else if (!full) change({ words: [...lesson.words, lessonWord(word, words)] });
  };
  const missing = keyWords(text, first, last).filter((name) => !lesson.words.includes(name));
  return (
    <section className="teach-part" aria-labelledby="teach-words">
      <h2 id="teach-words">{t('words')}</h2>
      <p className="lead">{t('wordsLead')}</p>
      {taught.length === 0 && <p>{t('noWords')}</p>}
      <ul className="teach-taught">
        {taught.map((word) => (
          <li key={lessonWord(word, words)}>
            <b lang="zh-Hans">{word.surface}</b> <span lang="zh-Latn-pinyin">{word.spelling}</span>{' '}
            <English text={word.gloss?.means ?? ''} />{' '}
            <button
              type="button"
              onClick={({ currentTarget }) => {
                const part = currentTarget.closest('section');
                focusBeside(currentTarget.closest('li'), 'button', part?.querySelector('summary'));
                toggle(word);
              }}
            >
              <ShownAndNamed shown="×" name={t('removeWord', { word: word.surface })} />
            </button>
          </li>
        ))}
      </ul>
      {missing.length > 0 && (
        <button type="button" onClick={() => change({ words: [...lesson.words, ...missing].slice(0, MOST_TAUGHT) })}>
          {t('addKeyWords', { count: missing.length })}
        </button>
      )}
      {full && <p role="status">{t('mostWords', { count: MOST_TAUGHT })}</p>}
      <details>
        <summary>{t('tapWords')}</summary>
        <div className="teach-text" lang="zh-Hans">
          {sentencesFrom(text, first, last).map((sentence) => (
            <p key={sentence.id}>
              {piecesOf(sentence, 'simplified').map(({ text: piece, word }, i) =>
                word === null || word.reading.length === 0 ? (
                  piece
                ) : (
                  <button
                    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a sentence never change places
                    key={i}
                    type="button"
                    aria-pressed={isTaught(word)}
                    disabled={full && !isTaught(word)}
                    onClick={() => toggle(word)}
                  >
                    {piece}
                  </button>
                ),
              )}
            </p>
          ))}
        </div>
      </details>
    </section>
  );
}
