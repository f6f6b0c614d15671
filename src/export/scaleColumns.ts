import type { Dataset } from '../dataset/dataset';
import { EXPORTED } from '../dataset/exportedColumns';
import type { CurrencyCode } from '../pay/currency';
import { DATED_RATES, isEditedRate } from '../pay/exchangeRates';
import { type Basis, comparableFactor, type Scale, shownCurrency } from '../pay/scale';
import type { CsvColumn } from './csvColumn';
import { decimalText } from './decimalText';
import { parityColumns } from './parityColumns';

/** What each basis is called in a file. */
const BASIS_NAMES: Readonly<Record<Exclude<Basis, 'purchasingPower'>, string>> = { published: 'as published', market: 'market rate' };

/** How pay published in a currency becomes comparable. */
interface Conversion {
  /** Units of comparable pay for one of the currency. */
  readonly rate: number;
  /** Of which day the rate is, and where from; empty where nothing is converted. */
  readonly date: string;
  readonly source: string;
}

function conversionOf(currency: CurrencyCode, scale: Scale): Conversion {
  const rate = comparableFactor(currency, scale.period, scale);
  if (scale.basis === 'published' || currency === scale.target) return { rate, date: '', source: '' };
  const isEdited = [currency, scale.target].some((code) => isEditedRate(code, scale.editedRates));
  if (isEdited) return { rate, date: '', source: 'set by hand' };
  return { rate, date: DATED_RATES.date, source: `npm ${DATED_RATES.source}` };
}

/**
 * How the published pay of each row becomes comparable: published pay × period factor × rate, with the
 * unit and period that this gives, and what the rate rests on.
 */
export function scaleColumns(dataset: Dataset, scale: Scale): readonly CsvColumn[] {
  const { basis } = scale;
  if (basis === 'purchasingPower') return parityColumns(dataset, scale);
  const { currency, period } = dataset;
  const conversions = currency.values.map((code) => conversionOf(code, scale));
  const byCurrency = (name: string, words: readonly string[]): CsvColumn => ({ kind: 'words', name, codes: currency.codes, words });
  const always = (name: string, word: string): CsvColumn => ({ kind: 'words', name, codes: null, words: [word] });
  const inPeriodsAlone: Scale = { ...scale, basis: 'published' };
  return [
    byCurrency(EXPORTED.unit, currency.values.map((code) => shownCurrency(code, scale))),
    always(EXPORTED.comparablePeriod, scale.period),
    {
      kind: 'words',
      name: EXPORTED.periodFactor,
      codes: period.codes,
      words: period.values.map((unit) => decimalText(comparableFactor(scale.target, unit, inPeriodsAlone))),
    },
    byCurrency(EXPORTED.rate, conversions.map(({ rate }) => decimalText(rate))),
    byCurrency(EXPORTED.rateDate, conversions.map(({ date }) => date)),
    byCurrency(EXPORTED.rateSource, conversions.map(({ source }) => source)),
    always(EXPORTED.basis, BASIS_NAMES[basis]),
  ];
}
