'use client';
import { type ComponentType, useEffect, useState } from 'react';
import { whenIdle } from '@/lib/offline/when-idle';

interface OfflineProps {
  readonly root: string;
  readonly locale: string;
  /** Address of the strings of what is shown, which is seldom. */
  readonly messages: string;
}

/** Has the site work without network from the next visit on. All of it is fetched once the page has nothing better to do. */
export function Offline(props: OfflineProps) {
  const [Watch, setWatch] = useState<ComponentType<OfflineProps> | null>(null);
  useEffect(
    () =>
      whenIdle(() => {
        import('@/components/offline/watch-version').then(
          ({ WatchVersion }) => setWatch(() => WatchVersion),
          () => {}, // no network: the next visit tries again
        );
      }),
    [],
  );
  return Watch && <Watch {...props} />;
}
