import type { Dataset } from '../dataset/dataset';

/**
 * The buffers of a data set's arrays, each once, to be handed to another thread without a copy. After
 * that the arrays of this thread are empty.
 */
export function transferablesOf(dataset: Dataset): ArrayBuffer[] {
  const buffers = new Set<ArrayBuffer>();
  const visit = (value: unknown): void => {
    if (ArrayBuffer.isView(value)) {
      if (value.buffer instanceof ArrayBuffer) buffers.add(value.buffer);
    } else if (typeof value === 'object' && value !== null) {
      Object.values(value).forEach(visit);
    }
  };
  visit(dataset);
  return [...buffers];
}
