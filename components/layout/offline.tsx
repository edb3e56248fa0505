'use client';
import { type ReactNode, useEffect, useState } from 'react';
import { type NewVersion, startOffline } from '@/lib/offline/start';
import { whenIdle } from '@/lib/offline/when-idle';

interface OfflineProps {
  readonly root: string;
  readonly locale: string;
  /** Address of the strings of what is shown, which is seldom. */
  readonly messages: string;
}

/**
 * Has the site work without network from the next visit on, and says when a new version of it is here. It begins once the
 * page has nothing better to do (its code, 1 KB, costs less in the page than a request of its own); what fails (no network, a browser that refuses) is tried again by the next page.
 */
export function Offline({ root, locale, messages }: OfflineProps) {
  const [line, setLine] = useState<ReactNode>(null);
  useEffect(() => {
    const show = async (version: NewVersion) => {
      const strings = fetch(messages).then((response) => response.json());
      const { VersionLine } = await import('@/components/offline/version-line');
      const { NewVersion: labels } = await strings;
      setLine(<VersionLine version={version} labels={labels} onLater={() => setLine(null)} />);
    };
    whenIdle(() => {
      startOffline(root, locale, (version) => void show(version).catch(() => {})).catch(() => {});
    });
  }, [root, locale, messages]);
  return <div role="status">{line}</div>;
}
