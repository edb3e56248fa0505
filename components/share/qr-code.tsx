'use client';
import { generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';
import { useMemo } from 'react';

/** White around the code, in modules: what ISO/IEC 18004 asks for. */
export const QUIET_ZONE = 4;

/**
 * Bytes that a code holds at most here. The standard allows 2,953, but a code of more than 117 modules a side (version 25) is
 * not read from a projector by the phones of a class.
 */
const MOST_QR_BYTES = 1200;

export const fitsQrCode = (text: string): boolean =>
  text !== '' && new TextEncoder().encode(text).length <= MOST_QR_BYTES;

interface QrCodeProps {
  /** What a phone reads: an address. */
  readonly text: string;
  /** What it is, for those who do not see it; the address itself if nothing is said. */
  readonly label?: string;
  readonly className?: string;
}

/** A QR code as an image of the page: black on white in every theme, crisp at any size. Nothing where the text is too long (`fitsQrCode`). */
export function QrCode({ text, label = text, className }: QrCodeProps) {
  const code = useMemo(() => {
    if (!fitsQrCode(text)) return null;
    const bitmap = generate(text);
    return { path: toSvgPath(bitmap), size: bitmap.size + 2 * QUIET_ZONE };
  }, [text]);
  if (code === null) return null;
  return (
    <svg
      className={className}
      role="img"
      aria-label={label}
      viewBox={`${-QUIET_ZONE} ${-QUIET_ZONE} ${code.size} ${code.size}`}
      shapeRendering="crispEdges"
      style={{ forcedColorAdjust: 'none', printColorAdjust: 'exact' }}
    >
      <rect x={-QUIET_ZONE} y={-QUIET_ZONE} width={code.size} height={code.size} fill="#fff" />
      <path d={code.path} fill="#000" />
    </svg>
  );
}
