import { describe, expect, it } from 'vitest';
import { profileColumn } from '../../../../src/import/propose/columnProfile';
import { rolesOfOwnFile } from '../../../../src/import/propose/ownFile';
import { proposeOwnFile } from '../../../../src/import/propose/proposeOwnFile';
import { tableOf } from '../tableOf';

const TELLING = ['Published pay', 'Published currency', 'Published period', 'Comparable pay', 'Basis'] as const;
const TELLING_CELLS = ['85000', 'EUR', 'year', '92000', 'rates'] as const;

describe('a file that this explorer wrote', () => {
  it('is known by five of its columns together', () => {
    expect([...(rolesOfOwnFile(TELLING) ?? [])]).toEqual([[0, 'pay'], [1, 'currency'], [2, 'period'], [3, 'leftOut'], [4, 'leftOut']]);
    for (const name of TELLING) expect([name, rolesOfOwnFile(TELLING.filter((other) => other !== name))]).toEqual([name, null]);
  });

  it('has its pay from both ends where it has both', () => {
    expect(rolesOfOwnFile([...TELLING, 'Published pay low', 'Published pay high'])).toEqual(
      new Map([[0, 'leftOut'], [1, 'currency'], [2, 'period'], [3, 'leftOut'], [4, 'leftOut'], [5, 'lowPay'], [6, 'highPay']]),
    );
    expect(rolesOfOwnFile([...TELLING, 'Published pay low'])?.get(0)).toBe('pay');
    expect(rolesOfOwnFile([...TELLING, 'Published pay high'])?.get(0)).toBe('pay');
  });

  it('leaves out what was reckoned, and keeps the columns of the file itself', () => {
    const reckoned = [
      'Comparable pay low', 'Comparable pay high', 'Parity country', 'Parity country by', 'Comparable unit', 'Comparable period', 'Period factor', 'Rate', 'Rate date', 'Rate source', 'Place on the page', 'Row in source',
    ];
    const roles = rolesOfOwnFile([...TELLING, ...reckoned, 'City']);
    expect(reckoned.map((_, index) => roles?.get(TELLING.length + index))).toEqual(reckoned.map(() => 'leftOut'));
    expect(roles?.has(TELLING.length + reckoned.length)).toBe(false);
  });

  it('is read with nothing left open', () => {
    const header = [...TELLING, 'City', 'Country', 'Job title', 'Currency', 'Pay period', 'Size'];
    const table = tableOf(header, [[...TELLING_CELLS, 'Bonn', 'Germany', 'Cook', 'USD', 'month', '7']]);
    const proposal = proposeOwnFile(table, table.columns.map(profileColumn));
    expect(proposal?.reading).toMatchObject({ decimalMark: '.', unit: 1, currencies: [], missingCurrency: null, missingPeriod: 'year', foldRepeats: false });
    const roles = proposal?.reading.roles ?? [];
    expect(roles.slice(0, 8)).toEqual(['pay', 'currency', 'period', 'leftOut', 'leftOut', 'text', 'place', 'label']);
    // Currency and pay period are known: columns like them are no more than what their cells are.
    expect(roles.slice(8)).toEqual(table.columns.slice(8).map((column, index) => profileColumn(column, index).kind));
    expect(proposal?.columns.map(({ name }) => name)).toEqual(header);
    expect(proposal?.reasons).toEqual([
      { text: 'This file was written by this explorer: pay is taken from “Published pay”, and what was reckoned from it is left out, since it is reckoned anew.', about: 'pay' },
      { text: '“Country” is taken for the place; “City” is kept beside it.', about: 'place' },
    ]);
  });

  it('is no other', () => {
    const table = tableOf(['Pay'], [['85000']]);
    expect(proposeOwnFile(table, table.columns.map(profileColumn))).toBeNull();
  });
});
