/** Browsers begin to read after the press, and none says when it is done. Our own choice. */
const READ_BY_MS = 60_000;

/** Hands a file to the browser to be saved, as a press on a download link does. Make it at the press: it holds what is there now. */
export function saveFile(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), READ_BY_MS);
}
