import { type ReactNode, useId } from 'react';

interface SelectFieldProps {
  readonly label: string;
  /** For the layout of the page around it. */
  readonly className?: string;
  readonly value: string;
  /** `option` and `optgroup` elements. */
  readonly children: ReactNode;
  readonly onChange: (value: string) => void;
  /** A word beside the label that is read out with it: what presses. */
  readonly mark?: string | undefined;
  readonly hint?: string | undefined;
  /** Why nothing can be chosen now; absent where something can. */
  readonly disabledBecause?: string | undefined;
}

/** A native select with its label above it. */
export function SelectField(props: SelectFieldProps) {
  const { label, className = '', value, children, onChange, mark, disabledBecause } = props;
  const { hint = disabledBecause } = props;
  const id = useId();
  const described = [mark === undefined ? '' : `${id}-mark`, hint === undefined ? '' : `${id}-hint`]
    .join(' ')
    .trim();
  const classes = ['field', mark === undefined ? '' : 'field-marked', className];
  return (
    <div className={classes.filter((name) => name !== '').join(' ')}>
      <div className="field-head">
        <label className="control-label" htmlFor={id}>
          {label}
        </label>
        {mark !== undefined && (
          <span className="field-mark" id={`${id}-mark`}>
            {mark}
          </span>
        )}
      </div>
      <select
        id={id}
        value={value}
        disabled={disabledBecause !== undefined}
        aria-describedby={described === '' ? undefined : described}
        onChange={({ target }) => {
          onChange(target.value);
        }}
      >
        {children}
      </select>
      {hint !== undefined && (
        <p className="control-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
