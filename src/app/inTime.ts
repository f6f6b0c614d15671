/** What comes within some milliseconds; null: it takes longer. */
export function inTime<T>(coming: Promise<T>, milliseconds: number): Promise<T | null> {
  return Promise.race([
    coming,
    new Promise<null>((resolve) => {
      setTimeout(resolve, milliseconds, null);
    }),
  ]);
}
