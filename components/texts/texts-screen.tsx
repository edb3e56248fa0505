'use client';
import { useTranslations } from 'next-intl';
import { useCallback, useEffect, useState } from 'react';
import type { ReaderLabels } from '@/components/reader/labels';
import { sharedClient } from '@/lib/worker/client';
import type { DataFiles } from '@/lib/worker/data';
import { OwnReader } from './own-reader';
import { TextShelf } from './text-shelf';
import { useSharedTexts } from './use-shared-texts';

interface TextsScreenProps {
  readonly files: DataFiles;
  readonly labels: ReaderLabels;
  readonly toolMessages: string;
}

/** The shelf of own texts, or the one that the address names (`?id=`). */
export function TextsScreen({ files, labels, toolMessages }: TextsScreenProps) {
  const t = useTranslations('Texts');
  const [id, open, back] = useTextId();
  const [shared, onTaken] = useSharedTexts();
  if (id === undefined) return <p role="status">{t('opening')}</p>;
  const client = sharedClient(files);
  return id === null ? (
    <TextShelf client={client} shared={shared} onTaken={onTaken} onOpen={open} />
  ) : (
    <OwnReader client={client} id={id} labels={labels} toolMessages={toolMessages} onBack={back} />
  );
}

const idOfAddress = (): string | null => new URLSearchParams(window.location.search).get('id');

/** Which text the address names; undefined before the page runs. Opening one is a step that "back" takes back. */
function useTextId(): readonly [string | null | undefined, (id: string, place?: string) => void, () => void] {
  const [id, setId] = useState<string | null>();
  useEffect(() => {
    const read = () => setId(idOfAddress());
    read();
    window.addEventListener('popstate', read);
    return () => window.removeEventListener('popstate', read);
  }, []);
  const goTo = useCallback((address: string, wanted: string | null) => {
    window.history.pushState(null, '', address);
    window.scrollTo({ top: 0, behavior: 'instant' });
    setId(wanted);
  }, []);
  const open = useCallback(
    (wanted: string, place = '') => goTo(`?id=${encodeURIComponent(wanted)}${place}`, wanted),
    [goTo],
  );
  const back = useCallback(() => goTo(window.location.pathname, null), [goTo]);
  return [id, open, back];
}
