/** Preact's hooks with one component's memory, without a page to draw it on. */
let cells: unknown[] = [];
let at = 0;

/** Before each drawing of the component. */
export const drawAgain = (): void => { at = 0; };
/** Before another component. */
export const forget = (): void => { cells = []; at = 0; };

const cell = (first: unknown): number => {
  if (at === cells.length) cells.push(typeof first === 'function' ? (first as () => unknown)() : first);
  return at++;
};

export const hooks = (actual: object): object => ({
  ...actual,
  useState: (first: unknown) => {
    const mine = cell(first);
    return [cells[mine], (now: unknown) => { cells[mine] = typeof now === 'function' ? (now as (before: unknown) => unknown)(cells[mine]) : now; }];
  },
  useRef: (current: unknown) => cells[cell({ current })],
  useMemo: (make: () => unknown) => cells[cell(make)],
  useLayoutEffect: (effect: () => unknown) => void cell(effect),
});
