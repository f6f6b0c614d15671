import type { Dataset } from '../dataset/dataset';
import { publishedSalary } from './salary';
import { publishedInWords, salaryDetail } from './salaryName';
import type { Pin } from './view';

/** What a pinned salary or group is called, and what tells it from others: "C$137,192", "17th on the page"; "Germany", "country". */
export interface PinName {
  readonly title: string;
  readonly detail: string;
}

/** The name of a pin. Throws a RangeError for a row that the data set does not have. */
export function pinName(dataset: Dataset, pin: Pin): PinName {
  if (pin.kind === 'group') return { title: pin.group === '' ? '(none)' : pin.group, detail: pin.column };
  const salary = publishedSalary(dataset, pin.row);
  return { title: publishedInWords(salary), detail: salaryDetail(salary) };
}

/** The same in one: "C$137,192 · 17th on the page", "country: Germany". */
export function pinText(dataset: Dataset, pin: Pin): string {
  const { title, detail } = pinName(dataset, pin);
  return pin.kind === 'group' ? `${detail}: ${title}` : `${title} · ${detail}`;
}
