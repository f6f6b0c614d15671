import type { ColumnRole, ProposalReason, Reading } from '../../import/reading';
import type { Review } from '../../store/openedSource';

const OF_PAY: ReadonlySet<ColumnRole> = new Set(['pay', 'lowPay', 'highPay', 'convertedPay']);
const OF_PLACE: ReadonlySet<ColumnRole> = new Set(['place']);

/** Whether the same columns have these roles. */
function areSame(roles: ReadonlySet<ColumnRole>, one: Reading, other: Reading): boolean {
  return one.roles.every((role, index) => {
    const beside = other.roles[index];
    return role === beside || !(roles.has(role) || (beside !== undefined && roles.has(beside)));
  });
}

function meaningOf({ currencies }: Reading, sign: string | undefined): string | null {
  return currencies.find(([text]) => text === sign)?.[1] ?? null;
}

function stands({ about, sign }: ProposalReason, before: Reading, now: Reading): boolean {
  switch (about) {
    case 'pay':
      return true;
    case 'place':
      return areSame(OF_PLACE, before, now);
    case 'currencies':
      return meaningOf(before, sign) === meaningOf(now, sign);
    case 'decimalMark':
      // What is counted in thousands reads otherwise with the same mark.
      return before.decimalMark === now.decimalMark && before.unit === now.unit;
    case 'unit':
    case 'missingCurrency':
    case 'missingPeriod':
      return before[about] === now[about];
  }
}

/** Those reasons of the proposal that speak of what is still as it was proposed. */
export function standingReasons({ proposal, reading }: Review): string[] {
  const isSamePay = areSame(OF_PAY, proposal.reading, reading);
  return proposal.reasons
    .filter((reason) => (isSamePay || reason.about === 'place') && stands(reason, proposal.reading, reading))
    .map(({ text }) => text);
}
