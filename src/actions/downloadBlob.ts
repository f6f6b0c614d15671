/** How long a file stays there to be read, in milliseconds. */
const TIME_TO_READ = 40_000;

/** Hands a file to the browser's downloads. */
export function downloadBlob(blob: Blob, fileName: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  document.body.append(link);
  link.click();
  link.remove();
  // Some browsers read the file only a while after the click is over.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, TIME_TO_READ);
}
