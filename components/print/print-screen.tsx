'use client';
import { useEffect, useState } from 'react';
import { useWholeText } from '@/components/classroom/use-whole-text';
import { readTextQuery, type TextRef } from '@/lib/classroom/text-ref';
import type { DataFiles } from '@/lib/worker/data';

export function PrintScreen({ files }: { files: DataFiles }) {
  const [ref, setRef] = useState<TextRef | null>(null);
  useEffect(() => setRef(readTextQuery(window.location.search)), []);
  const text = useWholeText(ref, files);
  return <p>{text.status}</p>;
}
