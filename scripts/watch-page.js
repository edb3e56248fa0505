// Runs in a measured page before its own code (measure-page.ts). Plain JavaScript: a compiler would add calls to its helpers.
window.seen = { lcp: 0, cls: 0, tasks: [], taps: [] };

const notes = {
  'largest-contentful-paint': ({ startTime }) => {
    window.seen.lcp = startTime;
  },
  'layout-shift': ({ value, hadRecentInput }) => {
    if (!hadRecentInput) window.seen.cls += value;
  },
  longtask: ({ startTime, duration }) => {
    window.seen.tasks.push([startTime, duration]);
  },
  event: ({ duration, interactionId }) => {
    if (interactionId > 0) window.seen.taps.push(duration);
  },
};

for (const [type, note] of Object.entries(notes)) {
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) note(entry);
  }).observe({ type, buffered: true, ...(type === 'event' ? { durationThreshold: 16 } : {}) });
}
