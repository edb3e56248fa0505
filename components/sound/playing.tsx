'use client';
import { useLocale, useTranslations } from 'next-intl';
import { type KeyboardEvent, useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import type { ToolProps } from '@/components/reader/reader-tools';
import type { Recording } from '@/lib/dictionary/recording';
import { editionLanguage } from '@/lib/i18n/edition-language';
import type { Player } from '@/lib/speech/player';
import { SPEEDS, soundStore } from '@/lib/storage/sound';
import { useStore } from '@/lib/storage/use-store';
import { chooseSound } from './choose-sound';
import { SoundOptions } from './sound-options';
import { SoundState } from './sound-state';
import { useManners } from './use-manners';
import { useMarks } from './use-marks';
import { useMediaSession } from './use-media-session';

interface PlayingProps extends ToolProps {
  readonly player: Player;
  readonly progress: number | null;
  readonly mute: string | null;
  readonly recording: Recording | null;
  readonly voices: readonly SpeechSynthesisVoice[];
}

/** The buttons of the bar, and what they do to the text. */
export function Playing({ player, progress, mute, recording, voices, ...props }: PlayingProps) {
  const t = useTranslations('Sound');
  const locale = useLocale();
  const settings = useStore(soundStore);
  const { source, article, place } = props;
  const state = useSyncExternalStore(player.subscribe, player.get, player.get);
  const playing = state.status !== 'still';
  useMarks(props, state);
  useManners(player, article, recording !== null);
  const refreshed = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another speed or voice counts at once
  useEffect(() => {
    if (refreshed.current) player.refresh();
    refreshed.current = true;
  }, [player, settings.speed, settings.voice]);

  const here = useRef(place.current);
  here.current = place.current;
  const buttons = useMemo(() => {
    const at = () => player.get().sentence ?? here.current;
    return {
      play: () => player.play(at()),
      pause: player.pause,
      step: (by: 1 | -1) => player.step(at(), by),
      repeat: () => player.repeat(at()),
    };
  }, [player]);
  const toggle = playing ? buttons.pause : buttons.play;
  const artist = recording === null ? null : recording.by[editionLanguage(locale)];
  useMediaSession(source.title, artist, playing, buttons);

  const focus = useRef<HTMLButtonElement>(null);
  useEffect(() => focus.current?.focus({ preventScroll: true }), []);
  const at = state.sentence ?? place.current;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys beside the buttons that do the same
    <div className="sound-playing" onKeyDown={(event) => pressKey(event, toggle, buttons.step)}>
      <div className="sound-buttons">
        <button type="button" aria-label={t('previous')} onClick={() => buttons.step(-1)}>
          ⏮&#xfe0e;
        </button>
        <button
          ref={focus}
          type="button"
          className="primary"
          aria-label={t(playing ? 'pause' : 'play')}
          onClick={toggle}
        >
          {playing ? '⏸\ufe0e' : '▶\ufe0e'}
        </button>
        <button type="button" aria-label={t('next')} onClick={() => buttons.step(1)}>
          ⏭&#xfe0e;
        </button>
        <button type="button" aria-label={t('repeat')} onClick={buttons.repeat}>
          ↻
        </button>
        <select
          aria-label={t('speed')}
          value={settings.speed}
          onChange={({ target }) => chooseSound({ speed: SPEEDS.find((speed) => String(speed) === target.value) ?? 1 })}
        >
          {SPEEDS.map((speed) => (
            <option key={speed} value={speed}>
              {t('speedOf', { speed })}
            </option>
          ))}
        </select>
      </div>
      <button
        type="button"
        aria-pressed={settings.shadowing}
        onClick={() => chooseSound({ shadowing: !settings.shadowing })}
      >
        {t('shadowing')}
      </button>
      <SoundState {...{ state, progress, mute, at, place }} onHere={() => player.play(place.current)} />
      <SoundOptions {...{ settings, voices, recording }} />
    </div>
  );
}

/** K and the space bar play and pause, the arrows go from sentence to sentence; what a button or a list does with a key, it keeps. */
function pressKey(event: KeyboardEvent, toggle: () => void, step: (by: 1 | -1) => void): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const control = (event.target as Element).closest('button, summary, select, input, a');
  if (control?.matches('select, input') === true) return;
  if (event.key.toLowerCase() === 'k' || (event.key === ' ' && control === null)) toggle();
  else if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') step(event.key === 'ArrowRight' ? 1 : -1);
  else return;
  event.preventDefault();
}
