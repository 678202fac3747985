import type { MeasureTexts } from './texts.js';

/** Names of the figures, and how each is made, in words. */
export const nl: MeasureTexts = {
  'messages-in': ['Berichten binnen', 'Elk bericht van een klant, ook wat later verwijderd werd.'],
  'conversations-in': [
    'Nieuwe gesprekken',
    'Elk gesprek dat begon. Heropeningen worden apart geteld.',
  ],
  'replies-out': ['Antwoorden', 'Elk antwoord dat een mens schreef en de klant kon zien.'],
  resolved: ['Opgelost', 'Elke oplossing, ook van wat heropend was.'],
  backlog: [
    'Achterstand',
    'Wat op het einde niet opgelost is: alles wat ooit begon of heropend werd, min alles wat opgelost werd.',
  ],
  'first-reply': [
    'Eerste antwoord',
    'Van het eerste woord van een klant tot het eerste antwoord van een mens: de mediaan. Automatische antwoorden tellen niet. Elke minuut telt, ook ’s nachts. Heropeningen staan apart.',
  ],
  'first-reply-business': [
    'Eerste antwoord in openingsuren',
    'Hetzelfde, maar enkel de minuten tellen waarin de dienst open is volgens de gewone kalender.',
  ],
  'next-reply': [
    'Volgende antwoorden',
    'Van elke latere vraag tot het antwoord van een mens: de mediaan. Automatische antwoorden tellen niet.',
  ],
  'next-reply-business': [
    'Volgende antwoorden in openingsuren',
    'Hetzelfde, maar enkel openingsuren tellen.',
  ],
  'reopened-reply': [
    'Antwoord na heropening',
    'Van het woord dat een gesprek heropende tot het antwoord van een mens: de mediaan.',
  ],
  resolution: [
    'Oplossing',
    'Van het eerste woord tot de eerste oplossing: de mediaan. Wachten op de klant hoort erbij. Heropeningen staan apart.',
  ],
  'resolution-business': [
    'Oplossing in openingsuren',
    'Hetzelfde, maar enkel openingsuren tellen.',
  ],
  'reopened-resolution': [
    'Oplossing na heropening',
    'Van een heropening tot de volgende oplossing: de mediaan.',
  ],
  'targets-met': ['Doelen gehaald', 'Doelen die gehaald werden, van alle die beslist zijn.'],
  reopened: ['Heropend', 'Heropeningen voor elke oplossing.'],
  'resolved-without-reply': [
    'Opgelost zonder antwoord',
    'Oplossingen waarvoor niets of niemand geantwoord had, van alle oplossingen.',
  ],
  satisfaction: ['Tevredenheid', 'Scores van 4 of 5, van alle scores die klanten gaven.'],
  'satisfaction-answered': [
    'Gegeven scores',
    'Scores die klanten gaven, voor elke keer dat het gevraagd werd.',
  ],
  'automatic-answers': ['Automatische antwoorden', 'Antwoorden die de dienst zelf verstuurde.'],
  'automatic-precision': [
    'Juiste automatische antwoorden',
    'Automatische antwoorden die een mens juist noemde, van alle beoordeelde.',
  ],
  'automatic-reply': [
    'Tijd tot een automatisch antwoord',
    'Van een vraag tot het antwoord van de dienst zelf: de mediaan. Ze zit in geen andere tijd.',
  ],
  complaints: [
    'Klachten',
    'Berichten van klanten die klagen, volgens hun label of het woord van een mens.',
  ],
  'sentiment-score': ['Sentimentscore', 'Positieve berichten van alle berichten van klanten.'],
  'negative-share': ['Negatief aandeel', 'Negatieve berichten van alle berichten van klanten.'],
  mentions: ['Eigen vermeldingen', 'Publieke berichten van klanten op eigen kanalen.'],
  followers: [
    'Volgers',
    'Volgers van de eigen pagina’s op het einde, volgens de laatste tellingen.',
  ],
  'growth-rate': ['Groei', 'Nieuwe volgers in de periode, van de volgers bij het begin.'],
  'engagement-rate': [
    'Betrokkenheid',
    'Likes, reacties, gedeelde berichten en klikken van de periode, per volger.',
  ],
  'share-of-voice': [
    'Aandeel in de gesprekken',
    'Eigen vermeldingen, van de eigen en die van concurrenten. Leeg zolang geen vermelding van een concurrent gekend is.',
  ],
};
