import type { OpenCurrency } from '../../import/reading';
import { currencyPluralName } from '../../pay/currency';
import type { Review } from '../../store/openedSource';
import { countOf } from '../../query/countOf';
import { isPayRole } from './roles';

/** How a mark before three digits reads, and what speaks for either. */
export interface DecimalQuestion {
  readonly hint: string;
  readonly pressing: boolean;
}

/** What figures are counted in, and what that does to them. */
export interface UnitQuestion {
  readonly hint: string | undefined;
  readonly pressing: boolean;
}

/** What stands where figures say nothing themselves. */
export interface MissingQuestion {
  readonly label: string;
  /** What their header says of it. */
  readonly hint: string | undefined;
  readonly pressing: boolean;
}

/** What the reader may settle of how figures read. A null is not asked: it bears on no row. */
export interface Questions {
  readonly unit: UnitQuestion | null;
  readonly decimal: DecimalQuestion | null;
  readonly currencies: ReadonlyArray<OpenCurrency & { readonly label: string; readonly pressing: boolean }>;
  readonly missingCurrency: MissingQuestion | null;
  readonly missingPeriod: Omit<MissingQuestion, 'pressing'> | null;
  readonly repeats: { readonly label: string } | null;
}

function decimalOf({ reading, report }: Review): DecimalQuestion | null {
  const { point, comma, open, unlikely, example } = report.decimalMarks;
  // Figures that all show one mark, or none, read the same whatever is chosen.
  if (open === 0 && (point === 0 || comma === 0)) return null;
  const found = [
    [point, 'with a decimal point'],
    [comma, 'with a decimal comma'],
    [open, 'that leave it open'],
  ] as const;
  const counts = found
    .filter(([count]) => count > 0)
    .map(([count, text]) => `${count.toLocaleString('en-US')} ${text}`);
  const reads =
    example === null ? '' : `“${example.cell}” reads as ${example.figure.toLocaleString('en-US')}. `;
  return {
    hint: `${reads}Rows: ${counts.join(', ')}.`,
    // Where there is some of each nothing speaks for either, and what nobody is paid is hardly meant.
    pressing: reading.decimalMark === null && open > 0 && ((point > 0 && comma > 0) || unlikely > 0),
  };
}

function unitOf({ reading, report }: Review): UnitQuestion | null {
  if (!reading.roles.some(isPayRole)) return null;
  const { named, counted, asWritten, example } = report.units;
  if (reading.unit === 1 || example === null) return { hint: undefined, pressing: false };
  const others = asWritten === 0 ? '' : `, ${asWritten.toLocaleString('en-US')} as written`;
  return {
    hint: `“${example.cell}” reads as ${example.figure.toLocaleString('en-US')}. Rows: ${counted.toLocaleString('en-US')} counted so${others}.`,
    // Said by a header, which may mean another column or be older than its figures.
    pressing: named === reading.unit && counted > 0,
  };
}

/** What there is to settle under a reading, and what of it presses since rows hang on it. */
export function questionsOf(review: Review): Questions {
  const { reading, report } = review;
  const { withoutCurrency, openCurrencies, periods, repeats, headers } = report;
  // A header that says it for all of them contradicts “without one”.
  const without = (said: object | null, count: number): string =>
    said === null ? 'without one' : `without one of ${count === 1 ? 'its' : 'their'} own`;
  return {
    unit: unitOf(review),
    decimal: decimalOf(review),
    currencies: openCurrencies.map((open) => ({
      ...open,
      label: `What “${open.text}” stands for in ${countOf(open.count, 'row')}`,
      pressing: open.meaning === null,
    })),
    missingCurrency:
      withoutCurrency === 0
        ? null
        : {
            label: `Currency of ${countOf(withoutCurrency, 'row')} ${without(headers.currency, withoutCurrency)}`,
            hint:
              headers.currency === null
                ? undefined
                : `The header “${headers.currency.name}” names ${currencyPluralName(headers.currency.currency)}.`,
            pressing: reading.missingCurrency === null,
          },
    missingPeriod:
      periods.assumed === 0
        ? null
        : {
            label: `Pay period of ${countOf(periods.assumed, 'row')} ${without(headers.period, periods.assumed)}`,
            hint:
              headers.period === null
                ? undefined
                : `The header “${headers.period.name}” says per ${headers.period.period}.`,
          },
    repeats:
      repeats === 0
        ? null
        : { label: `Set aside exact repeats (${repeats.toLocaleString('en-US')})` },
  };
}
