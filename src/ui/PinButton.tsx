import './pinButton.css';

interface PinButtonProps {
  /** What is pinned, as a reader would call it. */
  readonly what: string;
  readonly pressed: boolean;
  /** Absent where it stands among other stops of the Tab key. */
  readonly tabIndex?: number | undefined;
  readonly onToggle: () => void;
}

/** A button that pins something, and unpins it. */
export function PinButton({ what, pressed, tabIndex, onToggle }: PinButtonProps) {
  return (
    <button
      type="button"
      className="pin-button"
      aria-pressed={pressed}
      aria-label={`Pin ${what}`}
      title={pressed ? 'Unpin' : 'Pin to compare'}
      tabIndex={tabIndex}
      onMouseDown={(event) => {
        // What has the focus, and takes the keys, keeps it.
        if (tabIndex === -1) event.preventDefault();
      }}
      onClick={(event) => {
        event.stopPropagation();
        onToggle();
      }}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M5.5 2h5l-.7 4.2L12 8.5v1H4v-1l2.2-2.3zM8 9.5V14" />
      </svg>
    </button>
  );
}
