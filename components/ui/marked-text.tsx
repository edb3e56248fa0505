import { withoutDirection } from '@/lib/chinese/direction-marks';
import { languageRuns } from '@/lib/chinese/language-runs';

/**
 * A line that has another language in it, which is marked: a screen reader changes its voice there. The runs stand in one element,
 * since in a button (a flex box) each would be a box of its own. A line may name what a stranger wrote: it turns nothing round.
 */
export function MarkedText({ text, language }: { text: string; language: string }) {
  const plain = withoutDirection(text);
  const runs = languageRuns(plain, language);
  if (runs.every(({ lang }) => lang === null)) return plain;
  return (
    <span>
      {runs.map(({ text: run, lang }, i) =>
        lang === null ? (
          run
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: the runs of one line never change places
          <span key={i} lang={lang}>
            {run}
          </span>
        ),
      )}
    </span>
  );
}

/** English that names Chinese words, as meanings and notes do. */
export const English = ({ text }: { text: string }) => (
  <span lang="en">
    <MarkedText text={text} language="en" />
  </span>
);
