'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { focusBeside } from '@/components/ui/focus-beside';
import { useMoment } from '@/components/ui/use-moment';
import { SCRIPT_LANG } from '@/lib/chinese/script';
import type { OwnText, WordCounts } from '@/lib/storage/text-schema';
import { changeText, loadCounts } from '@/lib/storage/texts';
import { useStore } from '@/lib/storage/use-store';
import { wordStore } from '@/lib/storage/words';
import { knownShare } from '@/lib/vocabulary/known-share';
import type { Client } from '@/lib/worker/client';
import { followHere } from './follow-here';
import { TextActions } from './text-actions';

interface TextCardProps {
  readonly client: Client;
  readonly text: OwnText;
  /** @param place the sentence to begin at, as the end of an address; '' for the beginning */
  readonly onOpen: (place: string) => void;
  readonly onDelete: () => void;
  readonly onChanged: () => void;
}

/** One text on the shelf: what it is, how far it has been read, how much of it is known. */
export function TextCard({ client, text, onOpen, onDelete, onChanged }: TextCardProps) {
  const t = useTranslations('Texts');
  const moment = useMoment();
  const share = useKnownShare(text);
  const place = text.place === null ? '' : `#${text.place.sentence}`;
  const card = useRef<HTMLLIElement>(null);
  return (
    <li ref={card} className="card text-card">
      <h3>
        <a
          lang={SCRIPT_LANG[text.script ?? 'simplified']}
          href={`?id=${encodeURIComponent(text.id)}${place}`}
          onClick={(event) => followHere(event, () => onOpen(place))}
        >
          {text.title}
        </a>
      </h3>
      <p className="card-facts">
        {moment(text.addedAt, { dateStyle: 'medium' })} · {t('characters', { count: text.characters })}
        {text.script !== null && <> · {t(text.script)}</>}
        {share !== null && <> · {t('known', { share: Math.round(share * 100) })}</>}
        {text.place !== null && <> · {t('at', { sentence: Number(text.place.sentence.slice(1)) })}</>}
      </p>
      <TextActions
        client={client}
        text={text}
        onRename={(title) => {
          changeText(text.id, (old) => ({ ...old, title })).then(onChanged, onChanged);
        }}
        onDelete={() => {
          focusBeside(card.current, 'a', document.querySelector<HTMLElement>('main h1'));
          onDelete();
        }}
      />
    </li>
  );
}

/** The share of a text's words that the learner has marked as known; null until they are counted. */
function useKnownShare({ id }: OwnText): number | null {
  const [counts, setCounts] = useState<WordCounts | null>(null);
  const words = useStore(wordStore);
  useEffect(() => {
    loadCounts(id).then(setCounts, () => setCounts(null));
  }, [id]);
  return counts === null ? null : knownShare(counts, words);
}
