import { beforeEach, describe, expect, it, vi } from 'vitest';
import { cancelImport } from '../../../src/actions/cancelImport';
import { changeReading } from '../../../src/actions/changeReading';
import { changeRole } from '../../../src/actions/changeRole';
import { chooseHeader } from '../../../src/actions/chooseHeader';
import { chooseSheet } from '../../../src/actions/chooseSheet';
import { exploreReading } from '../../../src/actions/exploreReading';
import type { ImportSession } from '../../../src/actions/importSession';
import { provideSessions } from '../../../src/actions/importWork';
import { openData } from '../../../src/actions/openData';
import { settleCurrency } from '../../../src/actions/settleCurrency';
import { showBuiltIn } from '../../../src/actions/showBuiltIn';
import { WorkerEnded } from '../../../src/actions/workerSession';
import type { Reading, ReadingReport } from '../../../src/import/reading';
import { type AppStore, createAppStore } from '../../../src/store/createAppStore';
import type { ImportProgress, Review } from '../../../src/store/openedSource';
import { createFakeSession, OPENED, READING, REPORT, USD } from '../../fixtures/importSessions';
import { builtIn } from '../given';

let store: AppStore;

beforeEach(() => {
  store = createAppStore({ dataset: builtIn });
});

function provide(answers: Partial<ImportSession> = {}): ReturnType<typeof createFakeSession> {
  const session = createFakeSession(answers);
  provideSessions(store, () => session);
  return session;
}

function progress(): ImportProgress {
  return store.getState().importProgress;
}

function review(): Review {
  const now = progress();
  if (now.step !== 'review') throw new Error(`There is no review, but: ${now.step}`);
  return now.review;
}

async function reach(step: ImportProgress['step']): Promise<void> {
  await vi.waitFor(() => {
    expect(progress().step).toBe(step);
  });
}

function open(name = 'pay.csv', text = 'salary'): void {
  openData.perform(store, [new File([text], name)], '');
}

async function rejected(failure: Error): Promise<never> {
  throw failure;
}

/** A promise that is kept when the test says so. */
function later<T>(): { readonly promise: Promise<T>; readonly keep: (value: T) => void } {
  let keep: (value: T) => void = () => undefined;
  const promise = new Promise<T>((resolve) => {
    keep = resolve;
  });
  return { promise, keep };
}

describe('opening data', () => {
  it('reads a file and lets its reading be reviewed', async () => {
    const session = provide();
    open();
    await reach('review');
    expect(review()).toMatchObject({ name: 'pay.csv', reading: READING, report: REPORT, judging: false });
    expect(session.ended()).toBe(false);
  });

  it('calls pasted text what it is', async () => {
    provide();
    openData.perform(store, [], '45000 EUR');
    await reach('review');
    expect(review().name).toBe('Pasted text');
  });

  it('says that of several files the first is opened', async () => {
    provide();
    openData.perform(store, [new File([''], 'a.csv'), new File([''], 'b.csv')], '');
    await reach('review');
    expect(review().name).toBe('a.csv');
    expect(review().notes[0]).toBe('2 files were given; one is opened at a time, and this is the first.');
  });

  it('tells how far it has come', async () => {
    provide({
      open: (_source, _options, onProgress) => {
        onProgress({ bytes: 5, totalBytes: 10, rows: 3 });
        return new Promise(() => undefined);
      },
    });
    open();
    await vi.waitFor(() => {
      expect(progress()).toMatchObject({ step: 'reading', bytes: 5, rows: 3 });
    });
  });

  it('says what is wrong, and gives the memory back', async () => {
    const session = provide({ open: () => Promise.resolve({ ok: false, problem: 'It is a picture.' }) });
    open();
    await reach('failed');
    expect(progress()).toMatchObject({ name: 'pay.csv', problem: 'It is a picture.' });
    expect(session.ended()).toBe(true);
  });

  it.each([
    [new WorkerEnded('before it began'), 'could not be loaded'],
    [new WorkerEnded('at work'), 'ran out of memory'],
    [new RangeError('Array buffer allocation failed'), 'ran out of memory'],
    [Object.assign(new Error('moved'), { name: 'NotReadableError' }), 'from the disk'],
    [new Error('odd'), 'stumbled over this (odd)'],
  ])('explains %s', async (failure, words) => {
    const session = provide({ open: () => rejected(failure) });
    open();
    await reach('failed');
    expect(progress()).toMatchObject({ problem: expect.stringContaining(words) });
    expect(session.ended()).toBe(true);
  });

  it('drops what comes after it was cancelled', async () => {
    const answer = later<Awaited<ReturnType<ImportSession['open']>>>();
    const session = provide({ open: () => answer.promise });
    open();
    await vi.waitFor(() => {
      expect(session.asked).toEqual(['open']);
    });
    cancelImport.perform(store);
    expect(session.ended()).toBe(true);
    answer.keep({ ok: true, opened: OPENED });
    await answer.promise;
    expect(progress().step).toBe('idle');
  });

  it('drops what comes of a source that another took the place of', async () => {
    const first = later<Awaited<ReturnType<ImportSession['open']>>>();
    const slow = provide({ open: () => first.promise });
    open('slow.csv');
    await vi.waitFor(() => {
      expect(slow.asked).toEqual(['open']);
    });
    provide();
    open('quick.csv');
    await reach('review');
    expect(slow.ended()).toBe(true);
    first.keep({ ok: false, problem: 'Late' });
    await first.promise;
    expect(review().name).toBe('quick.csv');
  });
});

