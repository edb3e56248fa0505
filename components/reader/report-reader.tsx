'use client';
import { type ComponentType, type ReactNode, use, useEffect, useState } from 'react';
import { hydrateRoot, type Root } from 'react-dom/client';
import { AGAIN_MS } from '@/components/ui/lazily';
import { StaticMarkup } from '@/components/ui/static-markup';
import { fetchEarly } from '@/components/ui/use-fetched';
import { firstSign } from './first-sign';
import type { ReaderLabels } from './labels';

export interface ReportReaderProps {
  readonly slug: string;
  readonly title: string;
  readonly paths: {
    readonly words: string;
    readonly notes: string;
    readonly entries: string;
    readonly recording?: string;
  };
  readonly labels: ReaderLabels;
  readonly toolMessages: string;
  /** The text, written by the server (markup.ts). */
  readonly children: ReactNode;
}

const load = () => import('./live-report').then(({ LiveReport }) => LiveReport);

/** The server alone has it at once. */
const atServer = typeof window === 'undefined' ? load() : null;

/** What the server writes into the page. */
function Written({ live, ...props }: ReportReaderProps & { readonly live: ReturnType<typeof load> }) {
  const LiveReport = use(live);
  return <LiveReport {...props} />;
}

const CLASS = 'report';

/**
 * A published report. Its text is in the page and needs no code to be read. What makes it a reader would be half of the page's blocking
 * time, so it comes with the first sign that somebody is there (first-sign.ts) and takes over, as a root of its own, what the server
 * wrote; what was pressed meanwhile is done then (use-early.ts). Readings and glosses come at once, since the first
 * tap asks for them. Where the code can't be had (no network, a server with another version) the text stays, and it is asked for again.
 */
export function ReportReader(props: ReportReaderProps) {
  const [failed, setFailed] = useState(false);
  const { words } = props.paths;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a report's page is loaded anew, never drawn with another
  useEffect(() => {
    fetchEarly(words);
    let root: Root | null = null;
    let timer = 0;
    let gone = false;
    const takeOver = (LiveReport: ComponentType<ReportReaderProps>) => {
      const written = document.querySelector(`.${CLASS}`);
      if (gone || written === null) return;
      setFailed(false);
      root = hydrateRoot(written, <LiveReport {...props} />);
    };
    const again = () => {
      setFailed(true);
      timer = window.setTimeout(wake, AGAIN_MS);
    };
    const wake = () => void load().then(takeOver, again);
    const wait = firstSign(wake);
    return () => {
      gone = true;
      wait.abort();
      window.clearTimeout(timer);
      root?.unmount();
    };
  }, []);
  if (atServer !== null)
    return (
      <div className={CLASS}>
        <Written live={atServer} {...props} />
      </div>
    );
  return (
    <>
      <StaticMarkup kept="" className={CLASS} />
      {failed && (
        <p role="status" className="storage-notice">
          {props.labels.reader.unavailable}
        </p>
      )}
    </>
  );
}
