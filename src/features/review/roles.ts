import type { ColumnRole } from '../../import/reading';

/** What each role is called, in the order in which they are offered. */
export const ROLES: ReadonlyArray<readonly [role: ColumnRole, label: string]> = [
  ['pay', 'Pay'],
  ['lowPay', 'Lowest pay'],
  ['highPay', 'Highest pay'],
  ['currency', 'Currency'],
  ['otherCurrency', 'Other currency'],
  ['period', 'Pay period'],
  ['label', 'Label'],
  ['place', 'Place'],
  ['date', 'Date'],
  ['category', 'Category'],
  ['number', 'Number'],
  ['text', 'Text'],
  ['convertedPay', 'Converted pay'],
  ['leftOut', 'Leave out'],
];

const PAY_ROLES: ReadonlySet<ColumnRole> = new Set(['pay', 'lowPay', 'highPay']);

/** Whether a column of this role holds pay that is read. */
export function isPayRole(role: ColumnRole): boolean {
  return PAY_ROLES.has(role);
}

const FIGURE_ROLES: ReadonlySet<ColumnRole> = new Set([
  ...PAY_ROLES,
  'currency',
  'otherCurrency',
  'period',
]);

/** Whether a column of this role bears on what a row's pay is read as. */
export function isFigureRole(role: ColumnRole): boolean {
  return FIGURE_ROLES.has(role);
}

/** What a role is called. */
export function roleLabel(role: ColumnRole): string {
  return ROLES.find(([one]) => one === role)?.[1] ?? '';
}
