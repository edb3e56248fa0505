import { type SoundSettings, soundStore } from '@/lib/storage/sound';

/** A choice of how to listen, kept on this device. */
export const chooseSound = (change: Partial<SoundSettings>): void =>
  soundStore.update((old) => ({ ...old, ...change }));
