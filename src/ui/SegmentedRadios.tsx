import { useId } from 'react';
import './segmentedRadios.css';

interface SegmentedRadiosProps<T extends string> {
  readonly legend: string;
  readonly options: ReadonlyArray<{ readonly value: T; readonly label: string }>;
  readonly value: T;
  readonly onChange: (value: T) => void;
  /** Why nothing can be chosen now; absent where something can. */
  readonly disabledBecause?: string | undefined;
}

/** Native radio buttons side by side in a named group. */
export function SegmentedRadios<T extends string>(props: SegmentedRadiosProps<T>) {
  const { legend, options, value, onChange, disabledBecause } = props;
  const id = useId();
  return (
    <div
      className="segmented"
      role="radiogroup"
      aria-labelledby={`${id}-legend`}
      aria-describedby={disabledBecause === undefined ? undefined : `${id}-reason`}
    >
      <span className="control-label" id={`${id}-legend`}>
        {legend}
      </span>
      <div className="segmented-options">
        {options.map((option) => (
          <label key={option.value} className="segmented-option">
            <input
              type="radio"
              name={id}
              value={option.value}
              checked={option.value === value}
              disabled={disabledBecause !== undefined}
              onChange={() => {
                onChange(option.value);
              }}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
      {disabledBecause !== undefined && (
        <p className="control-hint" id={`${id}-reason`}>
          {disabledBecause}
        </p>
      )}
    </div>
  );
}
