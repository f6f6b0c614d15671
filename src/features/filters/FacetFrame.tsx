import type { ReactNode, RefObject } from 'react';
import { useFocusWhenLost } from '../../ui/useFocusWhenLost';

interface FacetFrameProps {
  readonly name: string;
  readonly place: RefObject<HTMLFieldSetElement | null>;
  /** Takes the filter away; null where it holds nothing back. */
  readonly onClear: (() => void) | null;
  readonly children: ReactNode;
}

/** What the filter of any column has: the column's name, and a button to clear it. */
export function FacetFrame({ name, place, onClear, children }: FacetFrameProps) {
  // "Clear" is gone once it was pressed.
  useFocusWhenLost(place, String(onClear === null));
  return (
    <fieldset className="facet" ref={place} tabIndex={-1}>
      <legend>
        <span className="facet-title" title={name}>
          {name}
        </span>
      </legend>
      {onClear !== null && (
        <button type="button" className="plain-button facet-clear" aria-label={`Clear ${name}`} onClick={onClear}>
          Clear
        </button>
      )}
      {children}
    </fieldset>
  );
}
