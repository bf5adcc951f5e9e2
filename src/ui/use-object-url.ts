import { useEffect, useState } from 'preact/hooks';

/** An address by which this page alone can show or save a file; let go of with the file. Undefined where there is none. */
export function useObjectUrl(file: Blob | undefined): string | undefined {
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    // Some ports turn a File into an empty object on the way.
    if (!(file instanceof Blob)) return setUrl(undefined);
    const made = URL.createObjectURL(file);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  return url;
}
