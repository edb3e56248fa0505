'use client';
import { NOTATION_LANG, type Notation, writeReading } from '@/lib/chinese/notation';
import { type ReadingGroup, savedGloss, spellingOf } from '@/lib/dictionary/by-reading';
import { Sense } from './sense';

/** A reading as a field has it, in the learner's notation. */
export const writtenReading = ([entry]: ReadingGroup, notation: Notation): string =>
  writeReading({ reading: entry.reading, spelling: spellingOf(entry) }, notation);

interface ReadingChoiceProps {
  readonly label: string;
  readonly groups: readonly ReadingGroup[];
  readonly notation: Notation;
  /** The reading in the field. */
  readonly chosen: string;
  readonly onChoose: (group: ReadingGroup) => void;
}

/** Several words are written with these characters: which of them is it? */
export const ReadingChoice = ({ label, groups, notation, chosen, onChoose }: ReadingChoiceProps) => (
  <fieldset className="reading-choice">
    <legend>{label}</legend>
    {groups.map((group) => {
      const written = writtenReading(group, notation);
      return (
        <button key={written} type="button" aria-pressed={written === chosen} onClick={() => onChoose(group)}>
          <span lang={NOTATION_LANG[notation]}>{written}</span>{' '}
          <span className="reading-sense" lang="en">
            <Sense sense={savedGloss(group[0])} link={null} />
          </span>
        </button>
      );
    })}
  </fieldset>
);
