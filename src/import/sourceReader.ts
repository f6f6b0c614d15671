import type { Dataset } from '../dataset/dataset';
import { buildDataset } from './buildDataset';
import { judgeReading } from './judgeReading';
import { proposeReading } from './proposeReading';
import type { RawTable } from './rawTable';
import type { Proposal, Reading, ReadingReport } from './reading';
import { readSource } from './readSource';
import { setAsideCsv } from './setAsideCsv';
import type { ReadOutcome, ReadProgress, Source, SourceOptions } from './source';

/** What was found in a source, without its cells: those stay with whoever reads it. */
export interface OpenedTable extends Omit<Extract<ReadOutcome, { ok: true }>, 'ok' | 'table'> {
  readonly proposal: Proposal;
  /** What the proposed reading makes of it. */
  readonly report: ReadingReport;
}

export type OpenOutcome =
  | { readonly ok: true; readonly opened: OpenedTable }
  | Extract<ReadOutcome, { ok: false }>;

/** What a data set is called. */
export interface DatasetAbout {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly openedAt: string;
}

/** Reads one source and holds its cells while the reader settles what they mean. */
export interface SourceReader {
  /** May be asked again for another sheet or header; where that fails, what was open stays so. */
  open: (
    source: Source,
    options: SourceOptions,
    onProgress: (progress: ReadProgress) => void,
  ) => Promise<OpenOutcome>;
  judge: (reading: Reading) => ReadingReport;
  /** The rows that a reading sets aside, with their numbers and reasons, as a CSV file. */
  setAside: (reading: Reading) => Blob;
  build: (reading: Reading, about: DatasetAbout) => Dataset;
}

/** A reader of one source, in whichever thread this is called. */
export function createSourceReader(): SourceReader {
  let open: RawTable | null = null;
  const table = () => {
    if (open === null) throw new Error('Nothing is open yet');
    return open;
  };
  return {
    async open(source, options, onProgress) {
      const outcome = await readSource(source, options, onProgress);
      if (!outcome.ok) return outcome;
      const { table: found, ok: _ok, ...rest } = outcome;
      const proposal = proposeReading(found);
      const report = judgeReading(found, proposal.reading);
      open = found;
      return { ok: true, opened: { ...rest, proposal, report } };
    },
    judge: (reading) => judgeReading(table(), reading),
    setAside: (reading) => setAsideCsv(table(), reading),
    build: (reading, about) => buildDataset(table(), reading, about),
  };
}
