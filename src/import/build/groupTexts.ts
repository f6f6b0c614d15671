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
export function groupTexts(column: Repacked): GroupedTexts {
  const groupIndex = new Map<string, number>();
  const spellings: Array<Map<string, number[]>> = [];
  const texts = unpackTexts(column.texts);
  const wide = Uint32Array.from(texts, (text, index) => {
    const key = foldText(text);
    let group = groupIndex.get(key);
    if (group === undefined) {
      group = spellings.push(new Map()) - 1;
      groupIndex.set(key, group);
    }
    const ofGroup = spellings[group];
    const spelling = withoutStraySpaces(text);
    const same = ofGroup?.get(spelling);
    if (same === undefined) ofGroup?.set(spelling, [index]);
    else same.push(index);
    return group;
  });
  const groupOf = createCodes(wide.length, spellings.length);
  groupOf.set(wide);
  // Only where spellings differ is there anything to count.
  const counts = spellings.some(({ size }) => size > 1) ? countRows(column) : new Uint32Array(0);
  return { groupOf, groups: packTexts(spellings.map((ofGroup) => mostFrequent(ofGroup, counts))) };
}

function countRows({ codes, texts }: Repacked): Uint32Array {
  const counts = new Uint32Array(texts.ends.length);
  for (let row = 0; row < codes.length; row += 1) {
    const code = codes[row] ?? 0;
    counts[code] = (counts[code] ?? 0) + 1;
  }
  return counts;
}

function mostFrequent(spellings: ReadonlyMap<string, readonly number[]>, counts: Uint32Array): string {
  let name = '';
  let most = -1;
  for (const [spelling, indices] of spellings) {
    const rows = indices.reduce((sum, index) => sum + (counts[index] ?? 0), 0);
    if (rows > most) {
      most = rows;
      name = spelling;
    }
  }
  return name;
}
