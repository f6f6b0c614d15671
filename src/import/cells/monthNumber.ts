/** Languages whose names of months are known. */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'sv', 'da', 'nb', 'fi', 'pl'] as const;

let numbers: Map<string, number> | null = null;

function plain(name: string): string {
  return name.toLowerCase().replaceAll('.', '');
}

function namesOfMonths(): Map<string, number> {
  const found = new Map<string, number>();
  for (const language of LANGUAGES) {
    for (const month of ['long', 'short'] as const) {
      for (const day of [undefined, 'numeric'] as const) {
        // With a day some languages write the name in another case: "1 stycznia".
        const format = new Intl.DateTimeFormat(language, { month, timeZone: 'UTC', ...(day && { day }) });
        for (let index = 0; index < 12; index += 1) {
          const parts = format.formatToParts(Date.UTC(2024, index, 1));
          const name = plain(parts.find((part) => part.type === 'month')?.value ?? '');
          if (!found.has(name)) found.set(name, index + 1);
        }
      }
    }
  }
  return found;
}

/** The number of a month by its name or short name, "Jan", "März"; NaN for any other word. */
export function monthNumber(word: string | undefined): number {
  numbers ??= namesOfMonths();
  return numbers.get(plain(word ?? '')) ?? Number.NaN;
}
