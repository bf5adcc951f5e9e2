import { useRef } from 'preact/hooks';

/**
 * For several boxes that are saved as one field: what was typed last in each, so that saving one never undoes another.
 * @param save gets the text of every box after each key
 * @returns by box, what takes its text
 */
export function useTyped<Typed extends Readonly<Record<string, string>>>(start: Typed, save: (typed: Typed) => void): (box: keyof Typed) => (text: string) => void {
  const typed = useRef(start);
  return (box) => (text) => {
    typed.current = { ...typed.current, [box]: text };
    save(typed.current);
  };
}
