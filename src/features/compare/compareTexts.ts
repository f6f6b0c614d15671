import { type CurrencyCode, INTERNATIONAL_DOLLAR } from '../../pay/currency';
import { formatPay, formatPayDifference } from '../../pay/formatPay';
import { payOf } from '../../pay/pay';
import type { Scale } from '../../pay/scale';
import { comparableInWords } from '../../query/comparableInWords';
import { type Compared, differenceTo, perHour, powerShares } from '../../query/compare';
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

/** A share with its sign, as per cent: "+35.3 %", "−12 %". */
export function percentText(share: number): string {
  return percentFormat.format(share).replace('-', '−').replace('%', ' %');
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

/** All that pinned salaries and groups are compared by, at market rate in the currency of the scale. */
export function comparedLines(compared: readonly Compared[], scale: Scale): readonly ComparedLine[] {
  const { target, period } = scale;
  const write = (amount: number) => formatPay(payOf(amount, target, period));
  const hour = (amount: number) => formatPay(payOf(perHour(amount, scale), target, 'hour'));
  const line = (label: string, cell: (one: Compared) => readonly string[]): ComparedLine => ({
    label,
    cells: compared.map(cell),
  });
  const lines = [
    line('Published', publishedText),
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
    ...(compared.some(({ power }) => power !== null) ? powerLines(compared, scale) : []),
  ];
  const hasSpread = compared.some(({ market }) => market.quartiles !== null);
  return lines.filter(({ label }) => label !== 'Middle half' || hasSpread);
}

/** Purchasing power, and what it is to that of the first. */
function powerLines(compared: readonly Compared[], { prices, period }: Scale): readonly ComparedLine[] {
  const unit = prices?.currency ?? INTERNATIONAL_DOLLAR;
  const write = (amount: number) => formatPay(payOf(amount, unit, period));
  const first = compared[0]?.power ?? null;
  return [
    { label: 'By purchasing power', cells: compared.map((one) => powerText(one, write)) },
    {
      label: 'Purchasing power to the first',
      cells: compared.map(({ power }, index) => {
        const shares = index === 0 || first === null || power === null ? null : powerShares(first, power);
        if (shares === null) return NOTHING;
        const [low, high] = [percentText(shares.low), percentText(shares.high)];
        return [low === high ? low : `${low} to ${high}`];
      }),
    },
  ];
}

function powerText({ power, count, salary: published }: Compared, write: (amount: number) => string): readonly string[] {
  if (power === null) return NOTHING;
  const { amount, span, open, placed, salary } = power;
  if (salary?.placement) {
    const place = purchasingPower().placeInWords(salary.placement);
    return [comparableInWords(salary), ...(open && span !== null ? [`${write(span.low)} to ${write(span.high)}`] : []), place];
  }
  if (published !== null || placed === 0) return ['no parity known'];
  const of = placed < count ? [`${placed.toLocaleString('en-US')} of ${count.toLocaleString('en-US')} have a parity`] : [];
  if (amount === null) return ['too few for a median', ...of];
  return [`${open ? '≈' : ''}${write(amount)}`, open ? 'median; some countries are open' : 'median', ...of];
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
