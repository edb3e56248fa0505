'use client';
import { useTranslations } from 'next-intl';
import { checkReading } from '@/lib/review/check-reading';
import type { QuestionProps } from './exercise';
import { ReadingFeedback } from './reading-feedback';
import { ShownWord } from './shown-word';
import { TypedForm } from './typed-form';

/** She types how the word is read. Letters without tones are asked again, since they are not wrong. */
export function TypedReading({ word, face, onResult }: Pick<QuestionProps, 'word' | 'face' | 'onResult'>) {
  const t = useTranslations('Review');
  const judge = (typed: string): string | null => {
    const checked = checkReading(typed, word);
    if (checked.verdict === 'no-tones') return t('nowTones');
    if (checked.verdict === 'unreadable') return t('noPinyin');
    onResult({
      suggested: checked.verdict === 'right' ? 'good' : 'again',
      feedback: <ReadingFeedback checked={checked} />,
    });
    return null;
  };
  return (
    <>
      {face ?? (
        <p className="review-face">
          <ShownWord word={word} />
        </p>
      )}
      <TypedForm
        lang="zh-Latn-pinyin"
        label={t('typeReading')}
        hint={t('typeHint')}
        button={t('check')}
        onTyped={judge}
      />
    </>
  );
}
