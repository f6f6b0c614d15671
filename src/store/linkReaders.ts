import type { Dataset } from '../dataset/dataset';
import { type CurrencyCode, isCurrencyCode } from '../pay/currency';
import { isExchangeRate } from '../pay/exchangeRates';
import {
  isPayPeriod,
  isWorkingTime,
  STANDARD_WORKING_YEAR,
  type WorkingYear,
} from '../pay/payPeriod';
import type { Scale } from '../pay/scale';
import { ARRANGEMENTS, CHARTS, GROUP_ORDERS, LISTS, type View } from '../query/view';
import {
  columnFilters,
  columnRanges,
  groupBy,
  hiddenColumns,
  payRange,
  search,
  sort,
} from './linkColumnReaders';
import { basis, countries, countryColumn, prices, rowCountries } from './linkCountryReaders';
import type { ViewParts } from './linkParts';
import { pins } from './linkPinReader';
import { choice, oneOf, type PartReader } from './linkValues';

function numberIn(text: string): number {
  return /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
}

function isInDataset(dataset: Dataset, text: string): text is CurrencyCode {
  return dataset.currency.values.some((currency) => currency === text);
}

const currencies: PartReader<View['currencies']> = (link) => {
  const asked = [...new Set(link.all('currency'))];
  for (const text of asked) {
    if (!isInDataset(link.dataset, text)) {
      link.refuse('currency', text, 'no salary here is in it');
    }
  }
  const known = asked.filter((text) => isInDataset(link.dataset, text));
  return known.length === 0 ? undefined : known.toSorted();
};

const workingYear: PartReader<WorkingYear> = (link) => {
  const time = (unit: keyof WorkingYear): number | undefined => {
    const [text] = link.all(unit);
    if (text === undefined) return undefined;
    const value = numberIn(text);
    if (isWorkingTime(unit, value)) return value;
    link.refuse(unit, text, `no year has so many ${unit}`);
    return undefined;
  };
  const hours = time('hours');
  const days = time('days');
  return hours === undefined && days === undefined
    ? undefined
    : { ...STANDARD_WORKING_YEAR, ...(hours && { hours }), ...(days && { days }) };
};

/** A currency and a figure as `String` writes one: CAD:0.75, VND:1e-7. */
const RATE = /^([A-Z]{3}):(\d+(?:\.\d+)?(?:e[+-]?\d+)?)$/;

const editedRates: PartReader<Scale['editedRates']> = (link) => {
  const read = link.all('rate').flatMap((text) => {
    const [, code = '', figure = ''] = RATE.exec(text) ?? [];
    const rate = Number(figure);
    if (isCurrencyCode(code) && code !== 'USD' && isExchangeRate(rate)) return [[code, rate]] as const;
    link.refuse('rate', text, 'a rate is a currency and a figure above 0, as in CAD:0.75');
    return [];
  });
  return read.length === 0 ? undefined : Object.fromEntries(read);
};

/** What a link asks for, part by part. A part without its reader does not compile. */
export const LINK_READERS: { readonly [K in keyof ViewParts]: PartReader<ViewParts[K]> } = {
  currencies,
  target: choice(
    'in',
    (text) => (isCurrencyCode(text) ? text : undefined),
    'it has no exchange rate here',
  ),
  basis,
  period: choice(
    'period',
    (text) => (isPayPeriod(text) ? text : undefined),
    'a pay period is year, month, week, day or hour',
  ),
  list: choice('list', oneOf(LISTS), 'a list is “full” or “short”'),
  columnFilters,
  columnRanges,
  payRange,
  search,
  arrangement: choice('order', oneOf(ARRANGEMENTS), 'an order is “scale” or “page”'),
  sort,
  chart: choice('chart', oneOf(CHARTS), 'a chart is “auto”, “bars”, “groups” or “distribution”'),
  groupBy,
  groupOrder: choice(
    'groups',
    oneOf(GROUP_ORDERS),
    'groups stand by “auto”, “median”, “count” or “name”',
  ),
  hiddenColumns,
  pins,
  workingYear,
  editedRates,
  prices,
  countries,
  rowCountries,
  countryColumn,
};
