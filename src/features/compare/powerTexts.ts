import { INTERNATIONAL_DOLLAR } from '../../pay/currency';
import { formatPay, formatPayDifference } from '../../pay/formatPay';
import { payOf } from '../../pay/pay';
import type { Scale } from '../../pay/scale';
import { comparableInWords } from '../../query/comparableInWords';
import { type Compared, type ComparedPower, perHour, powerDifference } from '../../query/compare';
import { purchasingPower } from '../../query/purchasingPower';
import { type ComparedLine, NOTHING, percentText, singlesText, THE_FIRST } from './comparedLine';
import type { OwnPay } from './ownPay';

const NO_PARITY: readonly string[] = ['no parity known'];

type Write = (amount: number) => string;

/** Whether what purchasing power is said in one figure is the middle of more. */
function isMiddle({ open, span }: ComparedPower): boolean {
  return open && span !== null && span.low === span.high;
}

function spanText({ open, span }: ComparedPower, write: Write): readonly string[] {
  return open && span !== null ? [`${write(span.low)} to ${write(span.high)}`] : [];
}

function powerText({ power, count, salary: published }: Compared, write: Write): readonly string[] {
  if (power === null) return NOTHING;
  const { amount, open, edited, placed, salary, singles } = power;
  const marks = edited ? ['edited'] : [];
  if (salary?.placement) {
    return [comparableInWords(salary), ...spanText(power, write), purchasingPower().placeInWords(salary.placement), ...marks];
  }
  if (published !== null || placed === 0) return NO_PARITY;
  const of = placed < count ? [`${placed.toLocaleString('en-US')} of ${count.toLocaleString('en-US')} have a parity`] : [];
  const about = (value: number) => `${open ? '≈' : ''}${write(value)}`;
  if (amount === null) return [...singlesText(singles, about), ...of, ...marks];
  return [about(amount), open ? 'median; some countries are open' : 'median', ...of, ...marks];
}

function ownText(power: OwnPay['power'], write: Write): readonly string[] {
  if (power === null) return NOTHING;
  const { amount, open, place, edited } = power;
  if (amount === null) return NO_PARITY;
  return [`${open ? '≈' : ''}${write(amount)}`, ...spanText(power, write), place, ...(edited ? ['edited'] : [])];
}

/** What purchasing power is above another: between which figures, and "≈" where one of both is the middle of more. */
function differenceText(reference: ComparedPower, power: ComparedPower | null, write: Write): readonly string[] {
  const difference = power === null || power === reference ? null : powerDifference(reference, power);
  if (power === null || difference === null) return NOTHING;
  const about = isMiddle(reference) || isMiddle(power) ? '≈' : '';
  const written = (texts: readonly string[]) => about + [...new Set(texts)].join(' to ');
  const { amount, share } = difference;
  return [written([amount.low, amount.high].map(write)), written([share.low, share.high].map(percentText))];
}

/** Purchasing power, what it is to the reader's own and to that of the first, and what it is for an hour. */
export function powerLines(compared: readonly Compared[], own: OwnPay | null, scale: Scale): readonly ComparedLine[] {
  const { prices, period } = scale;
  const unit = prices?.currency ?? INTERNATIONAL_DOLLAR;
  const write: Write = (amount) => formatPay(payOf(amount, unit, period));
  const writeDifference: Write = (amount) => formatPayDifference(payOf(amount, unit, period));
  const line = (label: string, cell: (power: ComparedPower | null) => readonly string[]): ComparedLine => ({
    label,
    own: own === null ? NOTHING : cell(own.power),
    cells: compared.map(({ power }) => cell(power)),
  });
  const differences = (label: string, reference: ComparedPower | null | undefined) =>
    reference === undefined ? [] : [line(label, (power) => (reference === null ? NOTHING : differenceText(reference, power, writeDifference)))];
  return [
    {
      label: 'By purchasing power',
      own: own === null ? NOTHING : ownText(own.power, write),
      cells: compared.map((one) => powerText(one, write)),
    },
    ...differences('Purchasing power to my pay', own?.power),
    ...(compared.length > 1 ? differences(`Purchasing power to ${THE_FIRST}`, compared[0]?.power) : []),
    line('Purchasing power per hour', (power) =>
      power === null || power.amount === null
        ? NOTHING
        : [(power.open ? '≈' : '') + formatPay(payOf(perHour(power.amount, scale), unit, 'hour'))],
    ),
  ];
}
