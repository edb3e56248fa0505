'use client';
import type { ToolProps } from '@/components/reader/reader-tools';

export function SoundBar(_: ToolProps) {
  return null;
}
