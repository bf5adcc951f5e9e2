import '../src/checks/index.ts';
import { prefilter as plainFrames } from '../src/checks/lib/plain-frames.ts';
import { prefilter as foldedFrames } from '../src/checks/lib/framed.ts';
import { tableOf } from '../src/checks/lib/needs-table.ts';

/** What every pattern of the checks needs of a text: built in by `vite.needs.ts`. */
export const table = tableOf([...plainFrames.patterns, ...foldedFrames.patterns].map(({ source }) => source));
