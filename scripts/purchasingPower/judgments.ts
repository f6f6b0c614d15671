/** What was decided about one country's figure; it holds for the figure of that year alone. */
export interface Judgment {
  /** The year of the figure that was looked at. */
  readonly year: number;
  /** The currency that the figure is in, where it is not the country's own. */
  readonly currency?: string;
  /** What the figure is divided by to be in the country's currency of today. */
  readonly divideBy?: number;
  /** Why the figure is of no use, as the page says it. */
  readonly absent?: string;
}

/**
 * Figures that are not what they seem, by country. A parity in other money than pay is in today is
 * worse than none, and so is one that the exchange rates of today do not go with.
 */
export const judgments: Readonly<Record<string, Judgment>> = {
  // The figure is in leva. One euro was 1.95583 leva: Council Regulation (EU) 2025/1409.
  BG: { year: 2024, divideBy: 1.95583 },
  // National accounts are in US dollars: in Liberian dollars prices would be 0.3 % of those in the
  // United States, in new shekels 19 %, where the neighbours have 23 to 37 % and 43 to 114 %.
  LR: { year: 2024, currency: 'USD' },
  PS: { year: 2024, currency: 'USD' },
  CU: { year: 2011, absent: 'its figure is from before its two pesos were united in 2021' },
  IR: { year: 2024, absent: 'the rial has lost most of its worth since the year of its figure' },
  SD: { year: 2024, absent: 'the exchange rate of the Sudanese pound is an official one that few get' },
  SO: { year: 2024, absent: 'the exchange rate of the Somali shilling is an official one that few get' },
  SS: { year: 2021, absent: 'prices have risen many times over since the year of its figure' },
  SY: { year: 2023, absent: 'its pound lost two zeros in 2026, and its figure is from before' },
  VE: { year: 2011, absent: 'the World Bank’s figure is 0' },
  ZW: { year: 2024, absent: 'its currency was replaced in the course of the year of its figure' },
};
