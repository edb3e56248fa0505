'use client';
import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { sentencesIn, wordsIn } from '@/components/reader/reader-dom';
import type { ToolProps } from '@/components/reader/reader-tools';
import { English } from '@/components/ui/marked-text';
import { NOTATION_LANG, readingParts } from '@/lib/chinese/notation';
import { SCRIPT_LANG } from '@/lib/chinese/script';
import type { ClassLesson } from '@/lib/classroom/lesson';
import { taughtWords } from '@/lib/classroom/taught';
import { inScript, type ReportWord, wordsOfSentence } from '@/lib/dictionary/report-data';
import { shownScript } from '@/lib/storage/settings';
import { useSettings } from '@/lib/storage/visit';
import type { LessonRange } from './use-lesson-range';

interface TaughtListProps extends ToolProps {
  readonly lesson: ClassLesson;
  readonly range: LessonRange;
}

type Placed = ReportWord & { readonly sentence: string; readonly index: number };

/** The words taught first; each opens where it stands. */
export function TaughtList({ lesson, range, source, article, place }: TaughtListProps) {
  const t = useTranslations('ClassLesson');
  const settings = useSettings();
  const script = shownScript(settings, source.printed);
  const { first, last } = range;
  const words = useMemo(
    () => taughtWords(lesson.words, wordsFrom(source.parts, first, last)),
    [lesson, source.parts, first, last],
  );
  if (words.length === 0) return null;
  const open = ({ sentence, index }: Placed) => {
    place.go(sentence);
    const line = sentencesIn(article.current ?? document).find(({ id }) => id === sentence);
    // after this tap, which lies beside the text and would put the word's sheet away again
    window.setTimeout(() => line !== undefined && wordsIn(line)[index]?.click());
  };
  return (
    <ul className="taught" aria-label={t('taught')}>
      {words.map((word) => (
        <li key={`${word.sentence} ${word.index}`}>
          <button type="button" onClick={() => open(word)}>
            <b lang={SCRIPT_LANG[script]}>{inScript(word, script)}</b>{' '}
            <span lang={NOTATION_LANG[settings.notation]}>
              {readingParts(word, settings.notation)
                .map(({ text }) => text)
                .join('')}
            </span>{' '}
            <English text={word.gloss?.means ?? ''} />
          </button>
        </li>
      ))}
    </ul>
  );
}

const wordsFrom = (parts: ToolProps['source']['parts'], first: number, last: number): Placed[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => `s${first + i}`).flatMap((sentence) =>
    wordsOfSentence(parts, sentence).map((word, index) => ({ ...word, sentence, index })),
  );
