'use client';
import { useTranslations } from 'next-intl';
import type { CSSProperties } from 'react';
import { MarkedText } from '@/components/ui/marked-text';
import { SCRIPT_LANG, type Script } from '@/lib/chinese/script';
import { inScript } from '@/lib/dictionary/report-data';
import type { Settings } from '@/lib/storage/settings';
import { Reading } from './reading';
import type { Picked } from './use-picked';

interface PickedWordProps {
  readonly picked: Picked;
  readonly script: Script;
  readonly settings: Settings;
}

/** One word, as large as the window has room for; its reading and meaning come when they are asked for. */
export function PickedWord({ picked: { word, shown, of, asked }, script, settings }: PickedWordProps) {
  const t = useTranslations('Board');
  const text = inScript(word, script);
  return (
    <div className="board-picked" style={{ '--characters': text.length } as CSSProperties}>
      <p className="board-picked-word" role="status">
        <Reading word={word} settings={settings} hidden={shown < 1} />
        <span className="board-picked-characters" lang={SCRIPT_LANG[script]}>
          {text}
        </span>
        <span className="board-picked-gloss" lang="en" data-hidden={shown < 2 || undefined}>
          <MarkedText text={word.gloss?.means ?? ''} language="en" />
        </span>
      </p>
      <p className="board-small">{t('askedOf', { asked, of })}</p>
    </div>
  );
}
