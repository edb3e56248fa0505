'use client';
import { useTranslations } from 'next-intl';
import type { Place } from '@/components/reader/use-place';
import type { PlayerState } from '@/lib/speech/player';

interface SoundStateProps {
  readonly state: PlayerState;
  readonly progress: number | null;
  readonly mute: string | null;
  /** The sentence that is spoken, or would be. */
  readonly at: string;
  readonly place: Place;
  readonly onHere: () => void;
}

/** Where the player is, whose turn it is, and what is the matter. */
export function SoundState({ state, progress, mute, at, place, onHere }: SoundStateProps) {
  const t = useTranslations('Sound');
  const { status, trouble, turnMs, round } = state;
  const moved = status === 'still' && place.current !== at;
  return (
    <div className="sound-state">
      {status === 'turn' && (
        <span key={round} className="sound-turn" aria-hidden="true" style={{ animationDuration: `${turnMs}ms` }} />
      )}
      <p role="status">
        {status === 'turn' && <strong>{t('turn')}</strong>}
        {status === 'still' && trouble !== null && t(`trouble.${trouble}`)}
        {mute !== null && (trouble === null || status !== 'still') && t('mute', { name: mute })}
      </p>
      {progress !== null && status === 'speaking' ? (
        <p>{t('loading', { percent: Math.round(100 * progress) })}</p>
      ) : (
        <p className="sound-place">
          <span className="visually-hidden">{t('sentence')} </span>
          {at.slice(1)} / {place.count}
        </p>
      )}
      {moved && (
        <button type="button" onClick={onHere}>
          {t('fromHere', { number: place.current.slice(1) })}
        </button>
      )}
    </div>
  );
}
