import { currencyPluralName } from '../../pay/currency';
import { formatPay } from '../../pay/formatPay';
import type { QueryResult } from '../../query/query';
import { comparableInWords, differenceInWords, spanInWords } from '../../query/comparableInWords';
import { panelOfRow, salaryAt } from '../../query/salary';
import { movedInWords, salaryName } from '../../query/salaryName';

/** All that a bar says, as a sentence to be read out; empty for a row that a filter hides. */
export function describeSalary(result: QueryResult, row: number): string {
  const panel = panelOfRow(result, row);
  if (panel === undefined) return '';
  const salary = salaryAt(result, row);
  const { basis, period } = result.view.scale;
  const said = [salaryName(salary)];
  if (basis !== 'published') {
    const by = basis === 'market' ? 'at market rate' : 'by purchasing power';
    said.push(
      `${comparableInWords(salary)} per ${period} ${by}`,
      ...(salary.span === null ? [] : [`anywhere in ${spanInWords(salary.span)}`]),
      `${salary.span === null ? '' : 'about '}rank ${salary.rank.toLocaleString('en-US')} of ${result.ranking.placed.toLocaleString('en-US')}${salary.ranked ? `, ${movedInWords(salary.moved)}` : ''}`,
    );
  } else {
    said.push(
      `${formatPay(salary.comparable)} per ${period} as published`,
      `rank ${salary.rank.toLocaleString('en-US')} in ${currencyPluralName(salary.publishedIn)}`,
    );
  }
  if (salary.edited) said.push('reckoned with edited figures');
  if (panel.firm && panel.quartiles !== null) {
    said.push(`${differenceInWords(salary, panel.quartiles.median)} to the median`);
  }
  return `${said.join('; ')}.`;
}
