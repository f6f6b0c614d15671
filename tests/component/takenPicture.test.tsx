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

  it('is not flattened by groups far out: their bars are broken at the end of the axis, and that is said', () => {
    // Of each place five: of 1 to 5 times an amount, whose median and upper quartile are 3 and 4 times it. Of mars one.
    const amounts = { a: 1_000, b: 2_000, c: 2_500, d: 1_500, e: 2_000, moon: 50_000 };
    const rows = Object.entries(amounts).flatMap(([name, amount]) => range(1, 5).map((step) => [name, amount * step] as const));
    const dataset = openedOf(datasetOf([...rows.map(([, pay]) => ['USD', pay] as const), ['USD', 1_000_000]]), [
      categoryColumn('place', [...rows.map(([name]) => name), 'mars']),
    ]);
    const shown = shownOf(dataset, { chart: 'groups', groupBy: 'place', groupOrder: 'name' });
    for (const picture of [chartPicture(shown), chartOnPaper(shown, 2_000)]) {
      const root = parsed(picture);
      const texts = textsOf(root);
      expect(texts.join(' ')).toContain('mars and moon reach beyond the axis.');
      expect(texts).toContain('→US$150,000n = 5');
      expect(texts).toContain('→US$1,000,000n = 1, a single salary');
      const widths = [...root.querySelectorAll('rect[rx]')].map((bar) => Number(bar.getAttribute('width')));
      // The medians of a and c are 3,000 and 7,500; the axis ends at the upper quartile of c, 10,000, which is also that of all.
      expect(Number(widths[2]) / Number(widths[0])).toBeCloseTo(2.5, 2);
      expect(Number(widths[5]) / Number(widths[2])).toBeCloseTo(10_000 / 7_500, 2);
      expect(root.querySelectorAll('path[stroke-width="3"]')).toHaveLength(1);
    }
  });

  it('is not flattened by a salary far out either: its bar is broken, with its pay behind it', () => {
    const root = pictureOf(openedOf(datasetOf([900_000, 60_000, 45_000, 30_000].map((amount) => ['USD', amount] as const))), { chart: 'bars' });
    const widths = [...root.querySelectorAll('rect[rx]')].map((bar) => Number(bar.getAttribute('width')));
    const [broken, longest, third, last] = widths.map((width) => width / Number(widths[1]));
    expect([broken, longest]).toEqual([1, 1]);
    expect(third).toBeCloseTo(0.75, 2);
    expect(last).toBeCloseTo(0.5, 2);
    expect(root.querySelectorAll('path[stroke-width="3"]')).toHaveLength(1);
    const texts = textsOf(root);
    expect(texts.some((text) => text.startsWith('→US$900,000'))).toBe(true);
    expect(texts).toContain('US$900,000 reaches beyond the axis.');
  });

  it('says with “≈” which groups are only about so', async () => {
    await loadPurchasingPower();
    const level = categoryColumn('level', ['dollars', 'euros'].flatMap((name) => range(1, 5).map(() => name)));
    const dataset = openedOf(datasetOf(['USD', 'EUR'].flatMap((code) => range(1, 5).map((step) => [code, step * 10_000] as const))), [level]);
    const texts = textsOf(pictureOf(dataset, { chart: 'groups', groupBy: 'level', groupOrder: 'name', scale: scaleOf({ basis: 'purchasingPower' }) }));
    expect(texts).toContain('Int$30,000n = 5');
    expect(texts.some((text) => /^≈Int\$[\d,]+n = 5$/.test(text))).toBe(true);
    expect(texts.join(' ')).toContain('“≈”: in which country some of them are paid is open.');
    const spread = textsOf(pictureOf(dataset, { chart: 'distribution', scale: scaleOf({ basis: 'purchasingPower' }) }));
    expect(spread.some((text) => text.startsWith('median ≈Int$'))).toBe(true);
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
