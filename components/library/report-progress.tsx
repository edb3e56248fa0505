'use client';
import { useEffect, useState } from 'react';
import type { ReportData } from '@/lib/dictionary/report-data';
import { type PackedReportData, unpackReportData } from '@/lib/dictionary/report-pack';
import { placeStore } from '@/lib/storage/places';
import { useStore } from '@/lib/storage/use-store';
import { wordStore } from '@/lib/storage/words';
import { type Vocabulary, wordKey } from '@/lib/vocabulary/word';
import type messages from '@/messages/en.json';

interface ReportProgressProps {
  readonly slug: string;
  readonly address: string;
  readonly wordsPath: string;
  readonly labels: typeof messages.Library;
}

/** What this device knows of the report: the share of its words that are saved or known, and where the reader stopped. */
export function ReportProgress({ slug, address, wordsPath, labels }: ReportProgressProps) {
  const words = useStore(wordStore);
  const place = useStore(placeStore)[slug];
  const [data, setData] = useState<ReportData | null>(null);
  const wanted = Object.keys(words).length > 0;
  useEffect(() => {
    if (!wanted) return; // nothing saved, nothing to count: the words need not be fetched
    fetch(wordsPath)
      .then((response) => response.json() as Promise<PackedReportData>)
      .then((packed) => setData(unpackReportData(packed)))
      .catch(() => setData(null)); // offline: the line is left out
  }, [wanted, wordsPath]);
  const share = data === null ? null : shares(data, words);
  return (
    <p className="card-progress">
      {share !== null && share.saved > 0 && (
        <span>
          {labels.saved} {percent(share.saved)}
          {share.known > 0 && ` · ${labels.known} ${percent(share.known)}`} · {labels.unknown} {share.unknown}
        </span>
      )}
      {place !== undefined && (
        <a href={`${address}#${place.sentence}`}>
          {labels.continueAt} {place.sentence.slice(1)}
        </a>
      )}
    </p>
  );
}

const percent = (share: number): string => `${share < 0.01 ? '<1' : Math.round(100 * share)}%`;

/** Of all words of the text: shares as often as they stand in it, `unknown` as different words. */
function shares(
  { words, sentences }: ReportData,
  vocabulary: Vocabulary,
): { saved: number; known: number; unknown: number } {
  const statuses = words.map(([surface, reading]) => vocabulary[wordKey(surface, reading.split(' ') as [])]?.status);
  const all = Object.values(sentences).flat();
  return {
    saved: all.filter((id) => statuses[id] !== undefined).length / all.length,
    known: all.filter((id) => statuses[id] === 'known').length / all.length,
    unknown: new Set(all.filter((id) => statuses[id] !== 'known').map((id) => words[id]?.slice(0, 2).join(' '))).size,
  };
}
