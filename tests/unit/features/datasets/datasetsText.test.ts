import { describe, expect, it } from 'vitest';
import { awaitedText, forgetQuestion, keptDetails, sizeText } from '../../../../src/features/datasets/datasetsText';
import type { KeptDataset } from '../../../../src/store/keptDataset';
import { openedDataset } from '../../../fixtures/openedDataset';

const KEPT: KeptDataset = {
  id: 'a',
  name: 'A',
  rows: 74_301,
  openedAt: null,
  keptAt: '2026-10-02T12:00:00.000Z',
  bytes: 9_440_000,
  view: '',
};

describe('what is said of a kept data set', () => {
  it('is its rows, size and day', () => {
    // The reader's own day, which is another one far east or west.
    expect(keptDetails(KEPT)).toMatch(/^74,301 rows · 9\.4 MB · kept Oct [123], 2026$/);
    expect(keptDetails({ ...KEPT, rows: 1 })).toMatch(/^1 row ·/);
  });

  it('leaves out what a damaged entry does not say', () => {
    expect(keptDetails({ ...KEPT, rows: null, bytes: null })).toMatch(/^kept Oct [123], 2026$/);
    expect(keptDetails({ ...KEPT, rows: null, bytes: null, keptAt: null })).toBe('');
  });

  it.each([
    [0, '0 bytes'],
    [196, '196 bytes'],
    [1_000, '1 kB'],
    [9_949, '9.9 kB'],
    [12_345, '12 kB'],
    [51_000_000, '51 MB'],
    [2_500_000_000, '2.5 GB'],
    [9e15, '9,000,000 GB'],
  ])('gives %d bytes as %s', (bytes, text) => {
    expect(keptDetails({ ...KEPT, rows: null, keptAt: null, bytes })).toBe(text);
  });

  it('counts every array of a data set', () => {
    // 3 rows: pay 24, ends of ranges 48, codes 6, row numbers 12; Level 3 + 13 + 12 + 3 + 6 + 8;
    // Title 3 + 14 + 8; Years 24; Since 12.
    expect(sizeText(openedDataset())).toBe('196 bytes');
  });
});

describe('what is asked and told', () => {
  it('names how many data sets would be forgotten', () => {
    expect(forgetQuestion(1)).toContain('the one data set');
    expect(forgetQuestion(1200)).toContain('all 1,200 data sets');
  });

  it('says of an awaited data set whether it is looked for, absent or unreadable, and why', () => {
    const awaited = { id: 'x', search: '?data=x', reason: null };
    expect(awaitedText({ ...awaited, step: 'reading' })).toMatch(/^Opening/);
    expect(awaitedText({ ...awaited, step: 'absent' })).toContain('not kept in this browser');
    expect(awaitedText({ ...awaited, step: 'failed', reason: 'it is damaged' })).toMatch(/it is damaged\.$/);
  });
});
