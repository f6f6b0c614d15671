import { resolveRows } from './judge/resolveRows';
import { type ColumnProfile, profileColumn } from './propose/columnProfile';
import { headerHints } from './propose/headerHints';
import { chooseOtherColumns } from './propose/otherColumns';
import { choosePayColumns } from './propose/payColumns';
import { proposeCurrencies } from './propose/proposeCurrencies';
import { proposeDecimalMark } from './propose/proposeDecimalMark';
import { proposeOwnFile } from './propose/proposeOwnFile';
import { proposeUnit } from './propose/proposeUnit';
import { summarizeColumn } from './propose/summarize';
import type { RawTable } from './rawTable';
import type { ColumnRole, Proposal, ProposalReason, Reading } from './reading';

/**
 * Proposes how a table is read, from its headers and from its cells: the cells decide, the headers
 * say which of several columns is meant. What is not plain has a reason. Never throws; where no
 * column looks like pay none is proposed.
 */
export function proposeReading(table: RawTable): Proposal {
  const profiles = table.columns.map(profileColumn);
  return proposeOwnFile(table, profiles) ?? proposeAnyFile(table, profiles);
}

function proposeAnyFile(table: RawTable, profiles: readonly ColumnProfile[]): Proposal {
  const { pay, pair, others, reasons: payReasons } = choosePayColumns(profiles);
  const isPay = (index: number): boolean => index === pay || index === pair?.low || index === pair?.high;
  const payName = profiles[pay]?.name ?? pair?.lowName ?? '';
  const rest = profiles.filter(({ index }) => !isPay(index));
  const beside = chooseOtherColumns(rest, payName);
  const roles = profiles.map(({ index, kind }): ColumnRole => {
    if (index === pay) return 'pay';
    if (index === pair?.low) return 'lowPay';
    if (index === pair?.high) return 'highPay';
    return beside.roles.get(index) ?? others.get(index) ?? kind;
  });
  const hints = headerHints(payName);
  const bare: Reading = {
    roles,
    decimalMark: null,
    unit: 1,
    currencies: [],
    missingCurrency: null,
    missingPeriod: hints.period ?? 'year',
    foldRepeats: false,
  };
  const { reasons: currencyReasons, ...currencies } = proposeCurrencies(
    resolveRows(table, bare),
    hints,
    roles.includes('currency'),
  );
  const { reasons: unitReasons, unit } = proposeUnit(table, { ...bare, ...currencies });
  const settled: Reading = { ...bare, ...currencies, unit };
  const { reasons: markReasons, decimalMark } = proposeDecimalMark(table, settled);
  return {
    columns: table.columns.map((column, index) => summarizeColumn(column, profiles[index]?.kind ?? 'text')),
    reading: { ...settled, decimalMark },
    reasons: [
      ...(roles.some((role) => role === 'pay' || role === 'lowPay' || role === 'highPay')
        ? []
        : [{ text: 'No column looks like pay: choose the one that is.', about: 'pay' } as const]),
      ...reasonsAbout('pay', payReasons),
      ...reasonsAbout('place', beside.reasons),
      ...reasonsAbout('missingPeriod', hints.period === null ? [] : [`The header of the pay says that it is per ${hints.period}.`]),
      ...reasonsAbout('unit', unitReasons),
      ...reasonsAbout('decimalMark', markReasons),
      ...currencyReasons,
    ],
  };
}

function reasonsAbout(about: ProposalReason['about'], texts: readonly string[]): ProposalReason[] {
  return texts.map((text) => ({ text, about }));
}
