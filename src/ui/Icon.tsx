/** Line drawings on a 24-unit grid, one shape a meaning. Always beside words, so always hidden from assistive technology. */
const shapes = {
  pause: 'M3 4h18v13h-9l-5 4v-4H3ZM9.5 8v5M14.5 8v5',
  info: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM12 11v5M12 7.5v.5',
  amber: 'M12 4 2.5 20h19L12 4ZM12 10v5M12 17.2v.3',
  red: 'M8 3h8l5 5v8l-5 5H8l-5-5V8l5-5ZM12 7.5v6M12 16v.4',
  done: 'M5 12.5 10 17.5 19.5 7',
  never: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM5.6 5.6l12.8 12.8',
  picture: 'M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4M15.5 9v.2',
  place: 'M12 21s-6.5-6-6.5-11a6.5 6.5 0 0 1 13 0c0 5-6.5 11-6.5 11ZM12 8v4',
} as const;

export type IconName = keyof typeof shapes;

/** A small picture beside words, by name, in their colour; screen readers pass it by. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false">
      <path d={shapes[name]} />
    </svg>
  );
}
