import { describe, expect, it } from 'vitest';
import { isMissingCell } from '../../../src/import/cells/missingCell';

describe('a cell that says that there is nothing', () => {
  it.each([
    '', ' ', '-', '--', '---', '\u2010', '–', '—', '―', '−', '.', '..', '...', '…', '?', '/', 'n/a', 'N/A', 'na', 'NA', 'n.a.', 'n.a', 'n. a.', '#N/A', '#n/a!', '<NA>',
    'NaN', '-nan', 'null', 'NULL', '(null)', '\\N', 'None', 'nil', 'missing', 'undefined', 'Unknown', 'blank', '(blank)', 'empty', 'not available', 'Not applicable',
    'not specified', 'not disclosed', 'undisclosed', 'Prefer not to say', 'TBC', 'tbd', 'nd', 'n.d.', 's/o', 'k.A.', 'k. A.', 'keine Angabe', 'non communiqué', 'no aplica', ' n/a ',
  ])('is “%s”', (text) => {
    expect(isMissingCell(text)).toBe(true);
  });

  it.each(['0', 'no', 'n', '-1', 'nothing', 'not available yet', 'nullify', '€', 'xx', 'prefer not to say so'])('is not “%s”', (text) => {
    expect(isMissingCell(text)).toBe(false);
  });
});
