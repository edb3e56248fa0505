import type { useTranslations } from 'next-intl';
import { MAX_FILE_BYTES } from '@/lib/documents/limits';
import { MOST_ROWS } from '@/lib/exchange/limits';
import type { ImportProblem } from '@/lib/exchange/types';

/** Why a file or a row of it can't be read, in the page's language. */
export const problemText = (
  t: ReturnType<typeof useTranslations<'Exchange'>>,
  { code, detail }: Pick<ImportProblem, 'code' | 'detail'>,
): string => t(`problem.${code}`, { detail, limit: code === 'too-large' ? MAX_FILE_BYTES / 1_000_000 : MOST_ROWS });
