'use client';
import { useLayoutEffect, useRef } from 'react';
import { type Placed, paginate } from '@/lib/classroom/paginate';
import type { FlowBlock } from './paper';
import { type Frame, Sheet } from './sheet';

interface ProbeProps {
  readonly frame: Frame;
  readonly blocks: readonly FlowBlock[];
  readonly onLaidOut: (sheets: readonly (readonly Placed[])[]) => void;
}

/** Lays blocks out on sheets by measuring them, unseen, in the very frame they will stand in. It is taken away once it has answered. */
export function Probe({ frame, blocks, onLaidOut }: ProbeProps) {
  const first = useRef<HTMLDivElement>(null);
  const other = useRef<HTMLDivElement>(null);
  const flow = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (first.current === null || other.current === null || flow.current === null) return;
    const rooms = [first.current, other.current].map(heightOf);
    onLaidOut(
      paginate(blocks, {
        height: rulerOf([...flow.current.children]),
        room: (sheet) => rooms[Math.min(sheet, 1)] ?? 0,
      }),
    );
  }, [blocks, onLaidOut]);
  return (
    <div className="paper-probe" aria-hidden inert>
      <Sheet frame={frame} index={0} count={1} body={first} />
      <Sheet frame={frame} index={1} count={2} body={other} />
      <Sheet frame={frame} index={1} count={2} body={flow}>
        {blocks.map(({ key, units, render }) => (
          <div key={key} className="flow-block">
            {render(0, units)}
          </div>
        ))}
      </Sheet>
    </div>
  );
}

const heightOf = (element: Element): number => element.getBoundingClientRect().height;

/** Measures stretches of the blocks by hiding what is outside of them. */
function rulerOf(blocks: readonly Element[]): (block: number, from: number, to: number) => number {
  const units = blocks.map((block) => [...block.querySelectorAll<HTMLElement>('[data-unit]')]);
  const known = new Map<string, number>();
  return (block, from, to) => {
    const name = `${block}:${from}-${to}`;
    const before = known.get(name);
    if (before !== undefined) return before;
    for (const element of units[block] ?? []) {
      const unit = Number(element.dataset.unit);
      element.style.display = unit >= from && unit < to ? '' : 'none';
    }
    const element = blocks[block];
    const height = element === undefined ? 0 : heightOf(element);
    known.set(name, height);
    return height;
  };
}
