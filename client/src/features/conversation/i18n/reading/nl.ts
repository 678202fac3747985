import type en from './en';

const reading: typeof en = {
  summary: {
    title: 'Samenvatting',
    none: 'Nog geen samenvatting.',
    make: 'Samenvatten',
    again: 'Vernieuwen',
    asking: 'Het taalmodel wordt gevraagd…',
    by: '{{model}}, gevraagd door {{name}}',
    stale: 'er is sindsdien iets gezegd',
    look: 'Wat er naar buiten gaat',
    send: 'Versturen en samenvatten',
    goes: '{{number}} tekens gaan naar {{model}} bij {{place}}:',
    masked:
      'Namen die de dienst kent, adressen, telefoon- en andere nummers zijn weggehaald. Andere aanwijzingen over een persoon kunnen nog in de tekst staan. Elke verzending komt in het logboek.',
  },
  labels: {
    says: 'Wat het bericht zegt:',
    correctIt: 'Verbeteren',
    correct: 'Verbeteren wat het bericht zegt',
    correctNewest: 'Verbeteren wat het nieuwste bericht zegt',
    title: 'Wat zegt dit bericht?',
    learned_zero: 'Regels en suggesties gaan hiervan uit. De dienst leert van wat u wijzigt.',
    learned_one:
      'Regels en suggesties gaan hiervan uit. De dienst heeft van één correctie geleerd.',
    learned_other:
      'Regels en suggesties gaan hiervan uit. De dienst heeft van {{count}} correcties geleerd.',
    keys: 'Toetsen: 1 tot 3 voor de toon, de aangeduide letters voor de rest.',
    saved: 'Gecorrigeerd. De dienst leert ervan.',
    taken: 'Weer zoals de dienst het las.',
    topic: 'Het gaat over',
    noTopic: 'Niets bijzonders',
    because: 'Gelezen uit: {{words}}',
    by: 'Verbeterd door {{name}}',
    save: 'Opslaan',
    back: 'Terug naar wat de desk las',
    language: 'Taal',
    noLanguage: 'Niet bekend',
    sentiment: 'Toon',
    sentiments: {
      negative: 'Negatief',
      neutral: 'Neutraal',
      positive: 'Positief',
      none: 'Niet bekend',
    },
    intent: 'Het is',
    intents: {
      complaint: 'een klacht',
      question: 'een vraag',
      praise: 'lof',
      'sales-chance': 'een verkoopkans',
      spam: 'spam',
    },
    mark: {
      complaint: 'Klacht',
      question: 'Vraag',
      praise: 'Lof',
      'sales-chance': 'Verkoopkans',
      spam: 'Spam',
      negative: 'Negatief',
    },
  },
};

export default reading;
