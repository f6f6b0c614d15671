import type { OnShow } from './onShow';

/** What is filtered and how many salaries that leaves: "3 of 22 salaries · currency: EUR". */
export function selectionInWords({ count, of, filters }: Pick<OnShow, 'count' | 'of' | 'filters'>): string {
  return [`${count.toLocaleString('en-US')} of ${of.toLocaleString('en-US')} salaries`, ...filters].join(' · ');
}
