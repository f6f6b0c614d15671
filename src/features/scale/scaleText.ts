import { type CurrencyCode, currencyPluralName, currencySymbol } from '../../pay/currency';
import { isEditedRate } from '../../pay/exchangeRates';
import { type PayPeriod, type WorkingYear } from '../../pay/payPeriod';
import { DEFAULT_SCALE, type Scale } from '../../pay/scale';
import { purchasingPower } from '../../query/purchasingPower';

const dateFormat = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeZone: 'UTC' });

/** A day as text: "Sep 29, 2026" for "2026-09-29". */
export function dayInWords(date: string): string {
  return dateFormat.format(new Date(`${date}T00:00:00Z`));
}

/** How old something is: "of today", "1 day old", "55 days old". */
export function ageInWords(days: number): string {
  // By a clock that is behind.
  if (days < 0) return 'of a later day than today';
  if (days === 0) return 'of today';
  return `${days} ${days === 1 ? 'day' : 'days'} old`;
}

/** What figures are in: "US dollars per year", "As published, per month". */
export function unitInWords(scale: Scale): string {
  if (scale.basis === 'published') return `As published, per ${scale.period}`;
  if (scale.basis === 'purchasingPower') return `${purchasingPower().unitInWords(scale)} per ${scale.period}`;
  const name = currencyPluralName(scale.target);
  return `${name.charAt(0).toUpperCase()}${name.slice(1)} per ${scale.period}`;
}

function editedTime(unit: keyof WorkingYear, year: WorkingYear): string {
  return `${year[unit].toLocaleString('en-US')} ${unit} a year, edited`;
}

/**
 * What was set by hand and acts on figures published in these currencies and pay periods: "C$ rate
 * edited", "1,800 hours a year, edited". Empty where nothing edited acts.
 */
export function editsInForce(
  scale: Scale,
  currencies: readonly CurrencyCode[],
  periods: readonly PayPeriod[],
): readonly string[] {
  const rates =
    scale.basis !== 'market'
      ? []
      : [...new Set([...currencies, scale.target])]
          .filter((code) => isEditedRate(code, scale.editedRates))
          .map((code) => `${currencySymbol(code)} rate edited`);
  const standard = DEFAULT_SCALE.workingYear;
  const acts = (period: PayPeriod) => scale.period === period || periods.includes(period);
  const { workingYear } = scale;
  return [
    ...rates,
    ...(acts('hour') && workingYear.hours !== standard.hours
      ? [editedTime('hours', workingYear)]
      : []),
    ...(acts('day') && workingYear.days !== standard.days ? [editedTime('days', workingYear)] : []),
  ];
}
