'use client';
import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect } from 'react';
import { useSay } from '@/components/sound/use-say';
import { lazily } from '@/components/ui/lazily';
import type { ExerciseData } from '@/lib/review/exercises';
import { sentenceLang } from '@/lib/review/sentence-lang';
import type { SavedWord } from '@/lib/vocabulary/word';
import type { Asked, Result } from './exercise';
import { ShownWord } from './shown-word';
import { ToneChoice } from './tone-choice';
import { TypedReading } from './typed-reading';

const Writing = lazily(() => import('./writing').then(({ Writing }) => Writing));

interface QuestionProps {
  readonly asked: Asked;
  readonly onResult: (result: Result) => void;
}

/** What the exercise shows of the word. */
export function Question({ asked: { word, data }, onResult }: QuestionProps): ReactNode {
  switch (data.kind) {
    case 'meaning':
      return (
        <p className="review-face">
          <ShownWord word={word} />
        </p>
      );
    case 'characters':
      return (
        <p className="review-meaning" lang="en">
          {word.gloss}
        </p>
      );
    case 'cloze':
      return <Cloze word={word} data={data} />;
    case 'listening':
      return <Heard text={word.characters} />;
    case 'reading':
      return <TypedReading {...{ word, data, onResult }} />;
    case 'tone':
      return <ToneChoice {...{ word, data, onResult }} />;
    case 'writing':
      return <Writing {...{ word, data, onResult }} />;
  }
}

/** Her sentence with a gap; its English helps, or the meaning where nobody has translated it. */
function Cloze({ word, data }: { word: SavedWord; data: Extract<ExerciseData, { readonly kind: 'cloze' }> }) {
  const t = useTranslations('Review');
  const { example, parts } = data;
  return (
    <div className="review-cloze">
      <p lang={sentenceLang(word, example)}>
        {parts.before}
        <span className="gap">
          <span className="visually-hidden">{t('gap')}</span>
        </span>
        {parts.after}
      </p>
      {example.en === null ? (
        <p className="review-cue" lang="en">
          {word.gloss}
        </p>
      ) : (
        <details>
          <summary>{t('english')}</summary>
          <p lang="en">{example.en}</p>
        </details>
      )}
    </div>
  );
}

/** The word is spoken once by itself, and again as often as she likes. */
function Heard({ text }: { text: string }) {
  const t = useTranslations('Review');
  const speak = useSay();
  const ready = speak !== null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `speak` is made anew each time; once is enough
  useEffect(() => speak?.(text), [ready, text]);
  return (
    <button type="button" className="review-listen" onClick={() => speak?.(text)}>
      <span aria-hidden="true">▶ </span>
      {t('listen')}
    </button>
  );
}
