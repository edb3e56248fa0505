'use client';
import { type CSSProperties, useCallback, useEffect, useRef, useState } from 'react';
import type { Placed } from '@/lib/classroom/paginate';
import type { Worksheet } from '@/lib/classroom/worksheet';
import { PAPER_SIZE, pageRule, sheetPixels } from './geometry';
import type { FlowBlock } from './paper';
import { Probe } from './probe';
import { type Frame, Sheet } from './sheet';

/** What is laid out: a new object for each change of what it shows. */
export interface Layout {
  readonly frame: Frame;
  readonly blocks: readonly FlowBlock[];
}

interface LaidOut extends Layout {
  readonly sheets: readonly (readonly Placed[])[];
}

interface PreviewProps {
  readonly layout: Layout;
  readonly label: string;
  /** Told once they stand; 0 while they are laid out anew. */
  readonly onCount: (sheets: number) => void;
}

/** The sheets themselves, as they will be printed, made small where there is little room for them. */
export function Preview({ layout, label, onCount }: PreviewProps) {
  const [laid, setLaid] = useState<LaidOut | null>(null);
  const { paper } = layout.frame.worksheet;
  const [area, scale] = useScale(sheetPixels(paper));
  const { width, height } = PAPER_SIZE[paper];
  usePageRule(paper);
  const keep = useCallback((sheets: LaidOut['sheets']) => setLaid({ ...layout, sheets }), [layout]);
  const ready = laid !== null && laid.blocks === layout.blocks && laid.frame === layout.frame;
  useEffect(() => onCount(ready ? laid.sheets.length : 0), [ready, laid, onCount]);
  return (
    <section
      id="sheets"
      className="paper-sheets"
      ref={area}
      aria-label={label}
      aria-busy={!ready}
      style={{ '--scale': scale, '--slot-width': `${width}mm`, '--slot-height': `${height}mm` } as CSSProperties}
    >
      {!ready && <Probe {...layout} onLaidOut={keep} />}
      {laid?.sheets.map((placed, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a sheet is its number
        <div key={index} className="paper-slot">
          <Sheet frame={laid.frame} index={index} count={laid.sheets.length}>
            {placed.map(({ item, from, to }) => {
              const block = laid.blocks[item];
              return (
                <div key={block?.key} className="flow-block">
                  {block?.render(from, to)}
                </div>
              );
            })}
          </Sheet>
        </div>
      ))}
    </section>
  );
}

/** What the browser prints on, while the sheets stand. By script: the page takes no <style> (docs/architecture.md, "Safe"). */
function usePageRule(paper: Worksheet['paper']): void {
  useEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(pageRule(paper));
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  }, [paper]);
}

/** How much smaller than paper a sheet has to be for its area. @param width of a sheet, px */
function useScale(width: number) {
  const area = useRef<HTMLElement>(null);
  const [room, setRoom] = useState(width);
  useEffect(() => {
    if (area.current === null) return;
    const observer = new ResizeObserver(([entry]) => {
      const measured = entry?.contentRect.width ?? 0;
      if (measured > 0) setRoom(measured);
    });
    observer.observe(area.current);
    return () => observer.disconnect();
  }, []);
  return [area, Math.min(1, room / width)] as const;
}
