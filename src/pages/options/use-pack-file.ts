import { useLayoutEffect, useState } from 'preact/hooks';
import { importPack } from '../../policy/import.ts';
import { packById, type PolicyPack } from '../../policy/index.ts';
import { onPackFileChanged, readPackFile } from '../../storage/index.ts';

/** The pack the person brought, kept up with other pages; `isLost` where its file is here and can't be used any more. */
export function useBrought(): { readonly pack: PolicyPack | undefined; readonly isLost: boolean } {
  const [text, setText] = useState<string>();
  useLayoutEffect(() => {
    void readPackFile().then(setText);
    return onPackFileChanged(setText);
  }, []);
  const result = text === undefined ? undefined : importPack(text);
  const pack = result && 'pack' in result ? result.pack : undefined;
  return { pack, isLost: text !== undefined && !pack };
}

/** The same, undefined where there is none that can be used. */
export const useBroughtPack = (): PolicyPack | undefined => useBrought().pack;

/** The pack whose rules are shown: the brought one or one of ours, the general one where the choice is unknown. */
export function useChosenPack(id = ''): PolicyPack {
  const brought = useBroughtPack();
  return brought?.id === id ? brought : packById(id);
}
