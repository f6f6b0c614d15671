import { readPayText } from '../../../../src/pay/parse/readPayText';

/** The figure, its currency or what it may be, and its period; or why it is refused. */
export function read(text: string): string {
  const reading = readPayText(text, {});
  if (!reading.ok) return reading.reason.code;
  const { min, max, currency, candidates, period } = reading.pay;
  const figure = min === max ? `${min}` : max === null ? `${min} or more` : min === null ? `up to ${max}` : `${min} to ${max}`;
  return [figure, currency ?? (candidates.slice(0, 2).join(' or ') || 'unnamed'), ...(period === null ? [] : [period])].join(' ');
}
