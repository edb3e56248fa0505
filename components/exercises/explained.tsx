'use client';
import { useTranslations } from 'next-intl';
import { Spelled } from '@/components/dictionary/written';
import { English } from '@/components/ui/marked-text';
import { SaveButtons } from '@/components/words/save-buttons';
import type { Script } from '@/lib/chinese/script';
import type { TextSentence, WholeText } from '@/lib/dictionary/whole-text';
import type { PlacedWord } from '@/lib/exercises/types';
import { Line, Written } from './written';

interface ExplainedProps {
  readonly place: PlacedWord;
  readonly text: WholeText;
  readonly script: Script;
}

/** What the word is, how it is read, what it means here, and its sentence. */
export function Explained({ place, text, script }: ExplainedProps) {
  const { word, sentence } = place;
  return (
    <div className="explained">
      <p className="explained-word">
        <Written word={word} script={script} /> <Spelled reading={word.reading} spelling={word.spelling} />
        {word.gloss !== null && (
          <small>
            <English text={word.gloss.means} />
          </small>
        )}
      </p>
      <blockquote className="review-sentence">
        <p>
          <Line sentence={sentence} script={script} word={word} />
        </p>
        {sentence.en !== null && <p lang="en">{sentence.en}</p>}
      </blockquote>
      <SaveWord place={place} text={text} />
    </div>
  );
}

/** Saves the word with its sentence, as a tap in the text does. */
export function SaveWord({ place: { word, sentence }, text }: Omit<ExplainedProps, 'script'>) {
  const t = useTranslations('Sheet');
  const { slug, title } = text;
  return (
    <p className="explained-save">
      <SaveButtons
        word={word}
        example={{ zh: sentence.zh, en: sentence.en, slug, sentence: sentence.id, title, at: word.start }}
        labels={{
          save: t('save'),
          saved: t('saved'),
          remove: t('remove'),
          status: t('status'),
          statusNew: t('statusNew'),
          statusLearning: t('statusLearning'),
          statusKnown: t('statusKnown'),
          lists: t('lists'),
          newList: t('newList'),
          addList: t('addList'),
        }}
      />
    </p>
  );
}

/** Sentences of the text with their English. */
export const Lines = ({ sentences, script }: { sentences: readonly TextSentence[]; script: Script }) => (
  <ol className="explained-lines">
    {sentences.map((sentence) => (
      <li key={sentence.id}>
        <p>
          <Line sentence={sentence} script={script} />
        </p>
        {sentence.en !== null && <p lang="en">{sentence.en}</p>}
      </li>
    ))}
  </ol>
);

/** ✓ or ✗, and why. */
export const Verdict = ({ right, children }: { right: boolean; children: React.ReactNode }) => (
  <p className="verdict" data-right={right}>
    {right ? '✓' : '✗'} {children}
  </p>
);
