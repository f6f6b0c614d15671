import { BarSpan } from './BarSpan';
import { SalaryBar, type SalaryBarProps } from './SalaryBar';

interface SpannedBarProps extends Omit<SalaryBarProps, 'end' | 'reach' | 'children'> {
  /** Where the bar ends, in pixels from the left of the plot. */
  readonly end: number;
}

/** A bar, with a line over it where it is open between which amounts its pay lies. */
export function SpannedBar(props: SpannedBarProps) {
  const { bar, end, layout } = props;
  const { span, length } = bar;
  if (span === null) return <SalaryBar {...props} />;
  const at = (other: number) => (end * other) / length;
  return (
    <SalaryBar {...props} reach={at(span.high)}>
      <BarSpan low={at(span.low)} high={at(span.high)} layout={layout} />
    </SalaryBar>
  );
}
