import type { GuidelineContent } from '../../desk/moderation/index.js';

/** How the demo brand wants to speak: everywhere, under reviews, to people who are upset, to VIPs. */
export const DEMO_GUIDELINES: readonly GuidelineContent[] = [
  {
    name: 'How Lumen Bank speaks',
    condition: { all: [] },
    texts: [
      {
        language: 'en',
        tone: 'Warm, plain, short. First the answer, then the reason.',
        dos: ['Use the first name', 'Say what happens next and when', 'Sign with your own name'],
        donts: ['Legal phrases', 'Blaming another department'],
        crisis: '',
      },
      {
        language: 'nl',
        tone: 'Warm, gewoon, kort. Eerst het antwoord, dan de reden.',
        dos: ['Gebruik de voornaam', 'Zeg wat er nu gebeurt en wanneer', 'Onderteken met uw naam'],
        donts: ['Juridische zinnen', 'Naar een andere afdeling wijzen'],
        crisis: '',
      },
      {
        language: 'fr',
        tone: 'Chaleureux, simple, bref. D’abord la réponse, puis la raison.',
        dos: ['Employer le prénom', 'Dire la suite et quand', 'Signer de son nom'],
        donts: ['Les tournures juridiques', 'Renvoyer la faute à un autre service'],
        crisis: '',
      },
    ],
    phrases: [
      { phrase: 'not our fault', severity: 'warn', hint: 'we are looking into it' },
      { phrase: 'calm down', severity: 'block', hint: '' },
      { phrase: 'guarantee*', severity: 'block', hint: 'expect' },
      { phrase: 'niet onze schuld', severity: 'warn', hint: 'we zoeken het uit' },
      { phrase: 'gegarandeerd', severity: 'block', hint: 'naar verwachting' },
      { phrase: 'calmez vous', severity: 'block', hint: '' },
      { phrase: 'garanti*', severity: 'block', hint: 'normalement' },
    ],
    isEnabled: true,
  },
  {
    name: 'Under a review',
    condition: { fact: 'kind', operator: 'any-of', value: ['review'] },
    texts: [
      {
        language: 'en',
        tone: 'Everybody reads along: thank first, then one concrete sentence.',
        dos: [
          'Thank for the stars, also for one',
          'Invite to a private message for anything personal',
        ],
        donts: ['Account facts', 'Asking for a better rating'],
        crisis: '',
      },
      {
        language: 'nl',
        tone: 'Iedereen leest mee: eerst bedanken, dan één concrete zin.',
        dos: ['Bedank voor de sterren, ook voor één', 'Nodig uit tot een privébericht'],
        donts: ['Gegevens van een rekening', 'Om een betere score vragen'],
        crisis: '',
      },
    ],
    phrases: [],
    isEnabled: true,
  },
  {
    name: 'Somebody is upset',
    condition: { fact: 'sentiment', operator: 'any-of', value: ['negative'] },
    texts: [
      {
        language: 'en',
        tone: 'Name what went wrong before you explain anything.',
        dos: ['Apologise once, for one thing', 'Give a name and a time'],
        donts: ['“Unfortunately”', 'Two apologies in one reply'],
        crisis: '',
      },
    ],
    phrases: [{ phrase: 'unfortunately', severity: 'warn', hint: '' }],
    isEnabled: true,
  },
  {
    name: 'The app is down',
    condition: { fact: 'text', operator: 'contains', value: ['app', 'sign in', 'log in'] },
    texts: [
      {
        language: 'en',
        tone: '',
        dos: ['Point to the status page'],
        donts: ['Guesses about the cause'],
        crisis:
          'We know that signing in fails for some of you. Our engineers are on it; payments that were entered are safe. We write here again within the hour.',
      },
    ],
    phrases: [],
    isEnabled: false,
  },
];
