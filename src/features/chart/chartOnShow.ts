import { currencyIndex } from '../../dataset/dataset';
import type { ChartOnShow, PanelOnShow } from '../../export/onShow';
import { currencyPluralName } from '../../pay/currency';
import { isAnyOpen } from '../../query/anyOpen';
import { type ChartChoice, chartChoice } from '../../query/chartChoice';
import { isPinned } from '../../query/pins';
import type { Panel, Query } from '../../query/query';
import type { View } from '../../query/view';
import { barPicture } from './barPicture';
import { barsBeyond } from './beyondInWords';
import { chartHeading } from './chartHeading';
import { distributionPicture, middlePicture } from './distributionPicture';
import { groupPicture } from './groupPicture';
import { moreCurrencies, MOST_PANELS } from './moreCurrencies';

/** Amounts that have room along the bottom of a distribution that is taken along. */
const MOST_TICKS = 12;

/** The salaries on show as they are spread, without those that a range of pay leaves out. */
function distribution({ result }: ChartChoice, panel: Panel): PanelOnShow['drawn'] | null {
  const { rows, currency, quartiles, publishedIn } = panel;
  const { period } = result.view.scale;
  const picture = distributionPicture(rows, result.comparable, currency, period, MOST_TICKS);
  return picture === null
    ? null
    : {
        kind: 'distribution',
        ...picture,
        middle: middlePicture(picture, quartiles, currency, period, isAnyOpen(panel, result)),
        series: publishedIn === null ? null : currencyIndex(result.dataset, publishedIn),
      };
}

function drawn(query: Query, choice: ChartChoice, panel: Panel, pins: View['pins']): PanelOnShow['drawn'] | null {
  const { kind, column, result } = choice;
  if (kind === 'groups' && column !== null) {
    const picture = groupPicture(query, result, panel, column);
    const pinned = picture.rows.flatMap(({ group }, place) => (isPinned(pins, { kind: 'group', column: column.name, group }) ? [place] : []));
    return { kind: 'groups', ...picture, groupCount: picture.all.length, pinned };
  }
  if (kind === 'distribution') return distribution(choice, panel);
  const picture = barPicture(result, panel);
  const bars = picture.bars.map((bar) => ({ ...bar, isPinned: isPinned(pins, { kind: 'salary', row: bar.row }), leftOutBefore: 0 }));
  return { kind: 'bars', ...picture, bars, beyond: barsBeyond(bars) };
}

/** The chart of a view in words and figures, as it is taken along. */
export function chartOnShow(query: Query, view: View): ChartOnShow {
  const choice = chartChoice(query, view);
  const { panels, severalScales } = choice.result;
  const more = moreCurrencies(panels);
  return {
    heading: chartHeading(choice),
    panels: panels.slice(0, MOST_PANELS).flatMap((panel) => {
      const picture = drawn(query, choice, panel, view.pins);
      const name = `${panel.currency} · ${currencyPluralName(panel.currency)}, n = ${panel.count.toLocaleString('en-US')}`;
      return picture === null ? [] : [{ heading: severalScales ? name : '', drawn: picture }];
    }),
    rest: more === '' ? '' : `${more}.`,
  };
}
