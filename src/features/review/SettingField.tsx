import { type ReactNode, useId } from 'react';

interface SettingFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Whether rows hang on it that the evidence does not settle. */
  readonly pressing?: boolean;
  readonly hint?: string;
  /** `option` and `optgroup` elements. */
  readonly children: ReactNode;
}

/** A select for one thing to settle. What presses is marked, and the mark is read out with it. */
export function SettingField(props: SettingFieldProps) {
  const { label, value, onChange, pressing = false, hint, children } = props;
  const id = useId();
  const described = [pressing ? `${id}-mark` : '', hint === undefined ? '' : `${id}-hint`]
    .join(' ')
    .trim();
  return (
    <div className={pressing ? 'setting setting-pressing' : 'setting'}>
      <div className="setting-head">
        <label className="control-label" htmlFor={id}>
          {label}
        </label>
        {pressing && (
          <span className="setting-mark" id={`${id}-mark`}>
            Please settle
          </span>
        )}
      </div>
      <select
        id={id}
        value={value}
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
