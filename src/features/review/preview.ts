import type { PreviewRow } from '../../import/reading';
import type { Review } from '../../store/openedSource';
import { isFigureRole } from './roles';

interface PreviewLine extends Omit<PreviewRow, 'cells'> {
  /** The cells that pay, currency and pay period are read from. */
  readonly written: string;
}

/** The first rows, each with those of its cells that bear on what it is read as. */
export function previewOf({ report, reading }: Review): readonly PreviewLine[] {
  return report.preview.map(({ cells, ...rest }) => ({
    ...rest,
    written: cells
      .filter((cell, index) => cell !== '' && isFigureRole(reading.roles[index] ?? 'leftOut'))
      .join(' · '),
  }));
}
