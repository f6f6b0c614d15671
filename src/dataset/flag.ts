/** What is read as unusual, kept, and can be filtered. */
export const FLAGS = ['thousands', 'hours', 'slip'] as const;

export type Flag = (typeof FLAGS)[number];

/** What the groups of unusual figures are called. */
export const FLAG_TEXTS: Readonly<Record<Flag, string>> = {
  thousands: 'Looks like thousands',
  hours: 'Looks like pay per hour',
  slip: 'Looks like a slip of a digit',
};
