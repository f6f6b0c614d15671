import { describe, expect, it } from 'vitest';
import { PUBLISHED_PARITIES } from '../../../../src/pay/publishedParities';
import { createCountryReader } from '../../../../src/pay/readCountry';
import { countryColumns } from '../../../../src/query/purchasing/countryColumns';
import { categoryColumn, datasetOf, numberColumn, openedOf, range, textColumn } from '../../given';

const readCountry = createCountryReader(PUBLISHED_PARITIES);

function columnsOf(...columns: Parameters<typeof openedOf>[1] & {}) {
  const rows = Math.max(0, ...columns.map((column) => ('codes' in column ? column.codes.length : column.kind === 'number' ? column.values.length : 0)));
  const dataset = openedOf(datasetOf(Array.from({ length: rows }, () => ['EUR', 50_000] as const)), columns);
  return countryColumns(dataset, readCountry).map(({ column, countryOf, rows: read }) => ({ name: column.name, countryOf, rows: read }));
}

describe('countryColumns', () => {
  it('reads codes where all are countries’ and not all can be states’', () => {
    expect(columnsOf(categoryColumn('company_location', ['DE', 'CA', 'DE', 'FR']))).toEqual([
      { name: 'company_location', countryOf: ['DE', 'CA', 'FR'], rows: 4 },
    ]);
  });

  it('reads codes beside cells that say nothing, and spaces around them', () => {
    expect(columnsOf(categoryColumn('location', ['DE', '', '  ', ' FRA ']))).toMatchObject([
      { countryOf: ['DE', null, null, 'FR'], rows: 2 },
    ]);
  });

  it('reads no codes where one text is none', () => {
    expect(columnsOf(categoryColumn('location', ['France', 'FR']))).toMatchObject([{ countryOf: ['FR', null] }]);
    for (const other of ['Berlin', 'ZZ', 'FRANCE', 'The UK', 'fr']) {
      expect(columnsOf(categoryColumn('location', ['FR', 'PL', other]))).toEqual([]);
    }
  });

  it('takes codes that can all be states for none, unless the header says country', () => {
    expect(columnsOf(categoryColumn('location', ['CA', 'DE', 'IN']))).toEqual([]);
    // Pennsylvania, Tennessee, Newfoundland and Saskatchewan, or Panama, Tunisia, the Netherlands and Slovakia.
    expect(columnsOf(categoryColumn('location', ['PA', 'TN', 'NL', 'SK']))).toEqual([]);
    expect(columnsOf(categoryColumn('Country code', ['CA', 'DE', 'IN']))).toMatchObject([{ countryOf: ['CA', 'DE', 'IN'] }]);
    expect(columnsOf(categoryColumn('Land', ['Georgia', '']))).toMatchObject([{ countryOf: ['GE', null], rows: 1 }]);
  });

  it('reads names in a column of places, and leaves open what names none', () => {
    expect(columnsOf(textColumn('office', ['Berlin, Germany', 'London, UK', 'San Francisco, CA']))).toMatchObject([
      { countryOf: ['DE', 'GB', null], rows: 2 },
    ]);
  });

  it('takes a column that seldom names a country only if its header or its role says that it is one of places', () => {
    const texts = ['Germany', 'Analyst', 'Developer'];
    expect(columnsOf(textColumn('title', texts))).toEqual([]);
    expect(columnsOf(textColumn('title', texts, 'place'))).toMatchObject([{ rows: 1 }]);
    expect(columnsOf(textColumn('Country', texts))).toMatchObject([{ rows: 1 }]);
    expect(columnsOf(textColumn('title', ['Analyst'], 'place'))).toEqual([]);
  });

  it('asks of others that half of the rows name one, of those that say anything', () => {
    expect(columnsOf(textColumn('office', ['Germany', 'Analyst', '', '  ']))).toMatchObject([{ rows: 1 }]);
    expect(columnsOf(textColumn('office', ['Germany', 'Analyst', 'Analyst', '']))).toEqual([]);
  });

  it('asks of others, too, that one of their first 200 texts names a country', () => {
    const titles = (count: number) => range(1, count).map((number) => `Analyst ${number}`);
    const towns = range(1, 300).map((number) => `Town ${number}, Germany`);
    expect(columnsOf(textColumn('office', [...titles(199), ...towns]))).toMatchObject([{ rows: 300 }]);
    expect(columnsOf(textColumn('office', [...titles(200), ...towns]))).toEqual([]);
    expect(columnsOf(textColumn('office', [...titles(200), ...towns], 'place'))).toMatchObject([{ rows: 300 }]);
  });

  it('passes over columns of other things, and of nothing', () => {
    expect(columnsOf(textColumn('name', ['Ada', 'Bo']), numberColumn('years', [1, 2]), textColumn('none', ['', '']))).toEqual([]);
  });

  it('reads up to 20,000 texts', () => {
    const towns = range(1, 20_000).map((number) => `Town ${number}, Germany`);
    expect(columnsOf(textColumn('country', towns))).toMatchObject([{ rows: 20_000 }]);
    expect(columnsOf(textColumn('country', [...towns, 'Germany']))).toEqual([]);
  });

  it('puts the column first that names most, of equal ones that of residence', () => {
    const columns = columnsOf(
      categoryColumn('some country', ['DE', '', '']),
      categoryColumn('company_location', ['DE', 'FR', 'FR']),
      categoryColumn('employee_residence', ['DE', 'PL', 'FR']),
    );
    expect(columns.map(({ name }) => name)).toEqual(['employee_residence', 'company_location', 'some country']);
  });
});
