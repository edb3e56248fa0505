import { generate } from 'lean-qr';
import { toSvgSource } from 'lean-qr/extras/svg';
import { QUIET_ZONE } from './qr-code';

/** Pixels of a module: sharp on paper at 300 dpi, and still small as a file. */
const PNG_SCALE = 16;

/** The code as a file of its own, black on white. @param name without its ending */
export async function qrFile(text: string, name: string, kind: 'svg' | 'png'): Promise<File> {
  const code = generate(text);
  if (kind === 'svg') {
    const source = toSvgSource(code, { on: '#000', off: '#fff', pad: QUIET_ZONE, xmlDeclaration: true, scale: 10 });
    return new File([source], `${name}.svg`, { type: 'image/svg+xml' });
  }
  const url = code.toDataURL({ type: 'image/png', pad: QUIET_ZONE, scale: PNG_SCALE });
  const bytes = Uint8Array.from(atob(url.slice(url.indexOf(',') + 1)), (character) => character.charCodeAt(0)); // the page may not fetch it
  return new File([bytes], `${name}.png`, { type: 'image/png' });
}
