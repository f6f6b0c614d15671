import { useEffect, useId, useRef } from 'react';
import { LONGEST_NAME } from '../../store/keptDataset';

interface RenameFormProps {
  readonly name: string;
  readonly onRename: (name: string) => void;
  readonly onCancel: () => void;
}

/** The name of a kept data set as a field, in the place of the name. */
export function RenameForm({ name, onRename, onCancel }: RenameFormProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <form
      className="datasets-rename"
      onSubmit={(event) => {
        event.preventDefault();
        onRename(field.current?.value ?? '');
      }}
    >
      <label className="visually-hidden" htmlFor={id}>
        New name of {name}
      </label>
      <input
        ref={field}
        id={id}
        type="text"
        defaultValue={name}
        maxLength={LONGEST_NAME}
        required
        autoComplete="off"
        onKeyDown={({ key }) => {
          if (key === 'Escape') onCancel();
        }}
      />
      <div className="datasets-buttons">
        <button type="submit">Save</button>
        <button type="button" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </form>
  );
}
