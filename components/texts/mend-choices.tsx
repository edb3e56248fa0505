'use client';
import { useTranslations } from 'next-intl';
import { addMend, cutMend, glossMend, joinMend, type Mend, readingMend } from '@/lib/chinese/mends';
import type { Token } from '@/lib/chinese/types';
import type { MendPanelProps, Stand } from './mend-panel';
import { MendReading } from './mend-reading';
import { MendSense } from './mend-sense';

type MendChoicesProps = MendPanelProps & { readonly stand: Stand; readonly everywhere: boolean };

/** What can be corrected at a word, here or in the whole text. */
export function MendChoices({
  word,
  selection,
  entries,
  mends,
  setMends,
  select,
  stand,
  everywhere,
}: MendChoicesProps) {
  const { tokens, index, token } = stand;
  const at = everywhere ? null : { sentence: selection.sentence, start: token.start };
  const add = (mend: Mend) => setMends(addMend(mends, mend));
  const joinWith = (neighbour: 1 | -1) => {
    const first = neighbour === 1 ? index : index - 1;
    const start = tokens[first]?.start ?? token.start;
    add(joinMend(tokens, first, 2, everywhere ? null : { sentence: selection.sentence, start }));
    if (neighbour === -1) select({ ...selection, index: selection.index - 1 });
  };
  return (
    <>
      <Boundaries stand={stand} onJoin={joinWith} onCut={(offset) => add(cutMend(token, [offset], at))} />
      {entries.status === 'ready' && (
        <>
          <MendReading
            key={`${token.surface} ${token.reading.join(' ')}`}
            token={token}
            entries={entries.value}
            onChoose={(reading) => add(readingMend(token, reading, at))}
          />
          <MendSense
            key={`${word.surface} ${word.gloss?.means}`}
            word={word}
            entries={entries.value}
            onChoose={(gloss) => add(glossMend(token, gloss, at))}
          />
        </>
      )}
    </>
  );
}

const canJoin = (token: Token | undefined): token is Token => token !== undefined && token.kind !== 'mark';

function Boundaries({
  stand: { tokens, index, token },
  onJoin,
  onCut,
}: {
  stand: Stand;
  onJoin: (neighbour: 1 | -1) => void;
  onCut: (offset: number) => void;
}) {
  const t = useTranslations('Mend');
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  const characters = [...token.surface];
  const offsets = characters.map((_, i) => characters.slice(0, i + 1).join('').length);
  return (
    <p className="mend-row">
      {canJoin(before) && (
        <button type="button" onClick={() => onJoin(-1)}>
          {t('join')} <span lang="zh">{`${before.surface}+${token.surface}`}</span>
        </button>
      )}
      {canJoin(after) && (
        <button type="button" onClick={() => onJoin(1)}>
          {t('join')} <span lang="zh">{`${token.surface}+${after.surface}`}</span>
        </button>
      )}
      {offsets.slice(0, -1).map((offset) => (
        <button key={offset} type="button" onClick={() => onCut(offset)}>
          {t('cut')} <span lang="zh">{`${token.surface.slice(0, offset)} | ${token.surface.slice(offset)}`}</span>
        </button>
      ))}
    </p>
  );
}
