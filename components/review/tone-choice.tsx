'use client';
import { useTranslations } from 'next-intl';
import { NOTATION_LANG, writeReading } from '@/lib/chinese/notation';
import { spellReading } from '@/lib/chinese/pinyin';
import type { Reading } from '@/lib/chinese/types';
import { useSettings } from '@/lib/storage/visit';
import type { QuestionProps } from './exercise';
import { ShownWord } from './shown-word';
import { usePressed } from './use-pressed';

interface ToneChoiceProps extends Omit<QuestionProps<'tone'>, 'data'> {
  readonly data: Pick<QuestionProps<'tone'>['data'], 'choices' | 'right'>;
}

/** Which of a few readings that differ in their tones is the word's; by key with 1–4. */
export function ToneChoice({ word, face, data, onResult }: ToneChoiceProps) {
  const t = useTranslations('Review');
  const { notation, shortcuts } = useSettings();
  const write = (reading: Reading): string =>
    writeReading({ reading, spelling: spellReading(reading, { kind: 'word', surface: word.characters }) }, notation);
  const choose = (index: number) => {
    const right = index === data.right;
    const chosen = data.choices[index];
    onResult({
      suggested: right ? 'good' : 'again',
      feedback: right ? (
        <p className="verdict">✓ {t('isRight')}</p>
      ) : (
        <p className="verdict">
          ✗{' '}
          {t.rich('youChose', {
            chosen: () => <s lang={NOTATION_LANG[notation]}>{chosen === undefined ? '' : write(chosen)}</s>,
          })}
        </p>
      ),
    });
  };
  usePressed((key) => {
    const index = Number(key) - 1;
    if (shortcuts === 'off' || !(index in data.choices)) return false;
    choose(index);
    return true;
  });
  return (
    <>
      {face ?? (
        <p className="review-face">
          <ShownWord word={word} />
        </p>
      )}
      <div className="review-choices">
        {data.choices.map((reading, i) => (
          <button key={reading.join(' ')} type="button" lang={NOTATION_LANG[notation]} onClick={() => choose(i)}>
            {write(reading)}
          </button>
        ))}
      </div>
    </>
  );
}
