import type { Dataset } from '../dataset/dataset';
import { type PinName, pinName } from './pinName';
import { publishedSalary } from './salary';
import type { Pin } from './view';

/**
 * What stands side by side, each with the name of its pin: with the row of the file where salaries would have the
 * same one, "Data Engineer, row 17". Throws a RangeError for a row that the data set does not have.
 */
export function withPinNames<T extends { readonly pin: Pin }>(
  dataset: Dataset,
  pinned: readonly T[],
): ReadonlyArray<T & { readonly name: PinName }> {
  const named = pinned.map((one) => ({ ...one, name: pinName(dataset, one.pin) }));
  return named.map((one) => {
    const { title, detail } = one.name;
    const same = named.filter(({ name }) => name.title === title && name.detail === detail);
    if (one.pin.kind === 'group' || same.length === 1) return one;
    const { place } = publishedSalary(dataset, one.pin.row);
    return { ...one, name: { title, detail: `${detail}, row ${place.toLocaleString('en-US')}` } };
  });
}
