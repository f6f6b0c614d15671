import { describe, expect, it } from 'vitest';
import { scriptsAtStart } from '../../../scripts/size/siteFiles';

const started = {
  'src/features/chart/InteractivePanel.tsx': { file: 'panel.js', imports: ['_shared.js', 'index.html'] },
  '_late-1.js': { name: 'late', file: 'code.js', imports: ['_shared.js'], dynamicImports: ['src/asked.ts'] },
  'src/asked.ts': { file: 'asked.js' },
  '_shared.js': { file: 'shared.js' },
};

describe('the scripts that the page loads by itself', () => {
  it('are its own, those it asks for as it starts and what these need, each once', () => {
    const manifest = { ...started, 'index.html': { file: 'index.js', dynamicImports: ['src/asked.ts'] } };
    expect(scriptsAtStart(manifest)).toEqual(['index.js', 'panel.js', 'shared.js', 'code.js']);
  });

  it('are not known by what is no manifest, or lacks one of them', () => {
    expect(() => scriptsAtStart([])).toThrow('not a manifest');
    expect(() => scriptsAtStart(started)).toThrow('no index.html');
  });
});
