import type { ChartOnShow, OnShow, PanelOnShow } from '../onShow';
import { selectionInWords } from '../selectionInWords';
import { drawBars } from './bars';
import { drawDistribution } from './distribution';
import { element, escapeXml, text } from './element';
import { drawGroups } from './groups';
import { type Drawn, FONT, INK, type Measure, MUTED, PAPER, SLIDE, SURFACE } from './look';
import { linesOf } from './textWidth';

/** A picture as a text of SVG, and how large it is in pixels. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

const MARGIN = 40;

function drawPanel({ drawn }: PanelOnShow, measure: Measure): Drawn {
  switch (drawn.kind) {
    case 'bars':
      return drawBars(drawn, measure);
    case 'groups':
      return drawGroups(drawn, measure);
    case 'distribution':
      return drawDistribution(drawn, measure);
  }
}

/** Things one below the other. */
function stacked(parts: readonly Drawn[]): Drawn {
  let height = 0;
  const svg = parts.map((part) => {
    const moved = element('g', { transform: `translate(0 ${Math.round(height)})` }, part.svg);
    height += part.height;
    return moved;
  });
  return { svg, height };
}

/** Lines of text from the left, with room below the last. */
function words(said: string, size: number, measure: Measure, look: { fill?: string; weight?: number; most?: number; after?: number }): Drawn {
  const { fill = INK, weight, most = 3, after = 0 } = look;
  const lines = linesOf(said, size, measure.width, most);
  return {
    svg: lines.map((line, index) => text(line, { x: 0, y: (index + 0.5) * size * 1.35, 'font-size': size, 'font-weight': weight, fill })),
    height: lines.length * size * 1.35 + (lines.length > 0 ? after : 0),
  };
}

/** The panels of a chart one below the other, each under its heading. */
function drawChart({ panels, rest }: ChartOnShow, measure: Measure): Drawn {
  const { font } = measure;
  return stacked([
    ...panels.flatMap((panel, index) => [
      { svg: [], height: index === 0 ? 0 : font },
      words(panel.heading, font, measure, { fill: MUTED, weight: 600, after: 4 }),
      drawPanel(panel, measure),
    ]),
    words(rest, font, measure, { fill: MUTED, after: 4 }),
  ]);
}

function asSvg({ svg }: Drawn, width: number, height: number, title: string): string {
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}`, 'font-family': FONT, role: 'img' },
    [element('title', {}, [escapeXml(title)]), ...svg],
  );
}

/**
 * The chart as a picture that says by itself what it shows: title, headline, what is filtered, n, unit,
 * basis, the day of the rates and the source. It needs nothing from outside and is light in every theme.
 */
export function chartPicture(onShow: OnShow): Picture {
  const { title, sentences, chart, scale, source } = onShow;
  const measure = SLIDE;
  const content = stacked([
    words(title, 28, measure, { weight: 700, most: 2, after: 10 }),
    ...sentences.map((sentence) => words(sentence, 19, measure, { after: 6 })),
    words(selectionInWords(onShow), 15, measure, { fill: MUTED, after: 22 }),
    words(chart.heading, 18, measure, { weight: 600, most: 2, after: 10 }),
    drawChart(chart, measure),
    { svg: [], height: 14 },
    words(`${scale}.`, 14, measure, { fill: MUTED, most: 8, after: 2 }),
    words(`Source: ${source}. Drawn by Salary Explorer.`, 14, measure, { fill: MUTED }),
  ]);
  const [width, height] = [measure.width + 2 * MARGIN, Math.ceil(content.height + 2 * MARGIN)];
  const drawn = {
    svg: [
      element('rect', { width, height, fill: SURFACE }),
      element('g', { transform: `translate(${MARGIN} ${MARGIN})` }, content.svg),
    ],
    height,
  };
  return { svg: asSvg(drawn, width, height, `${title}: ${chart.heading}`), width, height };
}

/** The chart alone, as it goes on a sheet of paper: at most so high, and smaller where it would be higher. */
export function chartOnPaper({ title, chart }: Pick<OnShow, 'title' | 'chart'>, highest: number): Picture {
  const drawn = drawChart(chart, PAPER);
  const scale = Math.min(1, highest / drawn.height);
  const content = { svg: [element('g', { transform: `scale(${scale})` }, drawn.svg)], height: drawn.height * scale };
  const [width, height] = [Math.ceil(PAPER.width * scale), Math.ceil(content.height)];
  return { svg: asSvg(content, width, height, `${title}: ${chart.heading}`), width, height };
}
