/** A message to the reader, on show until it is put away. */
export interface Notice {
  readonly text: string;
  /** Whether something went wrong, or is only worth knowing. */
  readonly kind: 'problem' | 'information';
}
