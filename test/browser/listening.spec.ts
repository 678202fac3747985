import { customer } from './support/customer.js';
import { composer, openFromList, unique } from './support/desk.js';
import { expect, test } from './support/test.js';

test('a hit is worked with the keys: put aside, brought back, made a conversation', async ({
  desk,
}) => {
  const page = await desk('Peter');
  await page.goto('/listening/hits');
  const hits = page.getByRole('list', { name: 'Hits' });
  const wanted = hits.getByRole('listitem').filter({ hasText: 'Ten accounts compared' }).first();
  await wanted.click();
  await page.keyboard.press('e');
  await expect(page.getByText('Put aside', { exact: true }).first()).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await wanted.click();
  await page.keyboard.press('o');
  await expect(page.getByText('It is becoming a conversation')).toBeVisible();
  await page.getByRole('combobox', { name: 'Show' }).click();
  await page.getByRole('option', { name: 'Conversations' }).click();
  await page.getByRole('link', { name: 'Go to the conversation' }).first().click();
  await expect(page.getByRole('tab', { name: 'Internal note' })).toBeVisible();
  await expect(composer(page).getByRole('tab', { name: 'Public reply' })).toHaveCount(0);
});

test('an incident pins its approved statement beside the composer until it is closed', async ({
  desk,
}) => {
  const word = unique('grumbol').replace(' ', '');
  const complaint = `The ${word} does not work`;
  await customer({ do: 'comment', author: 'Eva Maes', text: complaint });
  const agent = await desk('Anna');
  await openFromList(agent, complaint);

  const lead = await desk('Peter');
  await lead.goto('/listening/incidents');
  await lead.getByRole('button', { name: 'Declare an incident' }).click();
  await lead.getByRole('textbox', { name: 'What happened' }).fill(`Trouble with ${word}`);
  await lead.getByRole('textbox', { name: 'Words' }).fill(word);
  await lead.getByRole('button', { name: 'Declare', exact: true }).click();
  await expect(lead.getByRole('listitem').filter({ hasText: 'Eva Maes' })).toBeVisible();
  await expect(composer(agent).getByText('No statement is approved yet')).toBeVisible();

  const said = `We know about the ${word}.`;
  await lead.getByRole('textbox', { name: 'English' }).fill(said);
  await lead.getByRole('button', { name: 'Save' }).click();
  await lead.getByRole('button', { name: 'Approve' }).click();
  await expect(lead.getByText('Approved by Peter van Dam')).toBeVisible();
  await composer(agent)
    .getByRole('button', { name: /^Insert the statement/ })
    .click();
  await expect(agent.getByRole('textbox', { name: 'Public reply' })).toHaveValue(said);
  await agent.getByRole('textbox', { name: 'Public reply' }).fill('');

  await lead.getByRole('button', { name: 'Close', exact: true }).click();
  await lead.getByRole('textbox', { name: 'How it ended' }).fill('Mended.');
  await lead.getByRole('button', { name: 'Close', exact: true }).click();
  await expect(lead.getByRole('button', { name: 'Open it again' })).toBeVisible();
  await expect(composer(agent).getByText(said)).toHaveCount(0);
});
