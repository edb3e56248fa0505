import { generate } from 'lean-qr';

const QUIET_ZONE = 2;
/** Black on white, whatever the terminal's colours are; and back. */
const [BLACK_ON_WHITE, RESET] = ['\u001b[30;107m', '\u001b[0m'];
/** Two rows of modules in one line of text, by whether the upper and the lower one is black. */
const HALVES = [' ', '▄', '▀', '█'] as const;

/** A QR code as lines of text. @param colours may colours be set? Without them it is black on white only where the terminal is. */
export function terminalQr(text: string, colours: boolean): string {
  const code = generate(text);
  const from = -QUIET_ZONE;
  const to = code.size + QUIET_ZONE;
  const lines: string[] = [];
  for (let y = from; y < to; y += 2) {
    let line = '';
    for (let x = from; x < to; x++) line += HALVES[(code.get(x, y) ? 2 : 0) + (code.get(x, y + 1) ? 1 : 0)];
    lines.push(colours ? BLACK_ON_WHITE + line + RESET : line);
  }
  return lines.join('\n');
}
