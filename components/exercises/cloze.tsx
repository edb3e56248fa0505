'use client';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Spelled } from '@/components/dictionary/written';
import { usePressed } from '@/components/review/use-pressed';
import { MarkedLine } from '@/components/ui/marked-line';
import { SCRIPT_LANG } from '@/lib/chinese/script';
import type { TextWord } from '@/lib/dictionary/whole-text';
import { plainMeaning } from '@/lib/exercises/meanings';
import { useSettings } from '@/lib/storage/visit';
import { Explained, Verdict } from './explained';
import { type ItemProps, oneWord } from './item';
import { TypedWord } from './typed-word';
import { useHeld } from './use-held';
import { Written } from './written';

interface ClozeProps extends ItemProps<'cloze'> {
  readonly gaps: 'choose' | 'type';
}

/** Which word is missing? Chosen from a few, or typed. */
export function Cloze({ item, text, script, gaps, onAnswered }: ClozeProps) {
  const t = useTranslations('Exercises');
  const answer = (isRight: boolean, why: ReactNode) =>
    onAnswered({
      ...oneWord(item, isRight),
      feedback: (
        <>
          <Verdict right={isRight}>{why}</Verdict>
          <Explained place={item} text={text} script={script} />
        </>
      ),
    });
  const choose = (index: number) => {
    const chosen = item.choices[index];
    if (chosen === undefined) return;
    if (index === item.right) answer(true, t('right'));
    else answer(false, t.rich('chose', { word: () => <Chosen key="w" word={chosen} script={script} /> }));
  };
  const held = useHeld();
  const english = held.includes('english') ? null : item.sentence.en;
  const hint = english ?? (held.includes('glosses') ? '' : plainMeaning(item.word));
  return (
    <>
      <p className="exercise-line" lang={SCRIPT_LANG[script]}>
        {item.pieces.map(({ text: piece, gap }, i) =>
          gap ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one sentence never change places
            <span key={i} className="gap">
              <span className="visually-hidden">{t('gap')}</span>
            </span>
          ) : (
            piece
          ),
        )}
      </p>
      {hint !== '' && (
        <details className="exercise-hint">
          <summary>{t('hint')}</summary>
          <p lang="en">{hint}</p>
        </details>
      )}
      {gaps === 'choose' ? (
        <Choices words={item.choices} script={script} onChoose={choose} />
      ) : (
        <TypedWord
          word={item.word}
          onTyped={(isRight, typed) =>
            answer(isRight, isRight ? t('right') : <MarkedLine text={t('typedWrong', { typed })} />)
          }
        />
      )}
    </>
  );
}

function Chosen({ word, script }: { word: TextWord } & Pick<ClozeProps, 'script'>) {
  const meaning = plainMeaning(word);
  return (
    <>
      <Written word={word} script={script} /> <Spelled reading={word.reading} spelling={word.spelling} />
      {meaning !== '' && (
        <>
          {' '}
          <span lang="en">({meaning})</span>
        </>
      )}
    </>
  );
}

interface ChoicesProps extends Pick<ClozeProps, 'script'> {
  readonly words: readonly TextWord[];
  readonly onChoose: (index: number) => void;
}

/** Words to choose from, by tap or by their number. */
function Choices({ words, script, onChoose }: ChoicesProps) {
  const { shortcuts } = useSettings();
  usePressed((key) => {
    const index = Number(key) - 1;
    if (shortcuts === 'off' || !(index in words)) return false;
    onChoose(index);
    return true;
  });
  return (
    <div className="review-choices">
      {words.map((word, i) => (
        <button key={`${word.surface} ${word.reading.join(' ')}`} type="button" onClick={() => onChoose(i)}>
          <Written word={word} script={script} />
        </button>
      ))}
    </div>
  );
}
