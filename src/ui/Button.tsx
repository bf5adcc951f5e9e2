import type { ButtonHTMLAttributes, Ref } from 'preact';

export interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'class' | 'disabled'> {
  /** One primary button a page at most. All kinds have the same size and contrast; only fill and edge differ. */
  readonly kind?: 'primary' | 'plain' | 'quiet';
  /** Not yet: stays focusable and readable, unlike `disabled`. Give `aria-describedby` to say why; the caller ignores its clicks. */
  readonly asleep?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A real button, at least 44 px in both directions. */
export function Button({ kind = 'plain', asleep = false, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      class={kind === 'plain' ? 'button' : `button button-${kind}`}
      {...(asleep ? { 'aria-disabled': 'true' as const } : {})}
      {...rest}
    />
  );
}
