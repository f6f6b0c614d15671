import { expect, it } from 'vitest';
import { pinnedKeys } from '../../../../src/features/rank-shift/pinnedKeys';
import type { Pin } from '../../../../src/query/view';
import { categoryColumn } from '../../given';

const pins: readonly Pin[] = [
  { kind: 'salary', row: 7 },
  { kind: 'group', column: 'level', group: 'mid' },
  { kind: 'group', column: 'country', group: 'DE' },
];

it('what is pinned among salaries is known by its row', () => {
  expect(pinnedKeys({ column: null }, pins)).toEqual(new Set([7]));
});

it('what is pinned among groups is known by the place of the group in its column', () => {
  const lone = categoryColumn('level', ['lead', 'mid', 'lead']);
  expect(pinnedKeys({ column: lone }, pins)).toEqual(new Set([1]));
  expect(pinnedKeys({ column: lone }, pins.slice(0, 1))).toEqual(new Set());
});
