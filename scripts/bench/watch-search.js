// Runs in the library's page before its own code (library-search.ts): when its results are painted. Plain JavaScript: a compiler would
// add calls to its helpers.
window.search = { focused: 0, typed: 0, painted: [] };

addEventListener('focusin', ({ timeStamp }) => {
  window.search.focused = timeStamp;
});
addEventListener(
  'input',
  ({ timeStamp }) => {
    window.search.typed = timeStamp;
  },
  true,
);

// With every query that is answered the list is a new element.
const isList = (node) => node instanceof Element && node.matches('.report-rows');
new MutationObserver((records) => {
  if (!records.some(({ addedNodes }) => [...addedNodes].some(isList))) return;
  const { focused, typed } = window.search;
  // The task after the next frame's begins when that is painted.
  requestAnimationFrame(() =>
    setTimeout(() => {
      const now = performance.now();
      window.search.painted.push({ sinceFocus: now - focused, sinceTyped: now - typed });
    }),
  );
}).observe(document, { childList: true, subtree: true });
