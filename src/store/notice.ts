/** A message to the reader, on show until it is put away. */
export interface Notice {
  readonly text: string;
  /** Whether something went wrong, or is only worth knowing. */
  readonly kind: 'problem' | 'information';
  /** What is said of a link goes when another is followed; absent for everything else. */
  readonly about?: 'link';
}

/** The transition that shows a notice; one that is on show already is not shown twice. */
export function addNotice(
  notice: Notice,
): (state: { readonly notices: readonly Notice[] }) => { readonly notices: readonly Notice[] } {
  return ({ notices }) => ({
    notices: notices.some(({ text }) => text === notice.text) ? notices : [...notices, notice],
  });
}
