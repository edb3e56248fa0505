import type { useTranslations } from 'next-intl';
import type { DocumentProblem } from '@/lib/documents/document';

/** Rounded up: a file that is over the limit by a byte is never said to be as large as the limit. */
const megabytes = (bytes: number): number => Math.ceil(bytes / 1_000_000);

/** What is wrong with a file, and what to do, in the page's language. */
export function problemText(t: ReturnType<typeof useTranslations<'Texts'>>, problem: DocumentProblem): string {
  switch (problem.code) {
    case 'too-large':
      return t('problem.too-large', { size: megabytes(problem.detail.bytes), limit: megabytes(problem.detail.limit) });
    case 'too-long':
      return t('problem.too-long', { count: problem.detail.characters, limit: problem.detail.limit });
    case 'binary':
      return t('problem.binary', { kind: problem.detail.looksLike });
    case 'unknown-format':
      return t('problem.unknown-format', { extension: problem.detail.extension || '–' });
    case 'encoding':
      return t('problem.encoding', { guess: problem.detail.guess ?? '?' });
    case 'damaged':
      return t('problem.damaged', { part: problem.detail.part ?? '–' });
    default:
      return t(`problem.${problem.code}`);
  }
}
