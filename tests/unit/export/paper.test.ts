import { describe, expect, it } from 'vitest';
import { type PaperSheet, paperSheet } from '../../../src/export/paper';
import { loadPurchasingPower } from '../../../src/query/purchasingPower';
import { categoryColumn, datasetOf, numberColumn, openedOf, range, scaleOf } from '../given';
import { shownOf } from './shown';

/** What the parts of a sheet come to at the sizes of its styles, in pixels; A4 and Letter have room for 980. */
function heightOf({ picture, tables, sentences, scale, selection, source }: PaperSheet): number {
  const words = sentences.length > 1 ? sentences.length * 14.3 : 2 * 23.4 + 6;
  const small = [selection, scale, source].reduce((sum, text) => sum + Math.ceil(text.length / 125) * 13, 0);
  const ofTables = tables.reduce(
    (sum, { heading, table, rest }) => sum + 6 + (table.rows.length + 1) * 17 + (heading === '' ? 0 : 20) + (rest === '' ? 0 : 13),
    0,
  );
  return 17 + words + small + 26 + 6 + picture.height + ofTables;
}

const levels = (count: number, groups: number) =>
  openedOf(
    datasetOf(range(1, count).map((step) => ['USD', step * 1000] as const)),
    [categoryColumn('level', range(1, count).map((step) => `level ${step % groups}`))],
  );

describe('a sheet of paper', () => {
  it('has the built-in salaries as a whole, on every scale', async () => {
    await loadPurchasingPower();
    for (const basis of ['market', 'published', 'purchasingPower'] as const) {
      const sheet = paperSheet(shownOf(undefined, { scale: scaleOf({ basis }) }));
      const [salaries] = sheet.tables;
      expect(sheet.tables).toHaveLength(1);
      expect(salaries?.table.rows).toHaveLength(22);
      expect(salaries?.rest).toBe('');
      expect(heightOf(sheet)).toBeLessThan(980);
      expect(sheet.picture.width).toBeGreaterThan(500);
    }
  });

  it('has a bar for each of the built-in salaries where they share a scale', async () => {
    await loadPurchasingPower();
    for (const basis of ['market', 'purchasingPower'] as const) {
      expect(paperSheet(shownOf(undefined, { scale: scaleOf({ basis }) })).picture.svg.match(/rx="2"/g)).toHaveLength(22);
    }
  });

  it('says of a salary that may be in several countries that it stands about there', async () => {
    await loadPurchasingPower();
    const [salaries] = paperSheet(shownOf(undefined, { scale: scaleOf({ basis: 'purchasingPower' }) })).tables;
    const rank = salaries?.table.columns.findIndex(({ id }) => id === 'rank') ?? -1;
    expect(salaries?.table.rows.slice(0, 3).map((cells) => cells[rank])).toEqual(['1st', '≈2nd', '3rd']);
  });

  it('has the first bars, rows and columns of many, and says so', () => {
    const dataset = openedOf(
      datasetOf(range(1, 150).map((step) => ['USD', step * 1000] as const)),
      range(1, 6).map((column) => numberColumn(`n${column}`, range(1, 150))),
    );
    const sheet = paperSheet(shownOf(dataset));
    const [salaries] = sheet.tables;
    const rows = salaries?.table.rows.length ?? 0;
    expect(sheet.picture.svg.match(/rx="2"/g)).toHaveLength(24);
    expect(sheet.picture.svg).toContain('126 more bars have no room here.');
    expect(salaries?.table.columns).toHaveLength(8);
    expect(salaries?.rest).toBe(`The first ${rows} of 150 salaries. The first 8 of 12 columns.`);
    expect(rows).toBeGreaterThanOrEqual(8);
    expect(heightOf(sheet)).toBeLessThan(980);
  });

  it('gives the room that small panels do not need to large ones', () => {
    const dataset = openedOf(datasetOf([...range(1, 60).map((step) => ['USD', step] as const), ['EUR', 5], ['GBP', 6]]));
    const { svg } = paperSheet(shownOf(dataset, { scale: scaleOf({ basis: 'published' }) })).picture;
    const bars = svg.match(/rx="2"/g)?.length ?? 0;
    expect(bars).toBeGreaterThan(8);
    expect(svg).toContain(`${62 - bars} more bars have no room here.`);
  });

  it('has what is pinned side by side, however much that is', async () => {
    await loadPurchasingPower();
    const pins = [16, 17, 19, 20, 21, 0].map((row) => ({ kind: 'salary', row }) as const);
    for (const basis of ['market', 'purchasingPower'] as const) {
      const sheet = paperSheet(shownOf(undefined, { pins, scale: scaleOf({ basis }) }));
      expect(sheet.compared?.names).toHaveLength(6);
      expect(sheet.tables[0]?.heading).toBe('The salaries');
      expect(sheet.tables[0]?.table.rows.length).toBeGreaterThanOrEqual(8);
      // The lines of the comparison take at least one line of 13 pixels each.
      expect(heightOf(sheet) + (sheet.compared?.lines.length ?? 0) * 16).toBeLessThan(980);
      expect(sheet.picture.width).toBeGreaterThanOrEqual(560);
    }
  });

  it('has beside the chart of groups their table, and then the first salaries', () => {
    const sheet = paperSheet(shownOf(levels(40, 4), { chart: 'groups' }));
    const [groups, salaries] = sheet.tables;
    expect(groups?.table.columns.map(({ label }) => label)).toEqual(['level', 'Salaries', 'Median', 'Middle half']);
    // 4,000, 8,000, … 40,000: the middle of the fifth and the sixth, a quarter of the way from the third to the fourth.
    expect(groups?.table.rows).toContainEqual(['level 0', 'n = 10', 'US$22,000', 'US$13,000 to US$31,000']);
    expect(groups?.table.rows).toHaveLength(4);
    expect(salaries?.heading).toBe('The salaries');
    expect(salaries?.rest).toMatch(/^The first \d+ of 40 salaries\.$/);
    expect(heightOf(sheet)).toBeLessThan(980);
  });

  it('has as many groups as there is room for before any salary', () => {
    const sheet = paperSheet(shownOf(levels(1_000, 50), { chart: 'groups' }));
    expect(sheet.tables).toHaveLength(1);
    const [groups] = sheet.tables;
    expect(groups?.table.rows.length).toBeGreaterThanOrEqual(15);
    expect(groups?.rest).toBe(`The first ${groups?.table.rows.length} of 50 groups.`);
    expect(heightOf(sheet)).toBeLessThan(980);
  });

  it('has of many currencies those that can be read, chart and groups alike', () => {
    const codes = ['USD', 'EUR', 'GBP', 'CAD', 'CHF', 'PLN', 'INR', 'AUD'] as const;
    const dataset = openedOf(
      datasetOf(range(0, 159).map((step) => [codes[step % 8] ?? 'USD', 1_000 + step] as const)),
      [categoryColumn('level', range(0, 159).map((step) => `level ${(step * 7) % 3}`))],
    );
    const sheet = paperSheet(shownOf(dataset, { chart: 'groups', scale: scaleOf({ basis: 'published' }) }));
    const groups = sheet.tables.filter(({ heading }) => heading !== 'The salaries');
    expect(sheet.picture.width).toBeGreaterThanOrEqual(560);
    expect(groups.length).toBeGreaterThanOrEqual(2);
    expect(groups[0]?.heading).toMatch(/^[A-Z]{3} · .*, n = 20$/);
    expect(sheet.picture.svg).toContain(`${8 - groups.length} more currencies have no room here.`);
    expect(heightOf(sheet)).toBeLessThan(980);
  });
});
