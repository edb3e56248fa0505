'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import type { Fetched } from '@/components/reader/use-fetched';
import type { Selection } from '@/components/reader/use-selection';
import { addMend, cutMend, glossMend, joinMend, type Mend, readingMend } from '@/lib/chinese/mends';
import { markSyllable } from '@/lib/chinese/pinyin';
import { isHan } from '@/lib/chinese/script';
import type { Reading, Syllable, Token } from '@/lib/chinese/types';
import type { TextPart } from '@/lib/dictionary/own-text';
import { type ReportEntries, type ReportWord, tappableTokens } from '@/lib/dictionary/report-data';

interface MendPanelProps {
  readonly parts: readonly TextPart[];
  readonly word: ReportWord;
  readonly selection: Selection;
  readonly entries: Fetched<ReportEntries>;
  readonly wantEntries: (word: ReportWord) => void;
  readonly mends: readonly Mend[];
  readonly setMends: (mends: readonly Mend[]) => void;
  readonly select: (selection: Selection) => void;
}

/** Where a word stands: the tokens of its sentence, and which of them it is. */
interface Stand {
  readonly tokens: readonly Token[];
  readonly index: number;
  readonly token: Token;
}

function standOf(parts: readonly TextPart[], { sentence: id, index }: Selection): Stand | null {
  const sentence = parts
    .flatMap(({ blocks }) => blocks)
    .flatMap(({ sentences }) => sentences)
    .find((candidate) => candidate.id === id);
  const token = sentence === undefined ? undefined : tappableTokens(sentence)[index];
  if (sentence === undefined || token === undefined) return null;
  return { tokens: sentence.tokens, index: sentence.tokens.indexOf(token), token };
}

/** Mends what the analyser got wrong: where a word begins and ends, how it is read, what it means. */
export function MendPanel(props: MendPanelProps) {
  const t = useTranslations('Mend');
  const { parts, word, selection, wantEntries } = props;
  const [open, setOpen] = useState(false);
  const [everywhere, setEverywhere] = useState(false);
  useEffect(() => {
    if (open) wantEntries(word);
  }, [open, word, wantEntries]);
  const stand = open ? standOf(parts, selection) : null;
  return (
    <details className="word-details mend" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('title')}</summary>
      {stand !== null && (
        <>
          <fieldset className="choice">
            <legend>{t('where')}</legend>
            {[false, true].map((all) => (
              <label key={String(all)}>
                <input
                  type="radio"
                  name="mend-where"
                  checked={everywhere === all}
                  onChange={() => setEverywhere(all)}
                />
                {t(all ? 'everywhere' : 'here')}
              </label>
            ))}
          </fieldset>
          <Choices {...props} stand={stand} everywhere={everywhere} />
        </>
      )}
      <Made {...props} stand={stand} />
    </details>
  );
}

type ChoicesProps = MendPanelProps & { readonly stand: Stand; readonly everywhere: boolean };

function Choices({ word, selection, entries, mends, setMends, select, stand, everywhere }: ChoicesProps) {
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
          <Readings
            key={`${token.surface} ${token.reading.join(' ')}`}
            token={token}
            entries={entries.value}
            onChoose={(reading) => add(readingMend(token, reading, at))}
          />
          <Senses
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

/** Every reading that the dictionary knows for a character, in its entry or inside the word's. */
const readingsOf = (character: string, entries: ReportEntries, now: Syllable | undefined): Syllable[] => {
  const known = (entries[character] ?? []).flatMap(({ reading }) => (reading.length === 1 ? [...reading] : []));
  return [...new Set([...(now === undefined ? [] : [now]), ...known])];
};

function Readings({
  token,
  entries,
  onChoose,
}: {
  token: Token;
  entries: ReportEntries;
  onChoose: (reading: Reading) => void;
}) {
  const t = useTranslations('Mend');
  const [chosen, setChosen] = useState(token.reading);
  const characters = [...token.surface].filter(isHan);
  const choices = characters.map((character, i) => readingsOf(character, entries, token.reading[i]));
  if (!choices.some((readings) => readings.length > 1)) return null;
  return (
    <fieldset className="choice">
      <legend>{t('reading')}</legend>
      {choices.map((readings, i) => (
        <select
          // biome-ignore lint/suspicious/noArrayIndexKey: the characters of one word never change places
          key={i}
          aria-label={t('readingOf', { character: characters[i] ?? '' })}
          lang="zh-Latn-pinyin"
          value={chosen[i]}
          onChange={({ target }) => setChosen(chosen.map((old, j) => (i === j ? (target.value as Syllable) : old)))}
        >
          {readings.map((syllable) => (
            <option key={syllable} value={syllable}>
              {markSyllable(syllable)}
            </option>
          ))}
        </select>
      ))}
      <button type="button" disabled={chosen.join(' ') === token.reading.join(' ')} onClick={() => onChoose(chosen)}>
        {t('useReading')}
      </button>
    </fieldset>
  );
}

function Senses({
  word,
  entries,
  onChoose,
}: {
  word: ReportWord;
  entries: ReportEntries;
  onChoose: (gloss: string) => void;
}) {
  const t = useTranslations('Mend');
  const [own, setOwn] = useState(word.gloss?.means ?? '');
  const senses = (entries[word.headword ?? word.surface] ?? []).flatMap((entry) => entry.senses);
  return (
    <fieldset className="choice mend-senses">
      <legend>{t('meaning')}</legend>
      {[...new Set(senses)].map((sense) => (
        <button
          key={sense}
          type="button"
          lang="en"
          aria-pressed={word.gloss?.means === sense}
          onClick={() => onChoose(sense)}
        >
          {sense}
        </button>
      ))}
      <label className="field">
        {t('ownMeaning')}
        <input value={own} onChange={({ target }) => setOwn(target.value)} />
      </label>
      <button type="button" disabled={own.trim() === ''} onClick={() => onChoose(own.trim())}>
        {t('useMeaning')}
      </button>
    </fieldset>
  );
}

/** What has been corrected at this word, each to be taken back. */
function Made({ selection, mends, setMends, stand }: MendPanelProps & { readonly stand: Stand | null }) {
  const t = useTranslations('Mend');
  if (stand === null) return null;
  const { tokens, token } = stand;
  const sentence = tokens.map(({ surface }) => surface).join('');
  const touches = (mend: Mend): boolean => {
    const stretch = mend.words.map(({ surface }) => surface).join('');
    const starts =
      mend.at === null
        ? occurrences(sentence, stretch)
        : mend.at.sentence === selection.sentence
          ? [mend.at.start]
          : [];
    return starts.some((start) => start < token.start + token.surface.length && token.start < start + stretch.length);
  };
  const made = mends.filter(touches);
  if (made.length === 0) return null;
  return (
    <ul className="mend-made">
      {made.map((mend) => (
        <li key={JSON.stringify(mend)}>
          <span lang="zh">{mend.words.map(({ surface }) => surface).join(' | ')}</span>{' '}
          <small>{t(mend.at === null ? 'everywhere' : 'here')}</small>{' '}
          <button type="button" onClick={() => setMends(mends.filter((other) => other !== mend))}>
            {t('undo')}
          </button>
        </li>
      ))}
    </ul>
  );
}

function occurrences(text: string, part: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) found.push(at);
  return found;
}
