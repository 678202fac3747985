import { customer } from './support/customer.js';
import { answer, composer, editor, openFromList, thread, unique } from './support/desk.js';
import { expect, test } from './support/test.js';

test.use({ expectedTrouble: /ERR_INTERNET_DISCONNECTED|status of 409/ });

test.describe('two agents at one conversation', () => {
  test('see that the other looks and writes', async ({ desk }) => {
    const question = unique('Can I raise my limit?');
    await customer({ do: 'message', author: 'Tess Kok', text: question });
    const anna = await desk('Anna');
    const peter = await desk('Peter');
    await openFromList(anna, question);
    await openFromList(peter, question);
    await expect(anna.getByText('Peter van Dam also looks at this')).toBeVisible();
    await editor(peter).pressSequentially('Yes, you', { delay: 40 });
    await expect(anna.getByText('Peter van Dam is writing')).toBeVisible();
  });

  test('do not both answer: the second is told what came meanwhile', async ({ desk }) => {
    const question = unique('Where is my new card?');
    await customer({ do: 'message', author: 'Otto Mol', text: question });
    const anna = await desk('Anna');
    const peter = await desk('Peter');
    await openFromList(anna, question);
    await openFromList(peter, question);
    const slow = unique('It is on its way');
    await editor(peter).fill(slow);
    await peter.context().setOffline(true);
    const fast = unique('You have it on Tuesday');
    await answer(anna, fast);
    await peter.context().setOffline(false);
    await editor(peter).press('Control+Enter');
    await expect(composer(peter).getByText('Something came while you were writing')).toBeVisible();
    await expect(composer(peter).getByText(fast)).toBeVisible();
    await composer(peter).getByRole('button', { name: 'Adapt my answer' }).click();
    await expect(editor(peter)).toHaveValue(slow);
    await expect(thread(peter).getByText(slow)).toHaveCount(0);
  });
});
