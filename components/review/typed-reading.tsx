'use client';
import { useTranslations } from 'next-intl';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { MarkedLine } from '@/components/ui/marked-line';
import { type CheckedReading, checkReading } from '@/lib/review/check-reading';
import type { QuestionProps } from './exercise';
import { ReadingFeedback } from './reading-feedback';
import { ShownWord } from './shown-word';

/** She types how the word is read. Letters without tones are asked again, since they are not wrong. */
export function TypedReading({ word, face, onResult }: Pick<QuestionProps, 'word' | 'face' | 'onResult'>) {
  const t = useTranslations('Review');
  const [typed, setTyped] = useState('');
  const [again, setAgain] = useState<'no-tones' | 'unreadable' | null>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus({ preventScroll: true }), []);
  const check = (event: FormEvent) => {
    event.preventDefault();
    const checked: CheckedReading = checkReading(typed, word);
    if (checked.verdict === 'no-tones' || checked.verdict === 'unreadable') {
      setAgain(checked.verdict);
      field.current?.focus({ preventScroll: true });
      return;
    }
    onResult({
      suggested: checked.verdict === 'right' ? 'good' : 'again',
      feedback: <ReadingFeedback checked={checked} />,
    });
  };
  return (
    <>
      {face ?? (
        <p className="review-face">
          <ShownWord word={word} />
        </p>
      )}
      <form className="review-typed" onSubmit={check}>
        <input
          ref={field}
          lang="zh-Latn-pinyin"
          aria-label={t('typeReading')}
          aria-describedby="typed-hint"
          autoCapitalize="none"
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          enterKeyHint="go"
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
        <button type="submit" className="primary">
          {t('check')}
        </button>
        <p id="typed-hint" role="status">
          <MarkedLine
            text={again === 'no-tones' ? t('nowTones') : again === 'unreadable' ? t('noPinyin') : t('typeHint')}
          />
        </p>
      </form>
    </>
  );
}
