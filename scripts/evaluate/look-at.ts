import { join } from 'node:path';
import type { PhotoLook } from '../../src/core/types.ts';
import { unpack } from '../../src/looks/uniform.ts';
import { launchChromium } from '../../test/harness/chromium.ts';
import { startServer } from '../../test/harness/server.ts';

export interface SeenPicture {
  readonly look: PhotoLook;
  readonly vector: Float32Array | undefined;
  /** From asking to the answer. */
  readonly ms: number;
}

/**
 * Looks at files as the extension does: real Chromium, the built extension, its own worker, offscreen page and networks.
 * @param dist the unpacked extension for Chromium
 * @param seen is given each picture as soon as it was looked at
 */
export async function lookAtAll(dist: string, folder: string, files: readonly string[], seen: (file: string, picture: SeenPicture) => void): Promise<void> {
  const server = await startServer();
  const chromium = await launchChromium({ dist, server });
  try {
    const { page } = await chromium.openExtensionPage('src/pages/options/index.html');
    await page.evaluate(() => { document.body.append(Object.assign(document.createElement('input'), { type: 'file', id: 'looked-at' })); });
    for (const file of files) {
      await page.locator('#looked-at').setInputFiles(join(folder, file));
      const { look, vector, ms } = await page.evaluate(async () => {
        const [chosen] = document.querySelector<HTMLInputElement>('#looked-at')!.files!;
        const began = performance.now();
        const { browser } = globalThis as unknown as { browser: { runtime: { sendMessage(message: unknown): Promise<{ ok: boolean; value: { look: PhotoLook; vector?: string } }> } } };
        const { value } = await browser.runtime.sendMessage({ name: 'picture.vector', request: chosen });
        return { ...value, ms: performance.now() - began };
      });
      seen(file, { look, vector: vector === undefined ? undefined : unpack(vector), ms });
    }
  } finally {
    await chromium.close();
    await server.close();
  }
}
