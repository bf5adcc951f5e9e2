import { useEffect, useState } from 'preact/hooks';

/** An address for a file in memory, given back when it is no longer shown. Undefined where there is no file. */
export function useUrl(file: File | undefined): string | undefined {
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
