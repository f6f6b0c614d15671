import { currencyPluralName } from '../../pay/currency';
import { DATED_RATES } from '../../pay/exchangeRates';
import type { Scale } from '../../pay/scale';
import type { Compared } from '../../query/compare';
import { purchasingPower } from '../../query/purchasingPower';
import type { Query } from '../../query/query';
import { DEFAULT_VIEW } from '../../query/view';

const dateFormat = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeZone: 'UTC' });

/** What purchasing power is counted in, and by which parities: "international dollars, GDP-basis parities, 2024". */
function powerInWords(query: Query, scale: Scale): string {
  const power: Scale = { ...scale, basis: 'purchasingPower' };
  const reader = purchasingPower();
  const unit = reader.unitInWords(power);
  const { measure } = query.ask({ ...DEFAULT_VIEW, scale: power });
  return `${unit.charAt(0).toLowerCase()}${unit.slice(1)}, ${reader.paritiesInWords(measure, power)}`;
}

/** On which scales a comparison is, apart around the day of the rates. */
export interface CompareWords {
  readonly before: string;
  readonly date: string;
  readonly after: string;
}

/** What a comparison rests on: unit, rates, the length of an hour, parities, and what a group is. */
export function compareWords(query: Query, compared: readonly Compared[], scale: Scale): CompareWords {
  const { target, period, workingYear } = scale;
  const withPower = compared.some(({ power }) => power !== null);
  return {
    before: `In ${currencyPluralName(target)} per ${period}, at market rates of `,
    date: dateFormat.format(new Date(DATED_RATES.date)),
    after: [
      `; a year has ${workingYear.hours.toLocaleString('en-US')} paid hours`,
      ...(withPower ? [`Purchasing power in ${powerInWords(query, scale)}`] : []),
      ...(compared.some(({ salary }) => salary === null) ? ['A group is all of its salaries, whatever is filtered'] : []),
    ].join('. '),
  };
}
