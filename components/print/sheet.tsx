import type { CSSProperties, ReactNode, Ref } from 'react';
import { QrCode } from '@/components/share/qr-code';
import { SCRIPT_LANG, type Script } from '@/lib/chinese/script';
import type { Worksheet } from '@/lib/classroom/worksheet';
import { PAPER_SIZE } from './geometry';

/** What stands at the head and foot of every sheet. */
export interface Frame {
  readonly worksheet: Worksheet;
  readonly script: Script;
  readonly title: string;
  /** The title's English, and where the text is from; null: nothing. */
  readonly english: string | null;
  readonly source: string | null;
  /** "Set 3 · A"; null without exercises. */
  readonly set: string | null;
  /** Where a phone finds the text; null: it is on this device alone. */
  readonly link: string | null;
  readonly labels: {
    readonly name: string;
    readonly date: string;
    readonly link: string;
    readonly sheet: (number: number, count: number) => string;
  };
}

interface SheetProps {
  readonly frame: Frame;
  /** From 0. */
  readonly index: number;
  readonly count: number;
  readonly body?: Ref<HTMLDivElement>;
  readonly children?: ReactNode;
}

/** One sheet of paper, of its true size. */
export function Sheet({ frame, index, count, body, children }: SheetProps) {
  const { worksheet, labels, link } = frame;
  const { width, height } = PAPER_SIZE[worksheet.paper];
  return (
    <section
      className="paper-sheet"
      data-size={worksheet.size}
      data-font={worksheet.font}
      aria-label={labels.sheet(index + 1, count)}
      style={{ '--sheet-width': `${width}mm`, '--sheet-height': `${height}mm` } as CSSProperties}
    >
      {index === 0 ? <FirstHead frame={frame} /> : <SmallHead frame={frame} />}
      <div className="paper-body" ref={body}>
        {children}
      </div>
      <footer className="paper-foot">
        <span className="paper-link">{link?.replace(/^https?:\/\//, '')}</span>
        <span>
          {index + 1} / {count}
        </span>
        <span className="paper-code">{link !== null && <QrCode text={link} label={labels.link} />}</span>
      </footer>
    </section>
  );
}

function FirstHead({ frame }: { frame: Frame }) {
  const { worksheet, script, title, english, source, set, labels } = frame;
  return (
    <header className="paper-head">
      <h2 lang={SCRIPT_LANG[script]}>{title}</h2>
      {english !== null && <p lang="en">{english}</p>}
      {(source !== null || set !== null) && <p>{[source, set].filter((part) => part !== null).join(' · ')}</p>}
      {worksheet.name === 'on' && (
        <p className="paper-name">
          <span>{labels.name}</span>
          <span>{labels.date}</span>
        </p>
      )}
    </header>
  );
}

const SmallHead = ({ frame: { script, title, set } }: { frame: Frame }) => (
  <header className="paper-head" data-small>
    <span lang={SCRIPT_LANG[script]}>{title}</span>
    <span>{set}</span>
  </header>
);
