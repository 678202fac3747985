import { asksForPerson } from './cues.js';

describe('asksForPerson', () => {
  it.each([
    'I want to talk to a real person',
    'Can someone call me please?',
    'Are you a bot?',
    'Je veux parler à un conseiller',
    'Je veux parler avec quelqu’un svp',
    'Rappelez-moi',
    'Ik wil een medewerker spreken',
    'Kan ik met iemand praten?',
    'Geen robot aub',
  ])('hears it in: %s', (text) => expect(asksForPerson(text)).toBe(true));

  it.each([
    'When are you open?',
    'Is this card personal?',
    'Ik heb een vraag over mijn rekening',
    'Merci pour votre réponse',
  ])('does not hear it in: %s', (text) => expect(asksForPerson(text)).toBe(false));
});
