// Runs in a measured page before its own code (bench-words.ts). Plain JavaScript: a compiler would add calls to its helpers.
window.words = { firstRow: 0, lastTask: 0, longest: 0, taps: [] };

const painted = (then) => requestAnimationFrame(() => setTimeout(then));

new MutationObserver((_, observer) => {
  if (document.querySelector('.word-row') === null) return;
  observer.disconnect();
  painted(() => {
    window.words.firstRow = performance.now();
  });
}).observe(document, { childList: true, subtree: true });

new PerformanceObserver((list) => {
  for (const { startTime, duration } of list.getEntries()) {
    window.words.lastTask = startTime + duration;
    window.words.longest = Math.max(window.words.longest, duration);
  }
}).observe({ type: 'longtask', buffered: true });

new PerformanceObserver((list) => {
  for (const { duration, interactionId } of list.getEntries()) if (interactionId > 0) window.words.taps.push(duration);
}).observe({ type: 'event', buffered: true, durationThreshold: 16 });
