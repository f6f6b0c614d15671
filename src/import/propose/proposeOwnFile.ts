import type { RawTable } from '../rawTable';
import type { ColumnRole, Proposal } from '../reading';
import type { ColumnProfile } from './columnProfile';
import { chooseOtherColumns } from './otherColumns';
import { OWN_FILE_REASON, rolesOfOwnFile } from './ownFile';
import { summarizeColumn } from './summarize';

/**
 * How a file is read that this explorer wrote: nothing of pay, currency and pay period in it is open.
 * Null for every other file.
 */
export function proposeOwnFile(table: RawTable, profiles: readonly ColumnProfile[]): Proposal | null {
  const own = rolesOfOwnFile(table.columns.map(({ name }) => name));
  if (own === null) return null;
  const rest = profiles.filter(({ index }) => !own.has(index));
  const { roles: named, reasons } = chooseOtherColumns(rest, '');
  const roleOf = ({ index, kind }: ColumnProfile): ColumnRole => {
    const role = own.get(index) ?? named.get(index);
    // Currency and pay period are known: another column like them is kept as what its cells are.
    return own.has(index) || role === 'place' || role === 'label' ? (role ?? kind) : kind;
  };
  return {
    columns: table.columns.map((column, index) => summarizeColumn(column, profiles[index]?.kind ?? 'text')),
    reading: {
      roles: profiles.map(roleOf),
      // Numbers are written with a point and without marks of thousands.
      decimalMark: '.',
      unit: 1,
      currencies: [],
      missingCurrency: null,
      missingPeriod: 'year',
      foldRepeats: false,
    },
    reasons: [
      { text: OWN_FILE_REASON, about: 'pay' },
      ...reasons.map((text) => ({ text, about: 'place' }) as const),
    ],
  };
}
