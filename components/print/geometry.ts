import type { Worksheet } from '@/lib/classroom/worksheet';

/** Sheets, mm: ISO 216 A4; US Letter is 8½ × 11 inches. */
export const PAPER_SIZE: Readonly<Record<Worksheet['paper'], { readonly width: number; readonly height: number }>> = {
  a4: { width: 210, height: 297 },
  letter: { width: 215.9, height: 279.4 },
};

/** White at both sides, mm; print.css has the same as --side. */
const SIDE = 15;

/** Room across a sheet, mm. */
export const roomAcross = (paper: Worksheet['paper']): number => PAPER_SIZE[paper].width - 2 * SIDE;

const PX_PER_MM = 96 / 25.4;

/** The width of a sheet in CSS pixels. */
export const sheetPixels = (paper: Worksheet['paper']): number => PAPER_SIZE[paper].width * PX_PER_MM;

/** What the browser prints on. No margin: the sheets have their own, and a browser then leaves out its own lines of date and address. */
export const pageRule = (paper: Worksheet['paper']): string =>
  `@page { size: ${PAPER_SIZE[paper].width}mm ${PAPER_SIZE[paper].height}mm; margin: 0; }`;
