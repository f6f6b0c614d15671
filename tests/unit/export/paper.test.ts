import { describe, expect, it } from 'vitest';
import { type Paper, type PaperSheet, paperSheet } from '../../../src/export/paper';
import type { OnShow } from '../../../src/export/onShow';
import { isCountryCode } from '../../../src/pay/purchasingPower';
import { loadPurchasingPower } from '../../../src/query/purchasingPower';
import { categoryColumn, datasetOf, numberColumn, openedOf, range, scaleOf } from '../given';
import { shownOf } from './shown';

const sheetOf = (shown: OnShow, paper: Paper = 'Letter') => paperSheet(shown, paper);

/** What the parts of a sheet come to at the sizes of its styles, in pixels; Letter has room for 980, A4 for 1,046. */
function heightOf({ picture, tables, sentences, scale, selection, source }: PaperSheet): number {
  const words = sentences.length > 1 ? sentences.length * 14.3 : 2 * 23.4 + 6;
  const small = [selection, scale, source].reduce((sum, text) => sum + Math.ceil(text.length / 125) * 13, 0);
  const ofTables = tables.reduce(
    (sum, { heading, rows, rest }) => sum + 6 + (rows.length + rows.filter(({ leftOutBefore }) => leftOutBefore > 0).length + 1) * 17 + (heading === '' ? 0 : 20) + (rest === '' ? 0 : 13),
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
      const sheet = sheetOf(shownOf(undefined, { scale: scaleOf({ basis }) }));
      const [salaries] = sheet.tables;
      expect(sheet.tables).toHaveLength(1);
      expect(salaries?.rows).toHaveLength(22);
      expect(salaries?.rest).toBe('');
      expect(heightOf(sheet)).toBeLessThan(980);
      expect(sheet.picture.width).toBeGreaterThan(500);
    }
  });

  it('has a bar for each of the built-in salaries where they share a scale', async () => {
    await loadPurchasingPower();
    for (const basis of ['market', 'purchasingPower'] as const) {
      expect(sheetOf(shownOf(undefined, { scale: scaleOf({ basis }) }), 'A4').picture.svg.match(/rx="2"/g)).toHaveLength(22);
    }
  });

  it('says of a salary that may be in several countries that it stands about there', async () => {
    await loadPurchasingPower();
    const [salaries] = sheetOf(shownOf(undefined, { scale: scaleOf({ basis: 'purchasingPower' }) })).tables;
    const rank = salaries?.columns.findIndex(({ id }) => id === 'rank') ?? -1;
    expect(salaries?.rows.slice(0, 3).map(({ cells }) => cells[rank])).toEqual(['1st', '≈2nd', '3rd']);
  });

  it('has the first bars, rows and columns of many, and says so', () => {
    const dataset = openedOf(
      datasetOf(range(1, 150).map((step) => ['USD', step * 1000] as const)),
      range(1, 6).map((column) => numberColumn(`n${column}`, range(1, 150))),
    );
    const sheet = sheetOf(shownOf(dataset));
    const [salaries] = sheet.tables;
    const rows = salaries?.rows.length ?? 0;
    expect(sheet.picture.svg.match(/rx="2"/g)).toHaveLength(24);
    expect(sheet.picture.svg).toContain('126 more bars have no room here.');
    expect(salaries?.columns).toHaveLength(8);
    expect(salaries?.rest).toBe(`The first ${rows} of 150 salaries. The first 8 of 12 columns.`);
    expect(rows).toBeGreaterThanOrEqual(8);
    expect(heightOf(sheet)).toBeLessThan(980);
  });

  it('gives the room that small panels do not need to large ones', () => {
    const dataset = openedOf(datasetOf([...range(1, 60).map((step) => ['USD', step] as const), ['EUR', 5], ['GBP', 6]]));
    const { svg } = sheetOf(shownOf(dataset, { scale: scaleOf({ basis: 'published' }) })).picture;
    const bars = svg.match(/rx="2"/g)?.length ?? 0;
    expect(bars).toBeGreaterThan(8);
    expect(svg).toContain(`${62 - bars} more bars have no room here.`);
  });

  it('has what is pinned side by side, however much that is', async () => {
    await loadPurchasingPower();
    const pins = [16, 17, 19, 20, 21, 0].map((row) => ({ kind: 'salary', row }) as const);
    for (const basis of ['market', 'purchasingPower'] as const) {
      const sheet = sheetOf(shownOf(undefined, { pins, scale: scaleOf({ basis }) }));
      expect(sheet.compared?.names).toHaveLength(6);
      expect(sheet.tables[0]?.heading).toBe('The salaries');
      expect(sheet.tables[0]?.rows.filter(({ isPinned }) => isPinned)).toHaveLength(6);
      expect(sheet.tables[0]?.rows.slice(0, 3).map(({ leftOutBefore }) => leftOutBefore)).toEqual([0, 0, 0]);
      // The lines of the comparison take at least one line of 13 pixels each.
      expect(heightOf(sheet) + (sheet.compared?.lines.length ?? 0) * 16).toBeLessThan(980);
      expect(sheet.picture.width).toBeGreaterThanOrEqual(560);
    }
  });

  it('has beside the chart of groups their table, and then the first salaries', () => {
    const sheet = sheetOf(shownOf(levels(40, 4), { chart: 'groups' }));
    const [groups, salaries] = sheet.tables;
    expect(groups?.columns.map(({ label }) => label)).toEqual(['level', 'Salaries', 'Median', 'Middle half']);
    // 4,000, 8,000, … 40,000: the middle of the fifth and the sixth, a quarter of the way from the third to the fourth.
    expect(groups?.rows.map(({ cells }) => cells)).toContainEqual(['level 0', 'n = 10', 'US$22,000', 'US$13,000 to US$31,000']);
    expect(groups?.rows).toHaveLength(4);
    expect(salaries?.heading).toBe('The salaries');
    expect(salaries?.rest).toMatch(/^The first \d+ of 40 salaries\.$/);
    expect(heightOf(sheet)).toBeLessThan(980);
  });

  it('has as many groups as there is room for before any salary', () => {
    const sheet = sheetOf(shownOf(levels(1_000, 50), { chart: 'groups' }));
    expect(sheet.tables).toHaveLength(1);
    const [groups] = sheet.tables;
    expect(groups?.rows.length).toBeGreaterThanOrEqual(15);
    expect(groups?.rest).toBe(`The first ${groups?.rows.length} of 50 groups.`);
    expect(heightOf(sheet)).toBeLessThan(980);
  });

  it('has of many currencies those that can be read, chart and groups alike', () => {
    const codes = ['USD', 'EUR', 'GBP', 'CAD', 'CHF', 'PLN', 'INR', 'AUD'] as const;
    const dataset = openedOf(
      datasetOf(range(0, 159).map((step) => [codes[step % 8] ?? 'USD', 1_000 + step] as const)),
      [categoryColumn('level', range(0, 159).map((step) => `level ${(step * 7) % 3}`))],
    );
    const sheet = sheetOf(shownOf(dataset, { chart: 'groups', scale: scaleOf({ basis: 'published' }) }));
    const groups = sheet.tables.filter(({ heading }) => heading !== 'The salaries');
    expect(sheet.picture.width).toBeGreaterThanOrEqual(560);
    expect(groups.length).toBeGreaterThanOrEqual(2);
    expect(groups[0]?.heading).toMatch(/^[A-Z]{3} · .*, n = 20$/);
    expect(sheet.picture.svg).toContain(`${8 - groups.length} more currencies have no room here.`);
    expect(heightOf(sheet)).toBeLessThan(980);
  });

  it('has what is pinned among the bars and the rows, in its place, with what is left out between', async () => {
    await loadPurchasingPower();
    const germany = 'DE';
    if (!isCountryCode(germany)) throw new RangeError(germany);
    const pins = [19, 16, 9].map((row) => ({ kind: 'salary', row }) as const);
    const { picture, tables } = sheetOf(shownOf(undefined, { pins, scale: scaleOf({ basis: 'purchasingPower', countries: { EUR: germany } }) }));
    expect(picture.svg.match(/>pinned</g)).toHaveLength(3);
    expect(picture.svg).toContain('>C$137,192<');
    const rows = tables[0]?.rows ?? [];
    const pinned = rows.filter(({ isPinned }) => isPinned);
    expect(pinned.map(({ cells }) => cells[1])).toEqual(['US$150,267', '€93,477', 'C$137,192']);
    // C$137,192 is the 21st of 22: all above it are shown or counted.
    expect(rows.reduce((sum, { leftOutBefore }) => sum + leftOutBefore, rows.length)).toBe(21);
    expect(tables[0]?.rest).toMatch(/^The first \d+ of 22 salaries, and those that are pinned\.$/);
  });

  it('has pinned bars and rows of many, however far down they stand', () => {
    const dataset = openedOf(datasetOf(range(1, 150).map((step) => ['USD', step * 1000] as const)));
    // Row 0 is paid least: the last of 150.
    const sheet = sheetOf(shownOf(dataset, { pins: [{ kind: 'salary', row: 0 }, { kind: 'salary', row: 9 }] }));
    const { svg } = sheet.picture;
    expect(svg.match(/>pinned</g)).toHaveLength(2);
    // Place 141 from the top and 150: eight between them.
    expect(svg).toContain('… 8 more');
    const [salaries] = sheet.tables;
    expect(salaries?.rows.slice(-2).map(({ cells, isPinned, leftOutBefore }) => [cells[0], isPinned, leftOutBefore])).toEqual([
      ['US$10,000', true, 140 - ((salaries?.rows.length ?? 0) - 2)],
      ['US$1,000', true, 8],
    ]);
    expect(salaries?.rest).toBe(`The first ${(salaries?.rows.length ?? 0) - 2} of 150 salaries, and those that are pinned.`);
  });

  it('has a pinned row that stands behind those that are taken along as text', () => {
    const dataset = openedOf(datasetOf(range(1, 1_000).map((step) => ['USD', step * 1000] as const)));
    const last = sheetOf(shownOf(dataset, { pins: [{ kind: 'salary', row: 0 }] })).tables.at(-1)?.rows.at(-1);
    expect(last?.cells[0]).toBe('US$1,000');
    expect(last?.isPinned).toBe(true);
  });

  it('has what is pinned of groups and of salaries beside them', () => {
    const shown = shownOf(levels(1_000, 50), { chart: 'groups', pins: [{ kind: 'salary', row: 0 }, { kind: 'group', column: 'level', group: 'level 1' }] });
    const [groups, salaries] = sheetOf(shown).tables;
    expect(groups?.rows.filter(({ isPinned }) => isPinned).map(({ cells }) => cells[0])).toEqual(['level 1']);
    expect(salaries?.rows.map(({ isPinned }) => isPinned)).toEqual([true]);
    expect(salaries?.rest).toBe('Those that are pinned, of 1,000 salaries.');
    expect(salaries?.rows[0]?.leftOutBefore).toBe(999);
  });

  it('uses the room that A4 has beyond Letter', () => {
    const dataset = openedOf(datasetOf(range(1, 150).map((step) => ['USD', step * 1000] as const)));
    const [letter, a4] = (['Letter', 'A4'] as const).map((paper) => sheetOf(shownOf(dataset), paper));
    // 67 pixels are 3 rows of 17, and what is left of the fourth.
    const more = (a4?.tables[0]?.rows.length ?? 0) - (letter?.tables[0]?.rows.length ?? 0);
    expect([3, 4]).toContain(more);
  });
});
