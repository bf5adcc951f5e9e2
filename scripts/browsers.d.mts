export type Kind = 'chromium' | 'chrome' | 'edge' | 'firefox';
export interface Browser {
  readonly kind: Kind;
  readonly family: 'chromium' | 'firefox';
  readonly path: string;
}
export function find(kind: Kind): Browser | undefined;
export function findChromium(): Browser | undefined;
export function pathOf(kind: 'chromium' | 'firefox'): string;
export function canInstall(): boolean;
export function install(packages: readonly ('chromium' | 'firefox-esr')[]): Promise<void>;
