import type { Dataset } from '../dataset/dataset';
import type { OnShow } from '../export/onShow';
import { chartOnShow } from '../features/chart/chartOnShow';
import { chipsOf, chipText } from '../features/chips/chipsOf';
import { comparedOnShow } from '../features/compare/comparedOnShow';
import { scaleInWords } from '../features/scale/scaleInWords';
import { headline, type SentencePart } from '../query/headline';
import { headlines } from '../query/headlines';
import type { QueryResult } from '../query/query';
import type { AppState } from '../store/appState';
import { subjectOf } from './pageTitle';
import { tableOnShow } from './tableOnShow';

const dates = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium' });

function sentenceOf(parts: readonly SentencePart[]): string {
  return parts.map(({ text }) => text).join('');
}

/** The headline, or where there are several scales one for each of them. */
function sentencesOf(result: QueryResult): readonly string[] {
  if (!result.severalScales) return result.panels.map((panel) => sentenceOf(headline(result, panel)));
  const { opening, currencies, rest } = headlines(result);
  return [opening, ...currencies.map(({ name, parts }) => `${name}: ${sentenceOf(parts)}`), ...(rest === '' ? [] : [rest])];
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
