import type { Finding } from './types.ts';

/** Whether a finding tells of the protected ways to report a wrong: it comes before all else. [MDP paragraphs 18-19] */
export const isProtected = ({ message }: Pick<Finding, 'message'>): boolean => message.endsWith('_protected');
