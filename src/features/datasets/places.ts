/** Where the page says of the data set on show whether it is kept. */
export const SHOWN_DATASET = 'shown-dataset';

/** Where the page lists the data sets that are kept. */
export const KEPT_DATASETS_LIST = 'your-data-sets';
