import { mkdirSync } from 'node:fs';
import path from 'node:path';

export const sizes = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
];
export const schemes = ['light', 'dark'];

export const fileName = (screen, state, { width }, scheme) =>
  `${screen}-${state}-${width}-${scheme}.png`;

/** One screen as it stands, in every size, light and dark. */
export async function take(page, folder, screen, state) {
  const settled = () => (state === 'loading' ? hasDrawn(page) : isThere(page));
  mkdirSync(folder, { recursive: true });
  for (const size of sizes) {
    await page.setViewportSize(size);
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await settled();
      await page.waitForTimeout(150);
      await picture(page, path.join(folder, fileName(screen, state, size, colorScheme)));
    }
  }
  await page.setViewportSize(sizes[0]);
}

/** A browser that has just changed its size now and then misses its first frame; a second try helps. */
async function picture(page, file) {
  const options = { path: file, animations: 'disabled', timeout: 15_000 };
  try {
    await page.screenshot(options);
  } catch (error) {
    if (error.name !== 'TimeoutError') throw error;
    await page.screenshot(options);
  }
}

const patience = 15_000;

/** Waits until something stands on the page: another width may have to fetch its part first. */
const hasDrawn = (page) =>
  page
    .locator('main *, body > :not(#root) *')
    .filter({ visible: true })
    .first()
    .waitFor({ timeout: patience });

/** Waits until nothing on the page is loading any more, be it there or given up. */
async function isThere(page) {
  await hasDrawn(page);
  const shapes = page.locator('.MuiSkeleton-root, [data-awaited]').first();
  await shapes.waitFor({ state: 'detached', timeout: patience });
}

/** Waits until nothing has been asked of the server for a moment; a page that goes on asking may. */
export async function quiet(page) {
  await page.waitForLoadState('networkidle', { timeout: 5_000 }).catch((error) => {
    if (error.name !== 'TimeoutError') throw error;
  });
  await page.waitForTimeout(200);
}
