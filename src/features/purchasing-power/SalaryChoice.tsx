import { useId, useState } from 'react';
import { selectSalary } from '../../actions/selectSalary';
import { useAct } from '../../actions/useAct';
import { isRanked, placeOf } from '../../dataset/dataset';
import type { QueryResult } from '../../query/query';
import { publishedSalary } from '../../query/salary';
import { salaryName } from '../../query/salaryName';
import { SelectField } from '../../ui/SelectField';

interface SalaryChoiceProps {
  readonly result: QueryResult;
  /** The chosen row; null: none yet. */
  readonly row: number | null;
}

/** The row of a number in the file; undefined where the file has none, or it was set aside. */
function rowAt({ dataset }: QueryResult, place: number): number | undefined {
  const row = dataset.sourceRow === null ? place - 1 : dataset.sourceRow.indexOf(place);
  return row >= 0 && row < dataset.rowCount ? row : undefined;
}

/** Which salary is spoken of: out of all of the page, or by its row in the file. */
export function SalaryChoice({ result, row }: SalaryChoiceProps) {
  const act = useAct();
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const { dataset } = result;
  if (isRanked(dataset)) {
    return (
      <SelectField
        label="Salary"
        value={String(row ?? '')}
        onChange={(value) => {
          act(selectSalary, Number(value));
        }}
      >
        {Array.from(dataset.pay, (_, other) => (
          <option key={other} value={other}>
            {salaryName(publishedSalary(dataset, other))}
          </option>
        ))}
      </SelectField>
    );
  }
  return (
    <div className="field">
      <label className="control-label" htmlFor={id}>
        Row in the file
      </label>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        value={typed ?? (row === null ? '' : placeOf(dataset, row))}
        onChange={({ target }) => {
          setTyped(target.value);
          const chosen = rowAt(result, Number(target.value));
          if (chosen !== undefined) act(selectSalary, chosen);
        }}
        onBlur={() => {
          setTyped(null);
        }}
      />
    </div>
  );
}
