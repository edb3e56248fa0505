'use client';
import { memo, useEffect, useMemo, useRef } from 'react';
import { blocksMarkup, type LineLabels } from '@/components/reader/markup';
import type { Script } from '@/lib/chinese/script';
import type { TextPart } from '@/lib/dictionary/own-text';
import type { PartPlan } from '@/lib/dictionary/text-plan';
import { markupPolicy } from '@/lib/safety/markup-policy';
import type { Parts } from './use-parts';

interface TextViewProps {
  readonly plan: readonly PartPlan[];
  readonly script: Script;
  readonly parts: Parts;
  readonly labels: LineLabels;
}

/** How far beyond the window parts are kept ready, in heights of the window. */
const READY_WINDOWS = 2;

/** A long text of which only what is near is in the page; the rest is room of about its height. */
export function TextView({ plan, script, parts, labels }: TextViewProps) {
  const body = useRef<HTMLDivElement>(null);
  const heights = useRef(new Map<number, number>());
  const { setNear } = parts;

  // biome-ignore lint/correctness/useExhaustiveDependencies: another plan has other parts to watch
  useEffect(() => {
    if (body.current === null) return;
    const observer = new IntersectionObserver(
      (entries) =>
        setNear((old) => {
          const near = new Set(old);
          for (const { target, isIntersecting, boundingClientRect } of entries) {
            const index = Number((target as HTMLElement).dataset.part);
            if (isIntersecting) near.add(index);
            else {
              near.delete(index);
              if (target.firstElementChild !== null && boundingClientRect.height > 0)
                heights.current.set(index, boundingClientRect.height);
            }
          }
          return near;
        }),
      { rootMargin: `${READY_WINDOWS * 100}% 0px` },
    );
    for (const part of body.current.children) observer.observe(part);
    return () => observer.disconnect();
  }, [setNear, plan]);

  useEffect(() => {
    const element = body.current;
    if (element === null) return;
    const measure = new ResizeObserver(() =>
      element.style.setProperty('--character', `${heightOfCharacter(element)}px`),
    );
    measure.observe(element);
    return () => measure.disconnect();
  }, []);

  return (
    <div ref={body} className="text-body">
      {plan.map(({ from, length }, index) => (
        <PartView
          key={from}
          index={index}
          length={length}
          part={parts.shown(index)}
          height={heights.current.get(index) ?? null}
          script={script}
          labels={labels}
        />
      ))}
    </div>
  );
}

/** Lines of Chinese stand 2.2 of their size apart (globals.css), room for readings included. */
const LINE_HEIGHT = 2.2;

/** How much height a character of running text takes on average, in px: its size squared, times the line height, by the width. */
function heightOfCharacter(element: HTMLElement): number {
  const root = getComputedStyle(document.documentElement);
  const size = Number.parseFloat(root.getPropertyValue('--zh-size')) * Number.parseFloat(root.fontSize);
  return (size * size * LINE_HEIGHT) / Math.max(element.clientWidth, size);
}

interface PartViewProps {
  readonly index: number;
  readonly length: number;
  readonly part: TextPart | null;
  /** As it was when it was last in the page; null = never. */
  readonly height: number | null;
  readonly script: Script;
  readonly labels: LineLabels;
}

const trusted = markupPolicy('reader');

const PartView = memo(function PartView({ index, length, part, height, script, labels }: PartViewProps) {
  const markup = part === null ? null : blocksMarkup(part.blocks, script, labels);
  // Kept as long as it says the same: to React no trusted markup is the same as another, and it would write it again, over the readings in it.
  const html = useMemo(() => (markup === null ? null : trusted(markup)), [markup]);
  if (html === null)
    return (
      <div
        className="part"
        data-part={index}
        style={height === null ? ({ '--length': length } as object) : { height: `${height}px` }}
      />
    );
  return (
    <div
      className="part"
      data-part={index}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: made by markup.ts, which escapes all text
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
});
