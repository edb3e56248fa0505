'use client';
import { useTranslations } from 'next-intl';
import { voicesToTry } from '@/lib/speech/voices';
import { soundStore } from '@/lib/storage/sound';
import { useStore } from '@/lib/storage/use-store';

/** Whose voice. One that sends the text to its maker says so, and is never the one that nobody chose. */
export function VoiceChoice({ voices }: { voices: readonly SpeechSynthesisVoice[] }) {
  const t = useTranslations('Sound');
  const { voice } = useStore(soundStore);
  const own = voices.filter(({ localService }) => localService !== false);
  const network = voices.filter(({ localService }) => localService === false);
  const chosen = voices.find(({ voiceURI }) => voiceURI === voice);
  const choose = (next: string) => {
    soundStore.update((old) => ({ ...old, voice: next === '' ? null : next }));
    // The buttons that say a word look again whether there is a voice that may (use-say.ts).
    window.speechSynthesis.dispatchEvent?.(new Event('voiceschanged'));
  };
  return (
    <div className="sound-voice">
      <label>
        {t('voice')}
        <select value={chosen?.voiceURI ?? ''} onChange={({ target }) => choose(target.value)}>
          <option value="">{t(voicesToTry(voices, null).length > 0 ? 'bestVoice' : 'chooseVoice')}</option>
          <VoiceOptions voices={own} />
          {network.length > 0 && (
            <optgroup label={t('networkVoices')}>
              <VoiceOptions voices={network} />
            </optgroup>
          )}
        </select>
      </label>
      {chosen?.localService === false && <p>{t('networkChosen')}</p>}
    </div>
  );
}

const VoiceOptions = ({ voices }: { voices: readonly SpeechSynthesisVoice[] }) =>
  voices.map(({ voiceURI, name, lang }) => (
    <option key={voiceURI} value={voiceURI}>
      {name} ({lang})
    </option>
  ));
