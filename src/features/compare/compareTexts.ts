import { type CurrencyCode, INTERNATIONAL_DOLLAR } from '../../pay/currency';
import { formatPay, formatPayDifference } from '../../pay/formatPay';
import { payOf } from '../../pay/pay';
import type { Scale } from '../../pay/scale';
import { comparableInWords } from '../../query/comparableInWords';
import { type Compared, type ComparedPower, differenceTo, perHour, powerDifference } from '../../query/compare';
import { purchasingPower } from '../../query/purchasingPower';
import { publishedInWords } from '../../query/salaryName';

/** A line of the comparison: what it says, and the lines of text of each that is compared. */
export interface ComparedLine {
  readonly label: string;
  readonly cells: ReadonlyArray<readonly string[]>;
}

/** As many currencies of a group are named one by one. */
const MOST_NAMED = 3;
const NOTHING = ['–'];

const percentFormat = new Intl.NumberFormat('en-US', {
  style: 'percent',
  maximumFractionDigits: 1,
  signDisplay: 'exceptZero',
});

/** A share with its sign, as per cent, in one piece: "+35.3 %", "−12 %". */
export function percentText(share: number): string {
  return percentFormat.format(share).replace('-', '−').replace('%', '\u00a0%');
}

/** What was published: of a group how many salaries in which currencies. */
function publishedText({ salary, currencies }: Compared): readonly string[] {
  if (salary !== null) return [publishedInWords(salary)];
  const named = currencies.slice(0, MOST_NAMED).map(({ currency, count }) => `${count.toLocaleString('en-US')} in ${currency}`);
  const rest = currencies.slice(MOST_NAMED).reduce((sum, { count }) => sum + count, 0);
  return rest > 0 ? [...named, `${rest.toLocaleString('en-US')} in others`] : named;
}

/** What stands for a group with too few salaries for a median: each of them. */
function singlesText(singles: readonly number[], write: (amount: number) => string): readonly string[] {
  return [singles.map(write).join(', '), 'too few for a median'];
}

/**
 * All that pinned salaries and groups are compared by: what was published, then at market rate in the currency of
 * the scale and by purchasing power, the basis of the page first.
 */
export function comparedLines(compared: readonly Compared[], scale: Scale): readonly ComparedLine[] {
  const { target, period } = scale;
  const write = (amount: number) => formatPay(payOf(amount, target, period));
  const hour = (amount: number) => formatPay(payOf(perHour(amount, scale), target, 'hour'));
  const line = (label: string, cell: (one: Compared) => readonly string[]): ComparedLine => ({
    label,
    cells: compared.map(cell),
  });
  const atMarket = [
    line('At market rate', ({ market, edited, salary }) => {
      if (market.amount === null) return singlesText(market.singles, write);
      const text = salary === null ? [write(market.amount), 'median'] : [write(market.amount)];
      return edited ? [...text, 'edited'] : text;
    }),
    line('Middle half', ({ market: { quartiles } }) =>
      quartiles === null ? NOTHING : [`${write(quartiles.lower)} to ${write(quartiles.upper)}`],
    ),
    line('To the first', (one) => differenceText(one, compared[0], target, period)),
    line('Per hour', ({ market }) => (market.amount === null ? NOTHING : [hour(market.amount)])),
  ];
  const byPower = compared.some(({ power }) => power !== null) ? powerLines(compared, scale) : [];
  const onScales = scale.basis === 'purchasingPower' ? [...byPower, ...atMarket] : [...atMarket, ...byPower];
  const hasSpread = compared.some(({ market }) => market.quartiles !== null);
  return [line('Published', publishedText), ...onScales.filter(({ label }) => label !== 'Middle half' || hasSpread)];
}

/** Whether what purchasing power is said in one figure is the middle of more. */
function isMiddle({ open, span }: ComparedPower): boolean {
  return open && span !== null && span.low === span.high;
}

/** Purchasing power, what it is to that of the first, and what it is for an hour. */
function powerLines(compared: readonly Compared[], scale: Scale): readonly ComparedLine[] {
  const { prices, period } = scale;
  const unit = prices?.currency ?? INTERNATIONAL_DOLLAR;
  const write = (amount: number) => formatPay(payOf(amount, unit, period));
  const writeDifference = (amount: number) => formatPayDifference(payOf(amount, unit, period));
  const first = compared[0]?.power ?? null;
  return [
    { label: 'By purchasing power', cells: compared.map((one) => powerText(one, write)) },
    {
      label: 'Purchasing power to the first',
      cells: compared.map(({ power }, index) => {
        const difference = index === 0 || first === null || power === null ? null : powerDifference(first, power);
        if (first === null || power === null || difference === null) return NOTHING;
        const about = isMiddle(first) || isMiddle(power) ? '≈' : '';
        const written = (texts: readonly string[]) => about + [...new Set(texts)].join(' to ');
        const { amount, share } = difference;
        return [
          written([amount.low, amount.high].map(writeDifference)),
          written([share.low, share.high].map(percentText)),
        ];
      }),
    },
    {
      label: 'Purchasing power per hour',
      cells: compared.map(({ power }) =>
        power === null || power.amount === null
          ? NOTHING
          : [(power.open ? '≈' : '') + formatPay(payOf(perHour(power.amount, scale), unit, 'hour'))],
      ),
    },
  ];
}

function powerText({ power, count, salary: published }: Compared, write: (amount: number) => string): readonly string[] {
  if (power === null) return NOTHING;
  const { amount, span, open, edited, placed, salary, singles } = power;
  const marks = edited ? ['edited'] : [];
  if (salary?.placement) {
    const place = purchasingPower().placeInWords(salary.placement);
    return [comparableInWords(salary), ...(open && span !== null ? [`${write(span.low)} to ${write(span.high)}`] : []), place, ...marks];
  }
  if (published !== null || placed === 0) return ['no parity known'];
  const of = placed < count ? [`${placed.toLocaleString('en-US')} of ${count.toLocaleString('en-US')} have a parity`] : [];
  const about = (value: number) => `${open ? '≈' : ''}${write(value)}`;
  if (amount === null) return [...singlesText(singles, about), ...of, ...marks];
  return [about(amount), open ? 'median; some countries are open' : 'median', ...of, ...marks];
}

function differenceText(
  one: Compared,
  first: Compared | undefined,
  target: CurrencyCode,
  period: Scale['period'],
): readonly string[] {
  if (first === undefined || one === first) return NOTHING;
  const difference = differenceTo(first.market, one.market);
  if (difference === null) return NOTHING;
  return [formatPayDifference(payOf(difference.amount, target, period)), percentText(difference.share)];
}
