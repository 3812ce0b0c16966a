// Runs before the first paint, so that a remembered theme never flashes; theme-toggle.ts writes what this reads.
(() => {
  try {
    const theme = localStorage.getItem('theme');
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  } catch {
    // Storage can be withheld; the system's theme applies.
  }
})();
