import type en from './en';

const workRules: typeof en = {
  title: 'Werkregels',
  part: {
    rules: 'Regels',
    clocks: 'Termijnen',
    calendars: 'Kalenders',
    ladders: 'Ladders',
    departments: 'Afdelingen',
    routing: 'Verdeling',
    guidelines: 'Richtlijnen',
  },
  intro: {
    rules: 'Wat de desk vanzelf doet wanneer er iets gebeurt.',
    clocks: 'Hoe snel een klant antwoord krijgt, en wie gewaarschuwd wordt voor het te laat is.',
    calendars: 'Wanneer de desk open is. Werktijd telt alleen dan.',
    ladders: 'Wie overneemt wat te moeilijk is, en wie daarna komt.',
    departments: 'Aan wie in huis iets gevraagd kan worden, en hoe het antwoord terugkomt.',
    routing: 'Wie krijgt wat nog niemand heeft genomen.',
    guidelines: 'Wat naast het antwoord staat, en wat een tweede blik nodig heeft.',
  },
};

export default workRules;
