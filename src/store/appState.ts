import type { Dataset } from '../dataset/dataset';
import type { Basis } from '../pay/scale';
import type { Query } from '../query/query';
import type { View } from '../query/view';
import type { AwaitedDataset, DatasetSaid, KeptDataset } from './keptDataset';
import type {
  KeptNotesProgress,
  Note,
  NoteDestination,
  NoteFields,
  NoteProgress,
} from './note';
import type { Mark } from './mark';
import type { MyPay } from './myPay';
import type { Notice } from './notice';
import type { ImportProgress } from './openedSource';
import type { Said } from './said';
import type { Theme } from './theme';

/** Plain state; what can be worked out from it is not in it. */
export interface AppState {
  readonly dataset: Dataset;
  /** The queries of the data set, which keep their own results. */
  readonly query: Query;
  readonly view: View;
  /** The view before the typing or dragging that is under way; else the view itself. */
  readonly committedView: View;
  /** The views committed before, of the same data set, the latest last: what can be undone. */
  readonly past: readonly View[];
  /** The views that were undone, the latest first: what can be redone. */
  readonly future: readonly View[];
  /** What was done last where that is not plain to see; null: nothing. */
  readonly said: Said | null;
  /** Whether the list of keys is on show. */
  readonly keysOpen: boolean;
  /** The basis that was chosen and that something is still fetched for; null: none. */
  readonly askedBasis: Basis | null;
  /** The salaries marked in chart, strip and table at once. */
  readonly mark: Mark;
  /** The row whose break-even is on show; null: the one that moved furthest. */
  readonly selectedRow: number | null;
  /** How often the break-even was asked for from elsewhere: each time it is brought into sight. */
  readonly breakEvenAsked: number;
  readonly notices: readonly Notice[];
  readonly theme: Theme;
  /** The reader's own pay; null: none was given. */
  readonly myPay: MyPay | null;
  readonly noteDestination: NoteDestination;
  readonly noteOpen: boolean;
  readonly noteFields: NoteFields;
  readonly noteProgress: NoteProgress;
  /** How the note was taken along instead of sent; null: it was not. */
  readonly noteTaken: 'copied' | 'not copied' | 'saved' | null;
  /** Notes that wait to be sent. */
  readonly keptNotes: readonly Note[];
  readonly keptNotesProgress: KeptNotesProgress;
  /** The data sets kept in this browser; null: there was none yet that the page knows of. */
  readonly keptDatasets: readonly KeptDataset[] | null;
  /** What is said of keeping data sets; null: nothing. */
  readonly datasetSaid: DatasetSaid | null;
  /** The data set that the address asks for in vain so far; null: what it asks for is on show. */
  readonly awaitedDataset: AwaitedDataset | null;
  /** How far the opening of the reader's own data has come. */
  readonly importProgress: ImportProgress;
}

/** Where each part of the state may be kept. A new part does not compile without its answer. */
export const KEPT_IN: Readonly<Record<keyof AppState, 'link' | 'browser' | 'nowhere'>> = {
  // Opened data, if the reader wants; a link carries its id alone.
  dataset: 'browser',
  query: 'nowhere',
  view: 'link',
  committedView: 'nowhere',
  past: 'nowhere',
  future: 'nowhere',
  said: 'nowhere',
  keysOpen: 'nowhere',
  askedBasis: 'nowhere',
  mark: 'nowhere',
  selectedRow: 'nowhere',
  breakEvenAsked: 'nowhere',
  notices: 'nowhere',
  theme: 'browser',
  // Only if the reader ticks it.
  myPay: 'browser',
  noteDestination: 'nowhere',
  noteOpen: 'nowhere',
  noteFields: 'nowhere',
  noteProgress: 'nowhere',
  noteTaken: 'nowhere',
  keptNotes: 'browser',
  keptNotesProgress: 'nowhere',
  keptDatasets: 'browser',
  datasetSaid: 'nowhere',
  awaitedDataset: 'nowhere',
  importProgress: 'nowhere',
};
