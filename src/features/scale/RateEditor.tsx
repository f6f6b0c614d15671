import { useState } from 'react';
import { LoadedPart } from '../../ui/LoadedPart';

const loadFields = () => import('./RateFields');

/** Where rates and working year are set by hand; its fields come when it is opened. */
export function RateEditor() {
  const [opened, setOpened] = useState(false);
  return (
    <details
      className="rate-editor"
      onToggle={(event) => {
        if (event.currentTarget.open) setOpened(true);
      }}
    >
      <summary>Edit rates and working year</summary>
      {opened && <LoadedPart part="The rates" load={loadFields} />}
    </details>
  );
}
