'use client';
import { useTranslations } from 'next-intl';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { TextWord } from '@/lib/dictionary/whole-text';
import { judgeTyped } from '@/lib/exercises/judge-typed';

interface TypedWordProps {
  readonly word: TextWord;
  readonly onTyped: (isRight: boolean, typed: string) => void;
}

/** The missing word typed: its characters in either script, or its pinyin with tones. */
export function TypedWord({ word, onTyped }: TypedWordProps) {
  const t = useTranslations('Exercises');
  const [typed, setTyped] = useState('');
  const [again, setAgain] = useState<'empty' | 'no-tones' | null>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus({ preventScroll: true }), []);
  const check = (event: FormEvent) => {
    event.preventDefault();
    const verdict = judgeTyped(typed, word);
    if (verdict === 'right' || verdict === 'wrong') return onTyped(verdict === 'right', typed.trim());
    setAgain(verdict);
    field.current?.focus({ preventScroll: true });
  };
  return (
    <form className="review-typed" onSubmit={check}>
      <input
        ref={field}
        lang="zh"
        aria-label={t('typeWord')}
        aria-describedby="typed-word-hint"
        autoCapitalize="none"
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        enterKeyHint="go"
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
      <button type="submit" className="primary">
        {t('check')}
      </button>
      <p id="typed-word-hint" role="status">
        {again === 'no-tones' ? t('nowTones') : again === 'empty' ? t('nothingTyped') : t('typeWordHint')}
      </p>
    </form>
  );
}
