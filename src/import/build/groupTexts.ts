import { type Codes, createCodes } from '../../dataset/dictionary';
import { type PackedTexts, packTexts, unpackTexts } from '../../dataset/packedTexts';
import { foldText, withoutStraySpaces } from '../cells/foldText';
import type { Repacked } from './repackTexts';

/** The groups that the texts of a category column fall into. */
export interface GroupedTexts {
  readonly groupOf: Codes;
  readonly groups: PackedTexts;
}

/**
 * Groups texts that differ in letter case, stray spaces and forms of a letter alone. A group is
 * called as most of its rows write it, stray spaces apart; of two as frequent the first.
 */
export function groupTexts({ codes, texts }: Repacked): GroupedTexts {
  const counts = new Uint32Array(texts.ends.length);
  for (const code of codes) counts[code] = (counts[code] ?? 0) + 1;
  const groupIndex = new Map<string, number>();
  const spellings: Array<Map<string, number>> = [];
  const wide = Uint32Array.from(unpackTexts(texts), (text, index) => {
    const key = foldText(text);
    let group = groupIndex.get(key);
    if (group === undefined) {
      group = spellings.push(new Map()) - 1;
      groupIndex.set(key, group);
    }
    const rowsOf = spellings[group];
    const spelling = withoutStraySpaces(text);
    rowsOf?.set(spelling, (rowsOf.get(spelling) ?? 0) + (counts[index] ?? 0));
    return group;
  });
  const groupOf = createCodes(wide.length, spellings.length);
  groupOf.set(wide);
  return { groupOf, groups: packTexts(spellings.map(mostFrequent)) };
}

function mostFrequent(spellings: ReadonlyMap<string, number>): string {
  let name = '';
  let most = -1;
  for (const [spelling, rows] of spellings) {
    if (rows > most) {
      most = rows;
      name = spelling;
    }
  }
  return name;
}
