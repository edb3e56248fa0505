/** Everything that might be a word inside a word, the longest first, then its characters: 检测点 → 检测, 测点, 检, 测, 点. */
export function partsOf(word: string): string[] {
  const characters = [...word];
  const lengths = Array.from({ length: Math.max(0, characters.length - 1) }, (_, i) => characters.length - 1 - i);
  return lengths.flatMap((length) =>
    characters
      .slice(0, characters.length - length + 1)
      .map((_, start) => characters.slice(start, start + length).join('')),
  );
}
