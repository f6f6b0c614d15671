import { proposeReading } from '../../../src/import/proposeReading';
import type { RawTable } from '../../../src/import/rawTable';
import type { Reading } from '../../../src/import/reading';

/** What is proposed for a table, with the reasons as they are said. */
export function proposedTexts(table: RawTable): { readonly reading: Reading; readonly reasons: readonly string[] } {
  const { reading, reasons } = proposeReading(table);
  return { reading, reasons: reasons.map(({ text }) => text) };
}
