import { languageOf } from './language-of.js';

const ENGLISH = [
  'Hello, my card was charged twice yesterday.',
  'Why is the app not working again?',
  'Thanks for your help!',
  "I've been waiting on the phone for an hour",
  'Great service, very friendly people.',
  'Can someone please call me back?',
  'The new opening hours are ridiculous',
  'Is there a fee for a second account?',
  'I want to close my account.',
  'Worst bank ever, I will never come back.',
  "Doesn't work on Android",
  'How do I change my address?',
  'My salary has not arrived yet.',
  'Could you look into this, please',
  'Thank you!',
  'You blocked my card while I was abroad...',
  'What are the interest rates for savings accounts?',
  'Still nothing. Unbelievable.',
  'Nice branch, but parking is difficult',
  'Who do I talk to about a mortgage?',
  'I love this bank',
  'Good morning, when will the ATM in Station Street be fixed?',
];

const FRENCH = [
  'Bonjour, ma carte a été débitée deux fois hier.',
  "Pourquoi l'application ne marche plus ?",
  'Merci beaucoup pour votre aide',
  "J'attends au téléphone depuis une heure",
  'Service excellent, personnel très aimable.',
  "Quelqu'un peut-il me rappeler ?",
  "Les nouveaux horaires d'ouverture sont ridicules",
  'Je voudrais clôturer mon compte.',
  'La pire banque, plus jamais !',
  'Comment changer mon adresse ?',
  'Mon salaire n’est pas encore arrivé',
  'Pouvez-vous vérifier, svp',
  'Merci !',
  'Vous avez bloqué ma carte alors que j’étais à l’étranger',
  "Quels sont les taux d'intérêt de l'épargne ?",
  'Toujours rien. Incroyable.',
  'Belle agence mais difficile de se garer',
  'À qui dois-je m’adresser pour un prêt hypothécaire ?',
  'Bonsoir, aucun rendez-vous disponible avant deux semaines',
  'C’est une honte',
  'Très déçue de votre réponse',
  'Quand est-ce que le distributeur de la gare sera réparé ?',
];

const DUTCH = [
  'Hallo, mijn kaart is gisteren twee keer aangerekend.',
  'Waarom werkt de app nu weer niet?',
  'Bedankt voor de hulp!',
  'Ik wacht al een uur aan de telefoon',
  'Prima service, heel vriendelijke mensen.',
  'Kan iemand mij terugbellen alstublieft?',
  'De nieuwe openingsuren zijn belachelijk',
  'Ik wil mijn rekening sluiten.',
  'Slechtste bank ooit, ik kom nooit meer terug.',
  'Werkt niet op Android',
  'Hoe wijzig ik mijn adres?',
  'Mijn loon staat nog niet op mijn rekening',
  'Kunnen jullie dit eens nakijken',
  'Dank u wel',
  'Jullie hebben mijn kaart geblokkeerd terwijl ik in het buitenland was',
  'Wat is de rente op een spaarrekening?',
  'Nog altijd niets. Ongelofelijk.',
  'Mooi kantoor maar moeilijk parkeren',
  'Bij wie moet ik zijn voor een hypothecaire lening?',
  'Goedemorgen, wanneer wordt de geldautomaat aan het station hersteld?',
  'Zeer ontgoocheld over het antwoord',
  'Alweer storing, jongens toch',
];

describe('languageOf', () => {
  it.each(ENGLISH)('reads as English: %s', (text) => expect(languageOf(text)).toBe('en'));
  it.each(FRENCH)('reads as French: %s', (text) => expect(languageOf(text)).toBe('fr'));
  it.each(DUTCH)('reads as Dutch: %s', (text) => expect(languageOf(text)).toBe('nl'));

  it.each([
    '',
    '👍👍👍',
    'OK 👍',
    '???',
    '12,50 €',
    'Lumen',
    'Привет, как дела',
    '@LumenBank #fail',
  ])('says nothing about %j', (text) => expect(languageOf(text)).toBeNull());

  it('looks past addresses and mentions', () => {
    expect(languageOf('@LumenBank https://x.example/the/and/you mijn kaart werkt niet')).toBe('nl');
  });

  it('reads the beginning of an endless text and is done', () => {
    expect(languageOf('Mijn kaart werkt niet. '.repeat(100_000))).toBe('nl');
  });
});
