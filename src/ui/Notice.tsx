import type { ComponentChildren } from 'preact';
import { Icon } from './Icon.tsx';

export interface NoticeProps {
  /** plain: for information; amber: worth a pause; red: look first; done: something was done. The words must say it too. */
  readonly tone?: 'plain' | 'amber' | 'red' | 'done';
  /** 'status' or 'alert' where the notice appears after the page was drawn. */
  readonly role?: 'status' | 'alert';
  readonly children: ComponentChildren;
}

/** A boxed sentence or two. */
export function Notice({ tone = 'plain', role, children }: NoticeProps) {
  return (
    <div class={`notice notice-${tone}`} role={role}>
      <Icon name={tone === 'plain' ? 'info' : tone} />
      <div class="notice-body">{children}</div>
    </div>
  );
}
