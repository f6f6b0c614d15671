import { UNIT_NAMES } from '../../dataset/figureUnit';
import { type CurrencyCode, currencyPluralName } from '../../pay/currency';
import type { RawTable } from '../rawTable';
import type { Reading } from '../reading';
import { MARK, payCellsOf } from '../cells/payCells';
import { headersOfPay } from '../judge/headersOfPay';
import { createFigures, hasMarks } from '../judge/rowFigures';
import { cellAt } from '../judge/faultCell';
import type { ResolvedRows } from '../judge/resolveRows';
import { unitEvidence } from '../judge/unitEvidence';
import { columnOf } from '../judge/rowShape';
import { unreadSentences } from './unreadSentences';

const number = new Intl.NumberFormat('en-US', { maximumFractionDigits: 3 });
/** As many signs are said one by one. */
const MOST_SIGNS = 12;

/** What was assumed to read the rows that are read, in sentences. */
export function assumptionsOf(table: RawTable, reading: Reading, resolved: ResolvedRows): string[] {
  const { rowsRead } = resolved;
  if (rowsRead === 0) return [];
  return [
    ...periodSentence(table, reading, resolved),
    ...unitSentence(table, reading, resolved),
    ...currencySentences(resolved),
    ...missingCurrencySentence(table, reading, resolved),
    ...figureSentences(table, reading, resolved),
    ...netSentence(table, reading, resolved),
    ...unreadSentences(table, reading, resolved),
  ];
}

function countRead({ fault }: ResolvedRows, test: (row: number) => boolean): number {
  return fault.reduce((sum, wrong, row) => (wrong === 0 && test(row) ? sum + 1 : sum), 0);
}

function rowsText(count: number): string {
  return count === 1 ? '1 row' : `${number.format(count)} rows`;
}

function ownerOf(count: number): string {
  return count === 1 ? 'its' : 'their';
}

function periodSentence(
  table: RawTable,
  reading: Reading,
  { assumedPeriods: assumed, rowsRead }: ResolvedRows,
): string[] {
  const { missingPeriod } = reading;
  if (assumed === 0) return [];
  const said = headersOfPay(table, reading).period;
  if (said?.period === missingPeriod) {
    const where = assumed === rowsRead ? 'The' : `For ${rowsText(assumed)} without a pay period of ${ownerOf(assumed)} own the`;
    return [`${where} header “${said.name}” says per ${missingPeriod}.`];
  }
  return assumed === rowsRead
    ? [`No pay period is given: per ${missingPeriod} is assumed.`]
    : [`For ${rowsText(assumed)} no pay period is given: per ${missingPeriod} is assumed.`];
}

function unitSentence(table: RawTable, reading: Reading, resolved: ResolvedRows): string[] {
  const { counted, asWritten, example } = unitEvidence(table, reading, resolved);
  if (example === null) return [];
  const where = asWritten === 0 ? 'Figures are' : `Figures of ${rowsText(counted)} are`;
  return [`${where} counted in ${UNIT_NAMES[reading.unit]}: “${example.cell}” is read as ${number.format(example.figure)}.`];
}

function currencySentences({ opens }: ResolvedRows): string[] {
  const sentences = opens
    .filter(({ meaning, count }) => meaning !== null && count > 0)
    .toSorted((a, b) => b.count - a.count)
    .map(({ mention, meaning }) => `“${mention.text}” is read as ${nameOf(meaning)}.`);
  const beyond = sentences.length - MOST_SIGNS;
  if (beyond <= 0) return sentences;
  const texts = beyond === 1 ? '1 more currency text is' : `${number.format(beyond)} more currency texts are`;
  return [...sentences.slice(0, MOST_SIGNS), `${texts} read as settled.`];
}

function nameOf(currency: CurrencyCode | null): string {
  return currency === null ? 'no currency' : currencyPluralName(currency);
}

function missingCurrencySentence(
  table: RawTable,
  reading: Reading,
  { withoutCurrency, rowsRead }: ResolvedRows,
): string[] {
  const { missingCurrency } = reading;
  if (missingCurrency === null || withoutCurrency === 0) return [];
  const said = headersOfPay(table, reading).currency;
  if (said?.currency === missingCurrency) {
    const where = withoutCurrency >= rowsRead ? 'The' : `For ${rowsText(withoutCurrency)} without a currency of ${ownerOf(withoutCurrency)} own the`;
    return [`${where} header “${said.name}” names ${nameOf(missingCurrency)}.`];
  }
  return withoutCurrency >= rowsRead
    ? [`No currency is given: ${nameOf(missingCurrency)} are assumed.`]
    : [`For ${rowsText(withoutCurrency)} no currency is given: ${nameOf(missingCurrency)} are assumed.`];
}

/** What is made of a mark that could be one of thousands, and of ranges. */
function figureSentences(table: RawTable, reading: Reading, resolved: ResolvedRows): string[] {
  const { fault, low, high } = resolved;
  const ranges = fault.some((wrong, row) => wrong === 0 && low[row] !== high[row]);
  return [
    ...openFigureSentence(table, reading, resolved),
    ...(ranges ? ['Of a pay range the middle is taken, or the one end that is given.'] : []),
  ];
}

/** The first figure that leaves its mark open and is not written just as it is read: "45.000", not "45,000". */
function openFigureSentence(
  table: RawTable,
  reading: Reading,
  { fault, low, high }: ResolvedRows,
): string[] {
  if (!hasMarks(table, reading)) return [];
  const figures = createFigures(table, reading);
  for (let row = 0; row < fault.length; row += 1) {
    if (fault[row] !== 0 || figures.read(row) !== 0 || figures.mark !== MARK.open) continue;
    const written = writtenFigure(table, reading, row);
    const read = [...new Set([low[row] ?? Number.NaN, high[row] ?? Number.NaN])]
      .filter((end) => !Number.isNaN(end))
      .map((end) => number.format(end));
    if (read.every((figure) => written.includes(figure))) continue;
    return [`“${written}” is read as ${read.join(' – ')}.`];
  }
  return [];
}

function writtenFigure(table: RawTable, reading: Reading, row: number): string {
  return (['pay', 'lowPay', 'highPay'] as const)
    .map((role) => columnOf(table, reading, role))
    .flatMap((column) => (column === null ? [] : [cellAt(column, row).trim()]))
    .filter((cell) => cell !== '')
    .join(' – ');
}

function netSentence(table: RawTable, reading: Reading, resolved: ResolvedRows): string[] {
  const columns = (['pay', 'lowPay', 'highPay'] as const).flatMap((role) => {
    const column = columnOf(table, reading, role);
    return column === null ? [] : [{ column, cells: payCellsOf(column, reading) }];
  });
  if (!columns.some(({ cells }) => cells.net.includes(1))) return [];
  const count = countRead(resolved, (row) =>
    columns.some(({ column, cells }) => cells.net[column.codes[row] ?? 0] === 1),
  );
  return count === 0 ? [] : [`For ${rowsText(count)} pay is said to be after tax; it is taken as it stands.`];
}
