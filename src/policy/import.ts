import { findNodeAtLocation, getNodePath, parseTree, type Node, type ParseError } from 'jsonc-parser';
import { packById, packs, type PolicyPack } from './index.ts';
import { readPack, type PackIssue } from './schema.ts';

/** A bundled pack is about 25,000 characters. Room for a far longer one, and for nothing else. Our own choice. */
export const MOST_PACK_TEXT = 200_000;
/** More would not be mended at one sitting. */
const MOST_TROUBLES = 20;
/** The deepest a pack goes is seven; a file of a hundred thousand brackets must not reach the parser. */
const DEEPEST = 20;

/** What is wrong with a file, for a person who will mend it. */
export interface PackTrouble {
  /** Counted from 1. */
  readonly line: number;
  /** The key that is wrong, by its path: `rules.3.severity`; empty for the file itself. */
  readonly key: string;
  readonly problem: 'too-big' | 'not-json' | 'unknown-key' | 'missing-key' | 'wrong-value' | 'unknown-check' | 'unknown-message' | 'taken-id' | 'repeated-key';
  /** For `wrong-value`: what is wrong with it, as `PackIssue` has it. */
  readonly why?: string;
  readonly choice?: readonly string[];
}

export type ImportedPack = { readonly pack: PolicyPack } | { readonly troubles: readonly PackTrouble[] };

/**
 * Reads a force's own pack from a file's text. The file is data: words, literals and weights that the schema knows, and
 * nothing else; there is no key for code, a pattern, an address or a report. Never throws.
 * @param says all messages of each check, by its id; without it no message of the pack is looked up
 */
export function importPack(text: string, says?: Readonly<Record<string, readonly string[]>>): ImportedPack {
  if (text.length > MOST_PACK_TEXT) return trouble(1, 'too-big');
  const json = text.replace(/^\uFEFF/u, '');
  if (deeperThan(json, DEEPEST)) return trouble(1, 'not-json');
  const errors: ParseError[] = [];
  const tree = parseTree(json, errors, { disallowComments: true, allowTrailingComma: false });
  if (errors[0] || !tree) return trouble(lineOf(json, errors[0]?.offset ?? 0), 'not-json');
  const repeated = repeatedIn(tree);
  if (repeated.length > 0) return { troubles: repeated.slice(0, MOST_TROUBLES).map((node) => ({ line: lineOf(json, node.offset), key: keyOf(node), problem: 'repeated-key' })) };
  const result = readPack(JSON.parse(json)); // the parser above is the stricter of the two
  if ('issues' in result) return { troubles: result.issues.slice(0, MOST_TROUBLES).map((issue) => troubleAt(json, tree, issue)) };
  const troubles = misnamed(result.pack, says).slice(0, MOST_TROUBLES)
    .map(({ path, problem }) => ({ line: lineAt(json, tree, path), key: path.join('.'), problem }));
  return troubles.length > 0 ? { troubles } : result;
}

/** The pack a person chose: a bundled one, or the one they brought, whose text is read afresh each time. */
export function chosenPack(id: string, brought: string | undefined): PolicyPack {
  if (packs.has(id) || brought === undefined) return packById(id);
  const result = importPack(brought);
  return 'pack' in result && result.pack.id === id ? result.pack : packById(id);
}

const trouble = (line: number, problem: PackTrouble['problem']): ImportedPack => ({ troubles: [{ line, key: '', problem }] });
const lineOf = (text: string, offset: number): number => text.slice(0, offset).split(/\r\n?|\n/u).length;

/** Every key that its object has already: of two, one would be shown and the other used. */
function repeatedIn({ type, children = [] }: Node): Node[] {
  const keys = type === 'object' ? children.flatMap(({ children: [key] = [] }) => key ?? []) : [];
  const seen = new Set<unknown>();
  return [...keys.filter(({ value }) => seen.size === seen.add(value).size), ...children.flatMap(repeatedIn)];
}

const keyOf = (node: Node): string => getNodePath(node).join('.');

function troubleAt(json: string, tree: Node, { path, unknownKey, missing, why, choice }: PackIssue): PackTrouble {
  const problem = unknownKey ? 'unknown-key' : missing ? 'missing-key' : 'wrong-value';
  return { line: lineAt(json, tree, path), key: path.join('.'), problem, ...(why !== undefined && { why }), ...(choice && { choice }) };
}

/** The line of a place, or of the nearest thing around it that is there. */
function lineAt(json: string, tree: Node, path: Path): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (node) return lineOf(json, node.offset);
  }
  return lineOf(json, tree.offset);
}

type Path = readonly (string | number)[];

/** Ids that fit the schema and are still not right: a bundled pack's own, checks that do not exist, and messages that none of the checks beside them says. */
function misnamed(pack: PolicyPack, says: Parameters<typeof importPack>[1]): { readonly path: Path; readonly problem: 'taken-id' | 'unknown-check' | 'unknown-message' }[] {
  const known = new Set(packById('generic-uk').rules.map(({ check }) => check));
  const each = (ids: readonly string[], ...path: Path): [Path, string][] => ids.map((id, at) => [[...path, at], id]);
  const checks: [Path, string][] = [
    ...pack.rules.map(({ check }, index): [Path, string] => [['rules', index, 'check'], check]),
    ...pack.combos.flatMap(({ all }, index) => all.flatMap((oneOf, at) => each(oneOf, 'combos', index, 'all', at))),
    ...pack.lines.flatMap(({ beside = [], silences = [] }, index) => [...each(beside, 'lines', index, 'beside'), ...each(silences, 'lines', index, 'silences')]),
    ...pack.routes.flatMap((route, index) => each(route.checks, 'routes', index, 'checks')),
  ];
  const said = says && new Map(Object.entries(says));
  const unsaid = (message: string, by: readonly string[]): boolean => said !== undefined && !by.some((check) => said.get(check)?.includes(message));
  const messages: Path[] = [
    ...pack.rules.flatMap(({ check, messages: own = [] }, index) => own.flatMap(({ message }, at): Path[] => (unsaid(message, [check]) ? [['rules', index, 'messages', at, 'message']] : []))),
    ...pack.routes.flatMap(({ checks: by, messages: own = [] }, index) => own.flatMap((message, at): Path[] => (unsaid(message, by) ? [['routes', index, 'messages', at]] : []))),
  ];
  return [
    ...(packs.has(pack.id) ? [{ path: ['id'], problem: 'taken-id' as const }] : []),
    ...checks.filter(([, check]) => !known.has(check)).map(([path]) => ({ path, problem: 'unknown-check' as const })),
    ...messages.map((path) => ({ path, problem: 'unknown-message' as const })),
  ];
}

/** A string that never closes ends with its line, as it does for the parser: each character is looked at once. */
const STRING_OR_BRACKET = /"(?:[^"\\\r\n]|\\[^\r\n])*(?:"|\\?(?=[\r\n])|\\?$)|[[\]{}]/gu;

/** Whether brackets lie deeper in each other than that, those in strings left out. */
function deeperThan(json: string, most: number): boolean {
  let depth = 0;
  for (const [bracket] of json.matchAll(STRING_OR_BRACKET)) {
    if (bracket === '[' || bracket === '{') depth += 1;
    else if (bracket === ']' || bracket === '}') depth -= 1;
    if (depth > most) return true;
  }
  return false;
}
