'use client';
import { useEffect } from 'react';
import { startOffline } from '@/lib/offline/start';

/** Has the site work without network from the next visit on. */
export function Offline({ root, locale }: { root: string; locale: string }) {
  useEffect(() => startOffline(root, locale), [root, locale]);
  return null;
}
