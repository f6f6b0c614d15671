/** What is said beside a setting on which rows hang that the evidence does not settle. */
export function markOf(pressing: boolean): string | undefined {
  return pressing ? 'Please settle' : undefined;
}
