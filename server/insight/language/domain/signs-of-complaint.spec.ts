import { cuesOf } from './cues.js';
import { isComplaint, SIGNS, signsOfComplaint } from './signs-of-complaint.js';

const complains = (text: string) => isComplaint(signsOfComplaint(text, cuesOf(text), null));

describe('isComplaint', () => {
  it.each([
    'My order still has not arrived after three weeks, can you please help?',
    'The app keeps crashing since the update and nobody answers',
    'Mijn kaart werkt nog steeds niet, ik wacht al weken op een antwoord',
    'Ma commande n’est toujours pas arrivée, pourquoi personne ne répond ?',
  ])('hears it where several signs come together: %s', (text) =>
    expect(complains(text)).toBe(true),
  );

  it.each([
    'How do I change my password?',
    'What are your opening hours on Saturday?',
    'Do you know if there is no fee?',
    'Pas de souci, merci',
    'Geen probleem, bedankt!',
    'I love the new app, great work',
  ])('does not hear it in: %s', (text) => expect(complains(text)).toBe(false));

  it('counts as many signs as it says', () => {
    const { grievances, others, against, open } = signsOfComplaint('', cuesOf(''), null);
    expect(grievances.length + others.length + against.length + open.length).toBe(SIGNS);
  });
});
