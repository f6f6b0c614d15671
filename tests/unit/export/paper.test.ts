import { describe, expect, it } from 'vitest';
import { paperSheet } from '../../../src/export/paper';
import { datasetOf, numberColumn, openedOf, range, scaleOf } from '../given';
import { shownOf } from './shown';

describe('a sheet of paper', () => {
  it('has the built-in salaries as a whole, in both scales', () => {
    for (const basis of ['market', 'published'] as const) {
      const sheet = paperSheet(shownOf(undefined, { scale: scaleOf({ basis }) }));
      expect(sheet.table.rows).toHaveLength(22);
      expect(sheet.tableRest).toBe('');
      // With the table, 17 pixels a row, and what is said, it fits on A4 and Letter.
      expect(sheet.picture.height + 23 * 17 + sheet.sentences.length * 15 + 118).toBeLessThan(980);
      expect(sheet.picture.width).toBeGreaterThan(500);
    }
    expect(paperSheet(shownOf()).picture.svg.match(/rx="2"/g)).toHaveLength(22);
  });

  it('has the first bars, rows and columns of many, and says so', () => {
    const dataset = openedOf(
      datasetOf(range(1, 150).map((step) => ['USD', step * 1000] as const)),
      range(1, 6).map((column) => numberColumn(`n${column}`, range(1, 150))),
    );
    const sheet = paperSheet(shownOf(dataset));
    expect(sheet.picture.svg.match(/rx="2"/g)).toHaveLength(24);
    expect(sheet.picture.svg).toContain('126 more bars have no room here.');
    expect(sheet.table.columns).toHaveLength(8);
    expect(sheet.tableRest).toBe(`The first ${sheet.table.rows.length} of 150 rows. The first 8 of 12 columns.`);
    expect(sheet.table.rows.length).toBeGreaterThanOrEqual(8);
  });

  it('gives the room that small panels do not need to large ones', () => {
    const dataset = openedOf(datasetOf([...range(1, 60).map((step) => ['USD', step] as const), ['EUR', 5], ['GBP', 6]]));
    const { svg } = paperSheet(shownOf(dataset, { scale: scaleOf({ basis: 'published' }) })).picture;
    const bars = svg.match(/rx="2"/g)?.length ?? 0;
    expect(bars).toBeGreaterThan(8);
    expect(svg).toContain(`${62 - bars} more bars have no room here.`);
  });
});
