import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeXml } from '../../src/export/svg/element';
import { chartOnPaper, chartPicture, type Picture } from '../../src/export/svg/picture';
import { linesOf, shortened, textWidth } from '../../src/export/svg/textWidth';
import type { Dataset } from '../../src/dataset/dataset';
import { loadPurchasingPower } from '../../src/query/purchasingPower';
import type { View } from '../../src/query/view';
import { builtIn, categoryColumn, datasetOf, openedOf, range, scaleOf, textColumn } from '../unit/given';
import { shownOf } from '../unit/export/shown';

/** The picture as an XML parser reads it; throws where it is none. */
function parsed({ svg }: Picture): Element {
  const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  if (root.querySelector('parsererror') !== null || root.nodeName !== 'svg') throw new Error(`This is no SVG: ${svg}`);
  return root;
}

const pictureOf = (dataset: Dataset, change: Partial<View> = {}) => parsed(chartPicture(shownOf(dataset, change)));
const textsOf = (root: Element) => [...root.querySelectorAll('text')].map((one) => one.textContent);

const many = openedOf(datasetOf(range(1, 400).map((step) => ['USD', 20_000 + step * 250] as const)), [
  categoryColumn('Team', range(1, 400).map((step) => (step <= 200 ? 'A & B' : '<script>'))),
]);

describe('the picture of the chart', () => {
  it('says by itself what it shows, with n, unit, day of the rates and source', () => {
    const texts = textsOf(pictureOf(builtIn));
    expect(texts).toContain('Backend Engineer salaries');
    expect(texts).toContain('22 of 22 salaries');
    expect(texts).toContain('Every salary, highest first');
    expect(texts.join(' ')).toContain('Half of these 22 salaries lie between US$132,853 and US$154,325; the median is US$148,020.');
    expect(texts.join(' ')).toContain('US dollars per year, at market rates of Sep 29, 2026 (@fawazahmed0/currency-api 2026.9.29).');
    expect(texts.join(' ')).toContain('Source: one salary page for Backend Engineers');
  });

  it('has a bar for each salary, as long as its comparable pay', () => {
    const bars = [...pictureOf(builtIn).querySelectorAll('rect[rx]')].map((bar) => Number(bar.getAttribute('width')));
    expect(bars).toHaveLength(22);
    // US$76,152 is 41.7 % of US$182,421.
    expect(Number(bars.at(-1)) / Number(bars[0])).toBeCloseTo(76_152 / 182_421, 3);
  });

  it('says what is filtered', () => {
    expect(textsOf(pictureOf(builtIn, { list: 'short' }))).toContain('11 of 22 salaries · the page’s short list');
  });

  it('has a panel for each currency as published', () => {
    const texts = textsOf(pictureOf(builtIn, { scale: scaleOf({ basis: 'published' }) }));
    expect(texts).toContain('USD · US dollars, n = 18');
    expect(texts).toContain('GBP · British pounds, n = 1');
    expect(texts).toContain('As published, per year.');
  });

  it('has a bar for each group, and how pay is spread', () => {
    const groups = textsOf(pictureOf(many, { chart: 'groups' }));
    expect(groups).toContain('Pay by Team');
    // Groups are shown by their name, however it is written.
    expect(groups.some((text) => text.startsWith('US$95,125'))).toBe(true);
    expect(groups).toContain('<script>');
    const spread = pictureOf(many, { chart: 'distribution' });
    expect(textsOf(spread)).toContain('How pay is spread');
    expect(spread.querySelectorAll('rect').length).toBeGreaterThan(20);
  });

  it('holds hostile names as text, and nothing that runs or is fetched', () => {
    const names = ['<script>alert(1)</script>', '"><image href="x" onload="y"/>', '&amp;', ']]>', '\u0000\u001b\ud800x', 'a'.repeat(5000), '日本'.repeat(40)];
    const dataset = openedOf(datasetOf(names.map((_, index) => ['USD', 10_000 * (index + 1)])), [textColumn('name', names, 'label')]);
    const root = pictureOf({ ...dataset, title: '<svg onload="x">' });
    expect(new Set([...root.querySelectorAll('*')].map(({ nodeName }) => nodeName))).toEqual(new Set(['title', 'rect', 'g', 'text', 'tspan', 'line']));
    expect([...root.querySelectorAll('*')].flatMap((one) => one.getAttributeNames()).filter((name) => /^on|href|style/.test(name))).toEqual([]);
    expect(textsOf(root)).toContain('&amp;');
    expect(textsOf(root).some((text) => text.startsWith('aaaa') && text.endsWith('…'))).toBe(true);
  });

  it('is smaller on paper where it would be too high, never larger', () => {
    const shown = shownOf();
    const whole = chartOnPaper(shown, 10_000);
    const half = chartOnPaper(shown, whole.height / 2);
    expect(whole.width).toBe(700);
    expect(half.width).toBeCloseTo(350, -1);
    expect(half.height).toBe(Math.ceil(whole.height / 2));
    expect(parsed(half).getAttribute('viewBox')).toBe(`0 0 ${half.width} ${half.height}`);
  });

  it('is XML, whatever a text holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const root = new DOMParser().parseFromString(`<a b="${escapeXml(text)}">${escapeXml(text)}</a>`, 'text/xml').documentElement;
        expect(root.nodeName).toBe('a');
      }),
      { numRuns: 50 },
    );
  });
});

describe('texts in a picture', () => {
  it('are taken for wider where they are', () => {
    expect(textWidth('日本', 10)).toBe(20);
    expect(textWidth('ab', 10)).toBeCloseTo(12.4);
  });

  it('lose their end where they have no room, and stand in lines', () => {
    expect(shortened('abcdefghij', 10, 100)).toBe('abcdefghij');
    expect(shortened('abcdefghij', 10, 40)).toBe('abcd…');
    expect(linesOf('one two three four', 10, 60, 5)).toEqual(['one two', 'three', 'four']);
    expect(linesOf('one two three four', 10, 60, 2)).toEqual(['one two', 'three fo…']);
    expect(linesOf('', 10, 60, 2)).toEqual([]);
  });
});

describe('the picture of pay by purchasing power', () => {
  it('has a line across each bar that is open, and says what it is', async () => {
    await loadPurchasingPower();
    const root = pictureOf(builtIn, { scale: scaleOf({ basis: 'purchasingPower' }) });
    const texts = textsOf(root);
    // The median of the headline ends its sentence.
    expect(texts.filter((text) => text.startsWith('≈') && !text.endsWith('.'))).toHaveLength(2);
    expect(texts.some((text) => text.startsWith('“≈” is the middle between the dearest and the cheapest country'))).toBe(true);
    expect(texts.join(' ')).toContain('British pounds in the United Kingdom (assumed: no country is named)');
  });
});
