import { isValidElement, type ComponentChildren, type VNode } from 'preact';
import type { Advice, Draft, Verdict } from '../../src/core/types.ts';

/** Advice with every part filled in, to be changed where a test cares. */
export function advice(own: Partial<Advice> = {}): Advice {
  return {
    finding: { check: 'employer', message: 'employer', target: [{ start: 0, end: 4 }], confidence: 0.9 },
    level: 'pause',
    text: 'This says where you work.',
    why: 'Some people use that to find officers.',
    clause: { document: 'A document', paragraph: '46', text: 'A rule.' },
    routes: [],
    fixes: [],
    mutes: [],
    ...own,
  };
}

export function verdict(own: Partial<Verdict> = {}): Verdict {
  return { draft: 'd1', level: 'pause', advice: [], skipped: [], ...own };
}

export function draft(own: Partial<Draft> = {}): Draft {
  return { id: 'd1', site: 'facebook', surface: 'post', action: 'publish', audience: 'public', text: 'Nick again', attachments: [], ...own };
}

/** Every element of a type within one that was drawn but not mounted, with its props. */
export function drawn(node: ComponentChildren, type: unknown): VNode<Record<string, unknown>>[] {
  if (Array.isArray(node)) return node.flatMap((one: ComponentChildren) => drawn(one, type));
  if (!isValidElement(node)) return [];
  const { children } = node.props as { readonly children?: ComponentChildren };
  return [...(node.type === type ? [node as VNode<Record<string, unknown>>] : []), ...drawn(children, type)];
}
