'use client';
import type { ToolProps } from '@/components/reader/reader-tools';

export function Board(_: ToolProps) {
  return null;
}
