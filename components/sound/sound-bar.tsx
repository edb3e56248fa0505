'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import type { ToolProps } from '@/components/reader/reader-tools';
import { useFetched } from '@/components/ui/use-fetched';
import type { Recording } from '@/lib/dictionary/recording';
import { voicesToTry } from '@/lib/speech/voices';
import { soundStore } from '@/lib/storage/sound';
import { useStore } from '@/lib/storage/use-store';
import { NoVoice } from './no-voice';
import './sound.css';
import { Playing } from './playing';
import { useBarRoom } from './use-bar-room';
import { usePlayer } from './use-player';
import { useVoices } from './use-voices';
import { VoiceChoice } from './voice-choice';

/** Listening to a text: a bar below it. It never begins by itself, and the text stays there to be read and tapped. */
export function SoundBar(props: ToolProps) {
  const t = useTranslations('Sound');
  const { source, article, onTool } = props;
  const bar = useRef<HTMLElement>(null);
  useBarRoom(bar);
  useEffect(() => bar.current?.querySelector<HTMLElement>('button')?.focus({ preventScroll: true }), []);
  const close = () => {
    onTool(null);
    article.current?.focus({ preventScroll: true });
  };
  return (
    <section
      ref={bar}
      className="sound-bar"
      aria-label={t('title')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        close();
      }}
    >
      <button type="button" className="sound-close" aria-label={t('close')} onClick={close}>
        ×
      </button>
      {source.recording === null ? (
        <Loaded {...props} bar={bar} recording={null} />
      ) : (
        <Recorded {...props} bar={bar} address={source.recording} />
      )}
    </section>
  );
}

type InBar = ToolProps & { readonly bar: React.RefObject<HTMLElement | null> };

/** What is known of a recording is fetched now; its sound with the first press. */
function Recorded({ address, ...props }: InBar & { address: string }) {
  const t = useTranslations('Sound');
  const [recording, retry] = useFetched<Recording>(address, true);
  if (recording.status === 'ready') return <Loaded {...props} recording={recording.value} />;
  return (
    <p role="status">
      {recording.status === 'loading' ? (
        t('loadingRecording')
      ) : (
        <>
          {t('trouble.unreachable')}{' '}
          <button type="button" onClick={retry}>
            {t('retry')}
          </button>
        </>
      )}
    </p>
  );
}

function Loaded({ bar, recording, ...props }: InBar & { recording: Recording | null }) {
  const t = useTranslations('Sound');
  const voices = useVoices();
  const { voice } = useStore(soundStore);
  const { player, progress, mute } = usePlayer(props, bar, recording);
  const speaks = voicesToTry(voices.list, voice).length > 0;
  if (recording === null && !speaks) {
    if (voices.looking) return <p role="status">{t('looking')}</p>;
    return voices.list.length === 0 ? (
      <NoVoice />
    ) : (
      <div className="sound-choose">
        <p>{t('networkOnly')}</p>
        <VoiceChoice voices={voices.list} />
      </div>
    );
  }
  return player !== null && <Playing {...props} {...{ player, progress, mute, recording }} voices={voices.list} />;
}
