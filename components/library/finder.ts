import { getMessages } from 'next-intl/server';
import { libraryIndexPath } from '@/lib/content/library';
import { filePath } from '@/lib/i18n/paths';
import type { Finder } from './find-reports';

/** What the search of a large library needs; null for a small one, which is shown whole. */
export async function libraryFinder(): Promise<Finder | null> {
  const path = libraryIndexPath();
  const { FindReports: labels } = await getMessages();
  return path === null ? null : { index: filePath(path), labels };
}
