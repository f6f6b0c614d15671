import { Component, type ReactNode } from 'react';

interface ErrorBoundaryProps {
  /** What stands inside, as a reader would call it: "The chart". */
  readonly part: string;
  readonly children: ReactNode;
}

/** Keeps an error inside one part of the page from taking the rest along. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <div className="part-failed" role="alert">
        <p>{this.props.part} could not be drawn. Everything else on the page still works.</p>
        <button
          type="button"
          onClick={() => {
            this.setState({ failed: false });
          }}
        >
          Try again
        </button>
      </div>
    );
  }
}
