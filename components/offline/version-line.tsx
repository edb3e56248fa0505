'use client';
import type { NewVersion } from '@/lib/offline/start';
import type messages from '@/messages/en.json';
import './version-line.css';

interface VersionLineProps {
  readonly version: NewVersion;
  readonly labels: typeof messages.NewVersion;
  readonly onLater: () => void;
}

/** One calm line when a newer version of the site has come whole; nothing changes until she says so. */
export function VersionLine({ version, labels, onLater }: VersionLineProps) {
  const later = () => {
    version.later();
    onLater();
  };
  return (
    <section className="version-line" aria-label={labels.title}>
      <p>{labels.text}</p>
      <p className="version-buttons">
        <button type="button" onClick={() => version.use()}>
          {labels.use}
        </button>
        <button type="button" onClick={later}>
          {labels.later}
        </button>
      </p>
    </section>
  );
}
