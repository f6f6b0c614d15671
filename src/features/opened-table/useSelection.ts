import { useCallback, useState } from 'react';
import type { QueryResult } from '../../query/query';
import type { Selection } from './rowKeys';

/** A selection and the rows that it is one of: of others it means nothing. */
interface Chosen extends Selection {
  readonly rows: unknown;
}

/** The rows chosen in the table, until it has other rows or another order. */
export function useSelection({ panels }: QueryResult): {
  readonly selection: Selection | null;
  readonly choose: (position: number, extend: boolean) => void;
} {
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const rows = panels[0]?.tableRows;
  const choose = useCallback(
    (position: number, extend: boolean) => {
      setChosen((before) => {
        const anchor = extend && before !== null && before.rows === rows ? before.anchor : position;
        return { rows, active: position, anchor };
      });
    },
    [rows],
  );
  return { selection: chosen !== null && chosen.rows === rows ? chosen : null, choose };
}
