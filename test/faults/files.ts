import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { removeLocation } from '../../src/photos/clean.ts';
import { exif, file, jpeg, SYSTON } from '../photos/make.ts';

/** The files that drafts carry, and what each may look like when the site has it. Hashes are SHA-256 in hex. */
export interface Files {
  readonly plain: { readonly path: string; readonly sha256: string };
  readonly located: { readonly path: string; readonly sha256: string; readonly cleaned: string };
  forget(): Promise<void>;
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

export async function makeFiles(): Promise<Files> {
  const folder = await mkdtemp(join(tmpdir(), 'pause-faults-'));
  const [plain, located] = await Promise.all([jpeg(), jpeg({ segments: [exif(SYSTON)] })]);
  const cleaned = await removeLocation(file(located));
  if (!('file' in cleaned)) throw new Error(cleaned.why);
  const write = async (name: string, bytes: Uint8Array) => {
    await writeFile(join(folder, name), bytes);
    return { path: join(folder, name), sha256: sha256(bytes) };
  };
  return {
    plain: await write('plain.jpg', plain),
    located: { ...await write('located.jpg', located), cleaned: sha256(new Uint8Array(await cleaned.file.arrayBuffer())) },
    forget: () => rm(folder, { recursive: true }),
  };
}
