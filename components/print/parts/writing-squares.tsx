import type { Worksheet } from '@/lib/classroom/worksheet';
import { numbers } from '../paper';
import type { Strokes } from '../use-strokes';

// One drawing a line of squares. Lengths are mm; a character's outlines stand in a square of 1024 units whose y goes up
// (hanzi-writer-data; its baseline is 900 below the top).

const UNITS = 1024;
const BASELINE = 900;
/** White between a character and its square. */
const INSET = 0.06;

const glyphTransform = (x: number, y: number, side: number): string => {
  const scale = (side * (1 - 2 * INSET)) / UNITS;
  return `translate(${x + side * INSET} ${y + side * INSET}) scale(${scale} ${-scale}) translate(0 ${-BASELINE})`;
};

/** The lines in a square that guide the hand: a cross (田), or a cross and diagonals (米). */
function guides(x: number, y: number, side: number, squares: Worksheet['squares']): string {
  const [middleX, middleY, right, bottom] = [x + side / 2, y + side / 2, x + side, y + side];
  const cross = `M${middleX} ${y}V${bottom}M${x} ${middleY}H${right}`;
  return squares === 'tian' ? cross : `${cross}M${x} ${y}L${right} ${bottom}M${right} ${y}L${x} ${bottom}`;
}

interface GridProps {
  readonly count: number;
  readonly perLine: number;
  readonly side: number;
  readonly squares: Worksheet['squares'];
  readonly label: string;
  readonly children: React.ReactNode;
}

function Grid({ count, perLine, side, squares, label, children }: GridProps) {
  const places = numbers(0, count).map((i) => [(i % perLine) * side, Math.floor(i / perLine) * side] as const);
  const [width, height] = [Math.min(count, perLine) * side, Math.ceil(count / perLine) * side];
  return (
    <svg
      className="paper-squares"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${width} ${height}`}
      style={{ width: `${width}mm`, height: `${height}mm` }}
    >
      <path className="paper-guides" d={places.map(([x, y]) => guides(x, y, side, squares)).join('')} />
      <path className="paper-frame" d={places.map(([x, y]) => `M${x} ${y}h${side}v${side}h${-side}z`).join('')} />
      {children}
    </svg>
  );
}

interface SquaresProps {
  readonly character: string;
  readonly strokes: Strokes;
  readonly worksheet: Worksheet;
  /** Room across, mm. */
  readonly width: number;
  readonly label: string;
}

/** A model, characters to write over and empty squares, as many as a line has room for. */
export function PracticeSquares({ character, strokes, worksheet, width, label }: SquaresProps) {
  const side = Number(worksheet.side);
  const perLine = Math.floor(width / side);
  const count = perLine * Number(worksheet.rows);
  const written = Math.min(count, 1 + Number(worksheet.trace));
  return (
    <Grid count={count} perLine={perLine} side={side} squares={worksheet.squares} label={label}>
      {numbers(0, written).map((i) => (
        <Glyph
          key={i}
          character={character}
          strokes={strokes}
          x={(i % perLine) * side}
          y={Math.floor(i / perLine) * side}
          side={side}
          grey={i > 0}
        />
      ))}
    </Grid>
  );
}

interface GlyphProps {
  readonly character: string;
  readonly strokes: Strokes;
  readonly x: number;
  readonly y: number;
  readonly side: number;
  readonly grey: boolean;
}

/** A character from its outlines, so that every device prints the same one; without them in the device's own Kai. */
function Glyph({ character, strokes, x, y, side, grey }: GlyphProps) {
  const className = grey ? 'paper-grey' : undefined;
  if (strokes !== null)
    return <path className={className} d={strokes.join('')} transform={glyphTransform(x, y, side)} />;
  return (
    <text
      className={className}
      x={x + side / 2}
      y={y + side * 0.84}
      textAnchor="middle"
      fontSize={side * 0.85}
      lang="zh"
    >
      {character}
    </text>
  );
}

/** Side of the small squares that show the order of strokes, mm. */
const SMALL = 8;

/** One small square for each stroke: the new one black, those before it grey. */
export function StrokeOrder({ strokes, width, label }: { strokes: readonly string[]; width: number; label: string }) {
  const perLine = Math.floor(width / SMALL);
  return (
    <Grid count={strokes.length} perLine={perLine} side={SMALL} squares="tian" label={label}>
      {strokes.map((stroke, i) => {
        const transform = glyphTransform((i % perLine) * SMALL, Math.floor(i / perLine) * SMALL, SMALL);
        return (
          <g key={stroke} transform={transform}>
            <path className="paper-grey" d={strokes.slice(0, i).join('')} />
            <path d={stroke} />
          </g>
        );
      })}
    </Grid>
  );
}
