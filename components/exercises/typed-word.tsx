'use client';
import { useTranslations } from 'next-intl';
import { TypedForm } from '@/components/review/typed-form';
import type { TextWord } from '@/lib/dictionary/whole-text';
import { judgeTyped } from '@/lib/exercises/judge-typed';

interface TypedWordProps {
  readonly word: TextWord;
  readonly onTyped: (isRight: boolean, typed: string) => void;
}

/** The missing word typed: its characters in either script, or its pinyin with tones. */
export function TypedWord({ word, onTyped }: TypedWordProps) {
  const t = useTranslations('Exercises');
  const judge = (typed: string): string | null => {
    const verdict = judgeTyped(typed, word);
    if (verdict === 'no-tones') return t('nowTones');
    if (verdict === 'empty') return t('nothingTyped');
    onTyped(verdict === 'right', typed.trim());
    return null;
  };
  return <TypedForm lang="zh" label={t('typeWord')} hint={t('typeWordHint')} button={t('check')} onTyped={judge} />;
}
