/** The median of some passes in ms, after some to warm up. */
export function passes(pass: () => void): number {
  for (let warm = 0; warm < 4; warm++) pass();
  const times = Array.from({ length: 9 }, () => {
    const start = performance.now();
    pass();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[4] ?? Number.NaN;
}
