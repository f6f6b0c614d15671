import type { Dataset } from '../dataset/dataset';
import type { OnShow } from '../export/onShow';
import { chartOnShow } from '../features/chart/chartOnShow';
import { chipsOf, chipText } from '../features/chips/chipsOf';
import { comparedOnShow } from '../features/compare/comparedOnShow';
import { scaleInWords } from '../features/scale/scaleInWords';
import { currencyPluralName } from '../pay/currency';
import { headline } from '../query/headline';
import type { Panel, QueryResult } from '../query/query';
import type { AppState } from '../store/appState';
import { subjectOf } from './pageTitle';
import { tableOnShow } from './tableOnShow';

/** As many currencies are spoken of one by one. */
const MOST_NAMED = 8;

const dates = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium' });

function sentenceOf(result: QueryResult, panel: Panel): string {
  return headline(result, panel)
    .map(({ text }) => text)
    .join('');
}

/** The headline, or where there are several scales one for each of them. */
function sentencesOf(result: QueryResult): readonly string[] {
  const { panels, count, severalScales } = result;
  if (!severalScales) return panels.map((panel) => sentenceOf(result, panel));
  const rest = panels.length - MOST_NAMED;
  return [
    `These ${count.toLocaleString('en-US')} salaries are in ${panels.length} currencies. As published they share no scale, so no one figure speaks for all of them.`,
    ...panels.slice(0, MOST_NAMED).map((panel) => `${currencyPluralName(panel.currency)}, n = ${panel.count.toLocaleString('en-US')}: ${sentenceOf(result, panel)}`),
    ...(rest > 0 ? [`And ${rest} more with fewer salaries each.`] : []),
  ];
}

function sourceOf({ provenance, title }: Dataset): string {
  if (provenance.kind === 'opened') return `${provenance.name}, opened on ${dates.format(new Date(provenance.openedAt))}`;
  return `one salary page for ${title}s, which names no company, place or year; gross pay per year is assumed`;
}

/** What the page shows, in words and figures, put together from its features. */
export function onShow(state: AppState): OnShow {
  const { query, view, dataset } = state;
  const result = query.ask(view);
  return {
    title: subjectOf(state),
    sentences: sentencesOf(result),
    filters: chipsOf(dataset, view).map(chipText),
    scale: scaleInWords(result),
    source: sourceOf(dataset),
    count: result.count,
    of: dataset.rowCount,
    chart: chartOnShow(query, view),
    table: tableOnShow(result, view.pins),
    compared: comparedOnShow(query, view),
  };
}
