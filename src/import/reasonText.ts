import type { SetAsideReason } from './reading';

/** Why rows are set aside, in words. */
export const REASON_TEXTS: Readonly<Record<SetAsideReason, string>> = {
  noPay: 'No pay is given',
  unreadPay: 'Pay is not a figure that can be read for sure',
  zeroPay: 'Pay is zero, or begins at zero',
  negativePay: 'Pay is negative',
  tooHighPay: 'Pay is higher than any pay',
  lowAboveHigh: 'The low end of pay is above the high end',
  totalRow: 'Looks like a total, not a salary',
  noCurrency: 'No currency is given',
  openCurrency: 'The currency is open',
  unknownCurrency: 'The currency has no exchange rate here',
  unknownPeriod: 'The pay period is not a year, month, week, day or hour',
  surplusCells: 'The row has more cells than there are columns: one may have been cut in two',
  missingCells: 'The row has too few cells for its pay to be read',
  cutOff: 'The row is broken off: the file ends inside it, or its line is damaged',
  repeat: 'The row repeats an earlier one in every cell',
};
