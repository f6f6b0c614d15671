import { changeReading } from '../../actions/changeReading';
import { useAct } from '../../actions/useAct';
import type { DecimalMark } from '../../pay/payText';
import { SelectField } from '../../ui/SelectField';
import { markOf } from './pressing';
import type { DecimalQuestion } from './questions';

const MARKS: readonly DecimalMark[] = ['.', ','];

interface DecimalChoiceProps {
  readonly question: DecimalQuestion;
  /** null: not settled yet. */
  readonly chosen: DecimalMark | null;
}

/** Whether a point or a comma stands before the decimals, shown on a figure of the source. */
export function DecimalChoice({ question, chosen }: DecimalChoiceProps) {
  const act = useAct();
  return (
    <SelectField
      label="Decimal mark"
      value={chosen ?? ''}
      mark={markOf(question.pressing)}
      hint={question.hint}
      onChange={(value) => {
        act(changeReading, { decimalMark: MARKS.find((mark) => mark === value) ?? null });
      }}
    >
      <option value="">{question.pressing ? 'Not settled: thousands either way' : 'As written: thousands either way'}</option>
      <option value=".">A point: 1,234.50</option>
      <option value=",">A comma: 1.234,50</option>
    </SelectField>
  );
}
