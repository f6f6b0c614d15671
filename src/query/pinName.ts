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

/** A name in one: "C$137,192 · 17th on the page", "country: Germany". */
export function nameText({ kind }: Pin, { title, detail }: PinName): string {
  return kind === 'group' ? `${detail}: ${title}` : `${title} · ${detail}`;
}

/** The name of a pin in one. Throws a RangeError for a row that the data set does not have. */
export function pinText(dataset: Dataset, pin: Pin): string {
  return nameText(pin, pinName(dataset, pin));
}
