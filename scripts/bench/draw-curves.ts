import type { Figure } from './figure';

/** A figure of a library of so many reports. */
export interface LibraryFigure extends Figure {
  readonly reports: number;
}

interface Curve {
  readonly name: string;
  readonly title: string;
  readonly unit: string;
}

/** What is drawn, one small chart each. */
const CURVES: readonly Curve[] = [
  { name: 'build from nothing', title: 'Build from nothing', unit: 's' },
  { name: 'build again, nothing changed', title: 'Again, nothing changed', unit: 's' },
  { name: 'build again, one report changed', title: 'Again, one report changed', unit: 's' },
  { name: 'build from nothing: most memory of all processes', title: 'Memory of the build', unit: 'MB' },
  { name: 'library page: HTML', title: 'Library page, HTML', unit: 'KB' },
  { name: 'report page: whole first visit', title: 'First visit to a report', unit: 'KB brotli' },
];
const [WIDTH, HEIGHT, COLUMNS] = [240, 170, 3];
const PLOT = { left: 20, right: 20, top: 40, bottom: 30 };
/** Reads on white and on black. */
const STYLE =
  'text{font:11px sans-serif;fill:#7a7a7a}.title{font-weight:bold;font-size:12px}line{stroke:#999;stroke-opacity:.5}polyline{fill:none;stroke:#c8553d;stroke-width:2}circle{fill:#c8553d}';

const rounded = (value: number): string => (value < 10 ? value.toFixed(1) : String(Math.round(value)));

function chart({ name, title, unit }: Curve, index: number, figures: readonly LibraryFigure[], most: number): string {
  const points = figures.filter((figure) => figure.name === name && figure.unit === unit);
  const highest = Math.max(...points.map(({ value }) => value));
  const x = (reports: number) => PLOT.left + (reports / most) * (WIDTH - PLOT.left - PLOT.right);
  const y = (value: number) => HEIGHT - PLOT.bottom - (value / highest) * (HEIGHT - PLOT.top - PLOT.bottom);
  const places = points.map(({ reports, value }) => ({
    reports,
    value,
    x: x(reports).toFixed(1),
    y: y(value).toFixed(1),
  }));
  const last = places.at(-1);
  const base = HEIGHT - PLOT.bottom;
  return [
    `<g transform="translate(${(index % COLUMNS) * WIDTH} ${Math.floor(index / COLUMNS) * HEIGHT})">`,
    `<text class="title" x="${PLOT.left}" y="16">${title}, ${unit}</text>`,
    `<line x1="${PLOT.left}" y1="${base}" x2="${WIDTH - PLOT.right}" y2="${base}"/>`,
    `<polyline points="${places.map((place) => `${place.x},${place.y}`).join(' ')}"/>`,
    ...places.map((place) => `<circle cx="${place.x}" cy="${place.y}" r="3"/>`),
    ...places
      .slice(0, 1)
      .map((place) => `<text x="${place.x}" y="${Number(place.y) - 8}">${rounded(place.value)}</text>`),
    last === undefined
      ? ''
      : `<text text-anchor="end" x="${last.x}" y="${Number(last.y) - 8}">${rounded(last.value)}</text>`,
    `<text x="${PLOT.left}" y="${base + 16}">0</text>`,
    `<text text-anchor="end" x="${WIDTH - PLOT.right}" y="${base + 16}">${most} reports</text>`,
    '</g>',
  ].join('');
}

/** The curves over the number of reports as an SVG; every axis begins at 0, so that what is linear is a straight line. */
export function drawCurves(figures: readonly LibraryFigure[]): string {
  const sorted = [...figures].sort((a, b) => a.reports - b.reports);
  const most = Math.max(...sorted.map(({ reports }) => reports));
  const drawn = CURVES.filter(({ name, unit }) =>
    sorted.some((figure) => figure.name === name && figure.unit === unit),
  );
  const [width, height] = [COLUMNS * WIDTH, Math.ceil(drawn.length / COLUMNS) * HEIGHT];
  const charts = drawn.map((curve, i) => chart(curve, i, sorted, most));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="Figures of libraries of up to ${most} reports"><style>${STYLE}</style>\n${charts.join('\n')}\n</svg>\n`;
}
