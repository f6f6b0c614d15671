import { type ReactNode, useId } from 'react';

interface SelectFieldProps {
  readonly label: string;
  /** For the layout of the page around it. */
  readonly className?: string;
  readonly value: string;
  /** `option` and `optgroup` elements. */
  readonly children: ReactNode;
  readonly onChange: (value: string) => void;
  /** Why nothing can be chosen now; absent where something can. */
  readonly disabledBecause?: string | undefined;
}

/** A native select with its label above it. */
export function SelectField(props: SelectFieldProps) {
  const { label, className = '', value, children, onChange, disabledBecause } = props;
  const id = useId();
  return (
    <div className={`field ${className}`}>
      <label className="control-label" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        value={value}
        disabled={disabledBecause !== undefined}
        aria-describedby={disabledBecause === undefined ? undefined : `${id}-reason`}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      >
        {children}
      </select>
      {disabledBecause !== undefined && (
        <p className="control-hint" id={`${id}-reason`}>
          {disabledBecause}
        </p>
      )}
    </div>
  );
}
