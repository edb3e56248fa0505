/** Text in an older encoding of two bytes a character: the platform's own decoder, turned round. */
export function inOldEncoding(text: string, encoding: 'gb18030' | 'big5'): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const bytes = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead < 0xff; lead++)
    for (let trail = 0x40; trail < 0xff; trail++) {
      const character = decoder.decode(new Uint8Array([lead, trail]));
      if ([...character].length === 1 && !bytes.has(character)) bytes.set(character, [lead, trail]);
    }
  return new Uint8Array([...text].flatMap((character) => bytes.get(character) ?? [character.charCodeAt(0)]));
}
