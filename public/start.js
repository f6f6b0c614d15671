// Runs before the first paint. Marks a page opened with parameters, which is drawn afresh and stays
// unseen until it is ready (or shows as it is where its script does not come); sets the kept theme.
(() => {
  const page = document.documentElement;
  if (window.location.search.length > 1) {
    page.dataset.opened = 'with-parameters';
    const show = () => delete page.dataset.opened;
    window.addEventListener('error', show, true);
    setTimeout(show, 5000);
  }
  try {
    const theme = window.localStorage.getItem('salary-explorer:theme');
    if (theme === 'light' || theme === 'dark') page.dataset.theme = theme;
  } catch {
    // Storage is forbidden: the system's theme holds.
  }
})();
