/** What jsdom lacks of a dialog: opening it over the page, and closing it by Escape. */
export function standInForModalDialogs(): void {
  HTMLDialogElement.prototype.showModal = function showModal() {
    const opener = document.activeElement;
    this.open = true;
    const escape = (event: KeyboardEvent) => {
      if (event.key === 'Escape') this.close();
    };
    document.addEventListener('keydown', escape);
    this.addEventListener(
      'close',
      () => {
        document.removeEventListener('keydown', escape);
        if (opener instanceof HTMLElement) opener.focus();
      },
      { once: true },
    );
  };
  HTMLDialogElement.prototype.close = function close() {
    if (!this.open) return;
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
}
