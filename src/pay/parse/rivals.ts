import type { Figure } from './figures';
import { type Token, tokenAt } from './tokens';

/** From here on a number without a currency is as good as one with it: "30,000 or 35,000 €". */
const LARGE = 1000;

/** How far below or above pay the other end of its range may be. */
const WIDEST = 50;

const EARLIEST = 1950;
const LATEST = 2050;

/** How near to a year a figure may be so that the year may be pay too: "2000 or 2500 €". */
const NEAR_YEAR = 3;

/** Whether a number without a magnitude may be a year, by its value and by how it is written. */
export function isYear(tokens: readonly Token[], { low, high }: Figure): boolean {
  return [low, high ?? low].every(({ number, written: { value } }) => {
    const isWritten = tokenAt(tokens, number).text.length === 4;
    return isWritten && value >= EARLIEST && value <= LATEST;
  });
}

const isWithin = (one: number, other: number, times: number) => one * times >= other && other * times >= one;

/** Whether the number counts what an unknown word behind it names: "360 excavators". */
function isCounting(tokens: readonly Token[], { last }: Figure): boolean {
  const next = tokenAt(tokens, last + 1);
  return next.kind === 'word' && next.meaning === null;
}

/** Whether a number without a currency may as well be pay, or an end of its range, as the chosen figure. */
export function isRival(tokens: readonly Token[], bare: Figure, chosen: Figure): boolean {
  const { value } = (bare.high ?? bare.low).written;
  const { written, factor } = chosen.low;
  const pay = written.value * factor;
  if (isYear(tokens, bare) && !isWithin(value, pay, NEAR_YEAR)) return false;
  if (value >= LARGE) return true;
  if (isCounting(tokens, bare)) return false;
  return isWithin(value, pay, WIDEST) || isWithin(value, written.value, WIDEST);
}
