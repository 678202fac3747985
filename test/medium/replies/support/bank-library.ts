import type { Person } from './desk-world.js';

const LIBRARY: Readonly<Record<string, { title: string; body: string; examples: string[] }>> = {
  hours: {
    title: 'Opening hours',
    body: 'Our branches are open on weekdays from 9 to 17.',
    examples: [
      'What are your opening hours?',
      'When does the branch open on Monday?',
      'Until what time are you open today?',
      'Is the branch open on Saturday morning?',
      'What time do you close?',
      'Are you open during lunch?',
    ],
  },
  block: {
    title: 'Blocking a lost card',
    body: 'Block your card in the app under Cards, or call the card line.',
    examples: [
      'I lost my card, how do I block it?',
      'How can I block my debit card?',
      'Where can I stop a lost card?',
      'Can I freeze my card in the app?',
      'What number do I call to block a card?',
      'How do I cancel a lost debit card?',
    ],
  },
  limit: {
    title: 'Raising the limit of a card',
    body: 'You change the limit of your card in the app under Cards, Limits.',
    examples: [
      'How do I raise the limit of my card?',
      'Can I pay more than 2500 with my card?',
      'How can I change my card limit?',
      'Where do I set a higher spending limit?',
      'What is the daily limit of my card?',
      'Can my limit be increased for a week?',
    ],
  },
  code: {
    title: 'Forgotten PIN code',
    body: 'You can see your PIN code in the app, under Cards, Show PIN.',
    examples: [
      'I forgot my PIN code, what now?',
      'How can I see my PIN?',
      'Where do I find the PIN of my new card?',
      'How do I change my PIN code?',
      'Can you send me my PIN again?',
      'What do I do when I forgot the PIN?',
    ],
  },
};

/** Four texts of a bank in English, approved, with the questions they answer; ids by shortcut. */
export async function bankLibrary(lead: Person): Promise<Record<string, string>> {
  const ids: Record<string, string> = {};
  for (const [shortcut, { title, body, examples }] of Object.entries(LIBRARY)) {
    const { status, body: made } = await lead.desk.post<{ id: string }>('/api/v1/canned-replies', {
      shortcut,
      title,
      scope: 'all',
      state: 'approved',
      variants: [{ language: 'en', body }],
      examples: examples.map((text) => ({ language: 'en', text })),
    });
    if (status !== 201) throw new Error(`The text "${shortcut}" was refused: ${status}`);
    ids[shortcut] = made.id;
  }
  return ids;
}
