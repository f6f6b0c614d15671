import type { Dataset } from '../dataset/dataset';
import type { Reading, ReadingReport } from '../import/reading';
import type { ReadProgress, Source, SourceOptions } from '../import/source';
import type { DatasetAbout, OpenOutcome } from '../import/sourceReader';

/** Someone who reads one source, elsewhere, and holds its cells until it is ended. */
export interface ImportSession {
  open: (
    source: Source,
    options: SourceOptions,
    onProgress: (progress: ReadProgress) => void,
  ) => Promise<OpenOutcome>;
  judge: (reading: Reading) => Promise<ReadingReport>;
  setAside: (reading: Reading) => Promise<Blob>;
  build: (reading: Reading, about: DatasetAbout) => Promise<Dataset>;
  /** Ends it and gives its memory back; what was asked and not answered never will be. */
  end: () => void;
}