describe('settling how a source reads', () => {
  it('has each change judged', async () => {
    const report = { ...REPORT, rowsRead: 3, rowsSetAside: 1 };
    const judge = vi.fn<(reading: Reading) => Promise<ReadingReport>>(() => Promise.resolve(report));
    provide({ judge });
    open();
    await reach('review');
    settleCurrency.perform(store, '$', USD);
    expect(review()).toMatchObject({ judging: true, report: REPORT });
    await vi.waitFor(() => {
      expect(review().judging).toBe(false);
    });
    expect(review().report).toBe(report);
    expect(judge).toHaveBeenLastCalledWith({ ...READING, currencies: [['$', USD]] });
    changeRole.perform(store, 2, 'place');
    expect(review().reading.roles).toEqual(['pay', 'currency', 'place']);
  });

  it('asks only for the latest of changes that come quickly', async () => {
    const first = later<ReadingReport>();
    const readings: Reading[] = [];
    provide({
      judge: (reading) => {
        readings.push(reading);
        return readings.length === 1 ? first.promise : Promise.resolve(REPORT);
      },
    });
    open();
    await reach('review');
    changeReading.perform(store, { foldRepeats: true });
    changeReading.perform(store, { missingPeriod: 'month' });
    changeReading.perform(store, { missingPeriod: 'hour' });
    first.keep({ ...REPORT, rowsRead: 0, rowsSetAside: 4 });
    await vi.waitFor(() => {
      expect(review().judging).toBe(false);
    });
    expect(readings.map(({ missingPeriod }) => missingPeriod)).toEqual(['year', 'hour']);
    expect(review().report).toBe(REPORT);
  });

  it('reads another sheet, or the first row otherwise, and keeps the review where that fails', async () => {
    const options: unknown[] = [];
    provide({
      open: (_source, asked) => {
        options.push(asked);
        return Promise.resolve(
          options.length < 3 ? { ok: true, opened: OPENED } : { ok: false, problem: 'It is empty.' },
        );
      },
    });
    open();
    await reach('review');
    chooseHeader.perform(store, false);
    expect(progress().step).toBe('reading');
    await reach('review');
    chooseSheet.perform(store, 'Notes');
    await reach('review');
    expect(options).toEqual([
      { sheet: null, header: null },
      { sheet: null, header: false },
      { sheet: 'Notes', header: null },
    ]);
    expect(review().problem).toBe('It is empty.');
  });

  it('ends where what reads the source is gone', async () => {
    const session = provide({ judge: () => Promise.reject(new WorkerEnded('at work')) });
    open();
    await reach('review');
    changeReading.perform(store, { foldRepeats: true });
    await reach('failed');
    expect(session.ended()).toBe(true);
  });
});

describe('exploring', () => {
  it('shows the data set under the name of its file, and gives the memory back', async () => {
    const session = provide();
    open('Pay 2025.final.csv');
    await reach('review');
    exploreReading.perform(store);
    expect(progress().step).toBe('building');
    await reach('idle');
    expect(store.getState().dataset.title).toBe('Pay 2025.final');
    expect(store.getState().dataset.rowCount).toBe(1);
    expect(session.ended()).toBe(true);
    showBuiltIn.perform(store);
    expect(store.getState().dataset.rowCount).toBe(22);
  });

  it('waits for the latest reading, and goes back to the review where nothing is read', async () => {
    const session = provide({
      judge: () => Promise.resolve({ ...REPORT, rowsRead: 0, rowsSetAside: 4 }),
    });
    open();
    await reach('review');
    changeReading.perform(store, { foldRepeats: true });
    exploreReading.perform(store);
    await reach('review');
    expect(review().report.rowsRead).toBe(0);
    expect(session.asked).toEqual(['open', 'judge']);
    expect(store.getState().dataset).toBe(builtIn);
  });

  it('can be cancelled while the data set is made', async () => {
    const built = later<typeof builtIn>();
    provide({ build: () => built.promise });
    open();
    await reach('review');
    exploreReading.perform(store);
    cancelImport.perform(store);
    built.keep({ ...builtIn, title: 'Late' });
    await built.promise;
    expect(store.getState().dataset).toBe(builtIn);
    expect(progress().step).toBe('idle');
  });
});
