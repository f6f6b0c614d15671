import type { ColumnProfile } from '../../../../src/import/propose/columnProfile';
import { headerHints } from '../../../../src/import/propose/headerHints';
import { headerWords } from '../../../../src/import/propose/headerWords';

type Shown = Partial<Omit<ColumnProfile, 'name' | 'words' | 'hints'>>;

export type Column = readonly [name: string, shown?: Shown];

/** Profiles of columns with these names, whose cells are filled with figures that name no unit, unless said otherwise. */
export function profilesOf(...columns: readonly Column[]): ColumnProfile[] {
  return columns.map(([name, shown], index) => ({
    index,
    name,
    words: headerWords(name),
    hints: headerHints(name),
    kind: 'number',
    numbers: 0,
    filled: 1,
    pay: 1,
    payWithUnit: 0,
    currency: 0,
    period: 0,
    namesPeriods: 0,
    middle: 0,
    numbersRows: false,
    ...shown,
  }));
}
