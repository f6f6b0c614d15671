import type { Dataset } from '../dataset/dataset';
import { createOwnColumns } from './ownColumns';
import { createQueryWith, type Query } from './query';

/** The queries of any data set. */
export function createQuery(dataset: Dataset): Query {
  return createQueryWith(dataset, createOwnColumns(dataset));
}
