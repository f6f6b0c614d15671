import { useCallback, useState } from 'react';
import type { QueryResult } from '../../query/query';
import type { SortColumn } from '../../query/view';
import type { Selection } from './rowKeys';

/** A selection and the rows that it is one of: of others it means nothing. */
interface Chosen extends Selection {
  readonly rows: unknown;
}

/** The rows chosen in the table, until it has other rows or another order. */
export function useSelection({ panels }: QueryResult): {
  readonly selection: Selection | null;
  /** `cell` is the column of the one cell that is chosen there; null: the whole row is. */
  readonly choose: (position: number, extend: boolean, cell: SortColumn | null) => void;
} {
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const rows = panels[0]?.tableRows;
  const choose = useCallback(
    (position: number, extend: boolean, cell: SortColumn | null) => {
      setChosen((before) => {
        const anchor = extend && before !== null && before.rows === rows ? before.anchor : position;
        return { rows, active: position, anchor, cell: extend ? null : cell };
      });
    },
    [rows],
  );
  return { selection: chosen !== null && chosen.rows === rows ? chosen : null, choose };
}
