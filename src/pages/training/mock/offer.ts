import { createContext } from 'preact';

/** Gives files to a chooser as if the person had chosen them: asked about first, like theirs. */
export const Offer = createContext<(chooser: HTMLInputElement, files: readonly File[]) => void>(() => undefined);
