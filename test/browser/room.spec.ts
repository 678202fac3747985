import { customer } from './support/customer.js';
import { composer, openFromList, signIn, unique } from './support/desk.js';
import { expect, test } from './support/test.js';

test('a notice covers no composer, and the customer leaves the conversation readable', async ({
  page,
}) => {
  const question = unique('May I have a room with a view?');
  await customer({ do: 'message', author: 'Roomy Rita', text: question });
  await page.setViewportSize({ width: 1280, height: 800 });
  await signIn(page, 'Anna');
  await openFromList(page, question);
  expect((await composer(page).boundingBox())?.width).toBeGreaterThanOrEqual(480);

  for (const viewport of [
    { width: 1280, height: 800 },
    { width: 390, height: 844 },
  ]) {
    await page.setViewportSize(viewport);
    await page.getByRole('button', { name: 'Resolve', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Solved' }).click();
    const undo = page.getByRole('button', { name: 'Undo' });
    await expect(undo).toBeVisible();
    const [notice, answer] = [await undo.boundingBox(), await composer(page).boundingBox()];
    if (!notice || !answer) throw new Error('Nothing to measure');
    const isBeside = notice.x + notice.width <= answer.x;
    const isAbove = notice.y + notice.height <= answer.y;
    expect(isBeside || isAbove).toBe(true);
    await undo.click();
  }
});
