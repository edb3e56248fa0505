import { STATUSES, type Status } from '../vocabulary/word';
import type { ImportFormat } from './types';

/** Lute: 0–2 new, 3 and 4 learning, 5 learned, 99 well known, 98 ignored (lute/term, also as the letters W and I). */
const LUTE: Readonly<Record<string, Status | 'ignored'>> = {
  '0': 'new',
  '1': 'new',
  '2': 'new',
  '3': 'learning',
  '4': 'learning',
  '5': 'known',
  '99': 'known',
  W: 'known',
  '98': 'ignored',
  I: 'ignored',
};

/** LinguaCafe writes -7 to -1 for its levels, 0 for learned, 1 for ignored, 2 for new, and reads their names (VocabularyService). */
const LINGUACAFE: Readonly<Record<string, Status | 'ignored'>> = {
  '2': 'new',
  new: 'new',
  '1': 'ignored',
  ignored: 'ignored',
  '0': 'known',
  learned: 'known',
};

/** What spreadsheets say. */
const NAMES: Readonly<Record<string, Status>> = {
  新: 'new',
  新词: 'new',
  新詞: 'new',
  学习中: 'learning',
  學習中: 'learning',
  learned: 'known',
  已掌握: 'known',
  认识: 'known',
  認識: 'known',
};

/** A status as a program or a person writes it; undefined for what says none. `ignored`: the word is not to be learned. */
export function readStatus(text: string, format: ImportFormat): Status | 'ignored' | undefined {
  const name = text.trim();
  if (format === 'lute') return Object.hasOwn(LUTE, name) ? LUTE[name] : undefined;
  if (format === 'linguacafe' && /^-[1-7]$/.test(name)) return 'learning';
  if (format === 'linguacafe' && Object.hasOwn(LINGUACAFE, name)) return LINGUACAFE[name];
  return (
    STATUSES.find((status) => status === name.toLowerCase()) ?? (Object.hasOwn(NAMES, name) ? NAMES[name] : undefined)
  );
}
