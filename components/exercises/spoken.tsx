'use client';
import type { ReactNode } from 'react';
import type { Result } from '@/components/review/exercise';
import { ToneChoice } from '@/components/review/tone-choice';
import { TypedReading } from '@/components/review/typed-reading';
import type { ItemOf, PlacedWord } from '@/lib/exercises/types';
import { Explained } from './explained';
import { asSaved, type ItemProps, oneWord } from './item';
import { Line, Written } from './written';

interface SpokenProps extends Omit<ItemProps<'reading'>, 'item'> {
  readonly item: ItemOf<'reading' | 'tone'>;
}

/** How is the word read, in its sentence? Typed, or chosen by its tones: the review's own questions. */
export function Spoken({ item, text, script, onAnswered }: SpokenProps): ReactNode {
  const onResult = ({ suggested, feedback }: Result) =>
    onAnswered({
      ...oneWord(item, suggested !== 'again'),
      feedback: (
        <>
          {feedback}
          <Explained place={item} text={text} script={script} />
        </>
      ),
    });
  const word = asSaved(item, text, new Date(0));
  const face = <Face place={item} script={script} />;
  return item.kind === 'tone' ? (
    <ToneChoice word={word} data={item} face={face} onResult={onResult} />
  ) : (
    <TypedReading word={word} face={face} onResult={onResult} />
  );
}

const Face = ({ place: { word, sentence }, script }: { place: PlacedWord } & Pick<SpokenProps, 'script'>) => (
  <>
    <p className="review-face">
      <Written word={word} script={script} />
    </p>
    <p className="exercise-context">
      <Line sentence={sentence} script={script} word={word} />
    </p>
  </>
);
