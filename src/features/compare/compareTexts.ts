import { formatPay, formatPayDifference, formatPublishedPay } from '../../pay/formatPay';
import { type Pay, payOf } from '../../pay/pay';
import type { Scale } from '../../pay/scale';
import { type Compared, type ComparedPay, differenceTo, perHour } from '../../query/compare';
import { publishedInWords } from '../../query/salaryName';
import { type ComparedLine, NOTHING, percentText, singlesText, THE_FIRST } from './comparedLine';
import type { OwnPay } from './ownPay';
import { powerLines } from './powerTexts';

/** As many currencies of a group are named one by one. */
const MOST_NAMED = 3;

/** What was published: of a group how many salaries in which currencies. */
function publishedText({ salary, currencies }: Compared): readonly string[] {
  if (salary !== null) return [publishedInWords(salary)];
  const named = currencies.slice(0, MOST_NAMED).map(({ currency, count }) => `${count.toLocaleString('en-US')} in ${currency}`);
  const rest = currencies.slice(MOST_NAMED).reduce((sum, { count }) => sum + count, 0);
  return rest > 0 ? [...named, `${rest.toLocaleString('en-US')} in others`] : named;
}

function ownPayText(pay: Pay): string {
  return formatPublishedPay(pay) + (pay.period === 'year' ? '' : ` / ${pay.period}`);
}

/** At market rate, in the currency of the scale. */
function marketLines(compared: readonly Compared[], own: OwnPay | null, { target, ...scale }: Scale): readonly ComparedLine[] {
  const write = (amount: number) => formatPay(payOf(amount, target, scale.period));
  const amountText = ({ amount, singles }: ComparedPay, isGroup: boolean, edited: boolean) => [
    ...(amount === null ? singlesText(singles, write) : [write(amount), ...(isGroup ? ['median'] : [])]),
    ...(edited && amount !== null ? ['edited'] : []),
  ];
  const hourText = ({ amount }: ComparedPay) =>
    amount === null ? NOTHING : [formatPay(payOf(perHour(amount, { target, ...scale }), target, 'hour'))];
  const differenceText = (reference: ComparedPay, pay: ComparedPay) => {
    const difference = pay === reference ? null : differenceTo(reference, pay);
    if (difference === null) return NOTHING;
    return [formatPayDifference(payOf(difference.amount, target, scale.period)), percentText(difference.share)];
  };
  const line = (label: string, cell: (market: ComparedPay) => readonly string[]): ComparedLine => ({
    label,
    own: own === null ? NOTHING : cell(own.market),
    cells: compared.map(({ market }) => cell(market)),
  });
  const differences = (label: string, reference: ComparedPay | undefined) =>
    reference === undefined ? [] : [line(label, (market) => differenceText(reference, market))];
  return [
    {
      label: 'At market rate',
      own: own === null ? NOTHING : amountText(own.market, false, own.edited),
      cells: compared.map(({ market, salary, edited }) => amountText(market, salary === null, edited)),
    },
    ...(compared.some(({ market }) => market.quartiles !== null)
      ? [line('Middle half', ({ quartiles }) => (quartiles === null ? NOTHING : [`${write(quartiles.lower)} to ${write(quartiles.upper)}`]))]
      : []),
    ...differences('To my pay', own?.market),
    ...(compared.length > 1 ? differences(`To ${THE_FIRST}`, compared[0]?.market) : []),
    line('Per hour', hourText),
  ];
}

/**
 * All that pinned salaries and groups, and the reader's own pay if there is one, are compared by: what was published,
 * then at market rate in the currency of the scale and by purchasing power, the basis of the page first.
 */
export function comparedLines(compared: readonly Compared[], own: OwnPay | null, scale: Scale): readonly ComparedLine[] {
  const published: ComparedLine = {
    label: 'Published',
    own: own === null ? NOTHING : [ownPayText(own.pay)],
    cells: compared.map(publishedText),
  };
  const atMarket = marketLines(compared, own, scale);
  const byPower = compared.some(({ power }) => power !== null) ? powerLines(compared, own, scale) : [];
  return [published, ...(scale.basis === 'purchasingPower' ? [...byPower, ...atMarket] : [...atMarket, ...byPower])];
}
