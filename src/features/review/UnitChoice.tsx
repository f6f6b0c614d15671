import { changeReading } from '../../actions/changeReading';
import { useAct } from '../../actions/useAct';
import { FIGURE_UNITS, type FigureUnit, UNIT_NAMES } from '../../dataset/figureUnit';
import { SelectField } from '../../ui/SelectField';
import { markOf } from './pressing';
import type { UnitQuestion } from './questions';

/** What says more than the name. */
const BESIDE: Partial<Record<FigureUnit, string>> = {
  1: ', as they are written',
  10_000: ' (万, 만)',
  100_000: ' (100,000)',
  10_000_000: ' (10 million)',
};

interface UnitChoiceProps {
  readonly question: UnitQuestion;
  readonly chosen: FigureUnit;
}

/** What the figures of a column are counted in, shown on one of them. */
export function UnitChoice({ question, chosen }: UnitChoiceProps) {
  const act = useAct();
  return (
    <SelectField
      label="Figures are in"
      value={String(chosen)}
      mark={markOf(question.pressing)}
      hint={question.hint}
      onChange={(value) => {
        const unit = FIGURE_UNITS.find((one) => String(one) === value);
        if (unit !== undefined) act(changeReading, { unit });
      }}
    >
      {FIGURE_UNITS.map((unit) => (
        <option key={unit} value={unit}>
          {UNIT_NAMES[unit]}
          {BESIDE[unit]}
        </option>
      ))}
    </SelectField>
  );
}
