import { expect, it } from 'vitest';
import { pageScripts } from '../../../scripts/size/pageScripts';

it('lists what the page loads by itself, each once', () => {
  const html =
    '<script src="./start.js"></script><script type="module" crossorigin src="./assets/a.js"></script>' +
    '<link rel="modulepreload" crossorigin href="./assets/b.js"><link rel="modulepreload" href="./assets/b.js">' +
    '<link rel="stylesheet" href="./a.css"><link rel="manifest" href="./m.webmanifest"><script>x</script>';
  expect(pageScripts(html)).toEqual(['./start.js', './assets/a.js', './assets/b.js']);
});
