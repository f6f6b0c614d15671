import { isPayPeriod, type PayPeriod } from './payPeriod';

/** Reads a cell of a pay period column ("Yearly", "per hour", "Monat"); null where it names none. */
export function readPayPeriod(text: string): PayPeriod | null {
  const word = text.trim().toLowerCase();
  return isPayPeriod(word) ? word : null;
}
