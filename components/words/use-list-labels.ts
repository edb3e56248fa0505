'use client';
import { useTranslations } from 'next-intl';
import type { ListChoiceLabels } from './list-choices';

/** The strings of the choice of lists on the words page; the reader's sheet has them from the server. */
export function useListLabels(): ListChoiceLabels {
  const t = useTranslations('Lists');
  return { lists: t('title'), newList: t('new'), addList: t('add') };
}
