'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';

/** Text that the clipboard does not take: selected, so that one press copies it. */
export function TextToCopy({ text }: { text: string }) {
  const t = useTranslations('Exchange');
  const field = useRef<HTMLTextAreaElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text is selected anew
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [text]);
  return (
    <label className="field">
      {t('textToCopy')}
      <textarea ref={field} readOnly rows={6} value={text} />
    </label>
  );
}
