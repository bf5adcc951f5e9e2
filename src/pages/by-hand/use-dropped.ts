import { useEffect, useRef } from 'preact/hooks';

/**
 * Hears what is dropped anywhere on the page, and files that are pasted. Left alone, a browser would open a dropped photo in
 * place of the page. Words dropped or pasted into a box are the box's own affair.
 */
export function useDropped(onFiles: (files: readonly File[]) => void, onText: (text: string) => void): void {
  const latest = useRef({ onFiles, onText });
  latest.current = { onFiles, onText };
  useEffect(() => {
    const take = (event: Event, data: DataTransfer | null) => {
      const files = [...data?.files ?? []];
      const elsewhere = event.type === 'drop' && !(event.target instanceof HTMLTextAreaElement);
      const text = elsewhere ? data?.getData('text/plain') ?? '' : '';
      if (files.length === 0 && text === '') return;
      event.preventDefault();
      if (files.length > 0) latest.current.onFiles(files);
      else latest.current.onText(text);
    };
    const over = (event: DragEvent) => {
      if (!(event.target instanceof HTMLTextAreaElement) || event.dataTransfer?.types.includes('Files')) event.preventDefault();
    };
    const drop = (event: DragEvent) => take(event, event.dataTransfer);
    const paste = (event: ClipboardEvent) => take(event, event.clipboardData);
    document.addEventListener('dragover', over);
    document.addEventListener('drop', drop);
    document.addEventListener('paste', paste);
    return () => {
      document.removeEventListener('dragover', over);
      document.removeEventListener('drop', drop);
      document.removeEventListener('paste', paste);
    };
  }, []);
}
