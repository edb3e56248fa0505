'use client';
import { useTranslations } from 'next-intl';
import { useCallback, useEffect, useState } from 'react';
import { useUndo } from '@/components/ui/undo-toast';
import {
  keepText,
  listTexts,
  removeText,
  type Shelf,
  TextStoreError,
  type TextTrouble,
  unkeptTexts,
  type WholeText,
  watchShelf,
} from '@/lib/storage/texts';
import type { Client } from '@/lib/worker/client';
import { AddText } from './add-text';
import { TextCard } from './text-card';
import type { SharedTexts } from './use-shared-texts';

interface TextShelfProps {
  readonly client: Client;
  readonly shared: SharedTexts;
  readonly onTaken: () => void;
  readonly onOpen: (id: string, place?: string) => void;
}

/** All texts of the learner's own, and the way to add more. */
export function TextShelf({ client, shared, onTaken, onOpen }: TextShelfProps) {
  const t = useTranslations('Texts');
  const [shelf, trouble, refresh] = useShelf();
  const [toast, offerUndo] = useUndo({ undo: t('undo'), dismiss: t('dismiss') });
  const restore = async (text: WholeText) => {
    await keepText(text).catch(() => {});
    refresh();
  };
  const remove = async (id: string) => {
    const removed = await removeText(id).catch(() => null);
    if (removed !== null) offerUndo(t('deleted', { title: removed.text.title }), () => void restore(removed));
    refresh();
  };
  return (
    <>
      <h1 tabIndex={-1}>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      <AddText client={client} shared={shared} onTaken={onTaken} onOpen={onOpen} onAdded={refresh} />
      {trouble !== null && <p role="alert">{t(`trouble.${trouble}`)}</p>}
      {shelf !== null && shelf.unreadable > 0 && <p role="status">{t('unreadable', { count: shelf.unreadable })}</p>}
      {shelf !== null && shelf.texts.length > 0 && (
        <section aria-labelledby="shelf-title">
          <h2 id="shelf-title">{t('shelf')}</h2>
          <ul className="text-list">
            {shelf.texts.map((text) => (
              <TextCard
                key={text.id}
                client={client}
                text={text}
                onOpen={(place) => onOpen(text.id, place)}
                onDelete={() => void remove(text.id)}
                onChanged={refresh}
              />
            ))}
          </ul>
        </section>
      )}
      {toast}
    </>
  );
}

/** What is on the shelf, kept in step with other tabs; and why it can't be read, if so. */
function useShelf(): readonly [Shelf | null, TextTrouble | null, () => void] {
  const [shelf, setShelf] = useState<Shelf | null>(null);
  const [trouble, setTrouble] = useState<TextTrouble | null>(null);
  const refresh = useCallback(() => {
    listTexts()
      .then((found) => {
        setShelf(found);
        setTrouble(null);
      })
      .catch((error: unknown) => {
        setShelf({ texts: unkeptTexts(), unreadable: 0 });
        setTrouble(error instanceof TextStoreError ? error.code : 'blocked');
      });
  }, []);
  useEffect(() => {
    refresh();
    return watchShelf(refresh);
  }, [refresh]);
  return [shelf, trouble, refresh];
}
