// Runs before the first paint: marks a page opened with parameters, which is drawn afresh and stays
// unseen until it is ready, and sets the theme that this browser keeps.
(() => {
  const page = document.documentElement;
  if (window.location.search.length > 1) page.dataset.opened = 'with-parameters';
  try {
    const theme = window.localStorage.getItem('salary-explorer:theme');
    if (theme === 'light' || theme === 'dark') page.dataset.theme = theme;
  } catch {
    // Storage is forbidden: the system's theme holds.
  }
})();
