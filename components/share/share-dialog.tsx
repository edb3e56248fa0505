'use client';
import type { ToolProps } from '@/components/reader/reader-tools';

export function ShareDialog(_: ToolProps) {
  return null;
}
