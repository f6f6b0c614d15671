import { describe, expect, it } from 'vitest';
import { tableColumns } from '../../../../src/features/opened-table/columns';
import { DEFAULT_SCALE } from '../../../../src/pay/scale';
import { datasetOf, openedOf, textColumn } from '../../given';

const widthOfLabel = (names: readonly string[]) =>
  tableColumns(openedOf(datasetOf(names.map((_, row) => ['USD', row + 1] as const)), [textColumn('name', names, 'label')]), DEFAULT_SCALE, names.length)[0]
    ?.width;

describe('the column of what a salary is called', () => {
  it('is wider where its texts are long', () => {
    expect(widthOfLabel(['Nurse', 'Cook'])).toBe('name');
    expect(widthOfLabel(['Machine Learning Engineer', 'Machine Learning Scientist'])).toBe('long');
  });
});
