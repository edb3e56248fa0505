'use client';
import { useTranslations } from 'next-intl';
import { PLATFORMS, type Platform, platformOf } from './platform';

/** What to do where no voice speaks Chinese: this system's own way first, the others' below. */
export function NoVoice() {
  const t = useTranslations('Sound');
  const own = platformOf(navigator.userAgent, navigator.maxTouchPoints);
  return (
    <div className="sound-no-voice">
      <p>
        <strong>{t('noVoice')}</strong>
      </p>
      {'speechSynthesis' in window ? (
        <>
          <p>{t(`install.${own}`)}</p>
          <p>{t('afterInstall')}</p>
        </>
      ) : (
        <p>{t('noEngine')}</p>
      )}
      <details>
        <summary>{t('otherSystems')}</summary>
        <ul>
          {PLATFORMS.filter((platform) => platform !== own).map((platform: Platform) => (
            <li key={platform}>{t(`install.${platform}`)}</li>
          ))}
        </ul>
      </details>
    </div>
  );
}
