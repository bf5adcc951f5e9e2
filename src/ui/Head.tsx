import type { ComponentChildren } from 'preact';
import { Icon } from './Icon.tsx';
import { t } from './words.ts';

export interface HeadProps {
  readonly title: string;
  /** One or two sentences on what the page is for. */
  readonly children?: ComponentChildren;
}

/** The top of every page: whose it is, what it is called, what it is for. */
export function Head({ title, children }: HeadProps) {
  return (
    <header class="page-head">
      <p class="brand"><Icon name="pause" />{t('name')}</p>
      <h1>{title}</h1>
      {children && <div class="page-lead soft">{children}</div>}
    </header>
  );
}
