import type { CurrencyMention } from './currencyMention';
import { foldText } from './foldText';

/** Gathers mentions, each one once. */
export interface MentionList {
  readonly mentions: readonly CurrencyMention[];
  /** The place of a mention in the list, added where it is new. */
  indexOf(mention: CurrencyMention): number;
}

/** An empty list. Texts that differ in letter case and spaces alone are one mention. */
export function createMentionList(): MentionList {
  const mentions: CurrencyMention[] = [];
  const places = new Map<string, number>();
  return {
    mentions,
    indexOf(mention) {
      // A currency and a text that looks like its code are two things.
      const key = mention.currency ?? ` ${foldText(mention.text)}`;
      const known = places.get(key);
      if (known !== undefined) return known;
      const place = mentions.push(mention) - 1;
      places.set(key, place);
      return place;
    },
  };
}
