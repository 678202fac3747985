import type en from './en';

const language: typeof en = {
  title: 'Taal',
  intro: 'Hoe de dienst berichten leert lezen, en een taalmodel buiten dat hij mag vragen.',
  corrections: {
    title: 'Correcties',
    text: 'De dienst labelt berichten zelf. Wie een label corrigeert, leert het hem.',
    use: 'Leren van correcties',
    learned_zero: 'Er is nog niets gecorrigeerd. De dienst leest zoals in het begin.',
    learned_one: 'Hij heeft van één correctie geleerd. Uitgeschakeld leest hij zoals in het begin.',
    learned_other:
      'Hij heeft van {{count}} correcties geleerd. Uitgeschakeld leest hij zoals in het begin.',
    kept_zero: 'De dienst leest zoals in het begin.',
    kept_one: 'De dienst leest zoals in het begin. Eén correctie blijft bewaard en telt dan weer.',
    kept_other:
      'De dienst leest zoals in het begin. {{count}} correcties blijven bewaard en tellen dan weer.',
  },
  provider: {
    title: 'Taalmodel',
    text: 'Niet verplicht. Alles werkt zonder. Namen die de dienst kent, adressen en nummers worden weggehaald voor er iets wordt verstuurd.',
    url: 'Adres',
    urlHelp: 'Wat voor /chat/completions staat, zoals de aanbieder het noemt.',
    model: 'Model',
    key: 'Sleutel',
    keyHelp: 'Verzegeld bewaard, nooit meer getoond.',
    keyKept:
      'Er wordt een sleutel bewaard. Laat dit leeg om hem te houden; een ander adres vraagt hem opnieuw.',
    on: 'Mag worden gevraagd',
    onHelp:
      'Medewerkers kunnen de samenvatting van een gesprek vragen. De eerste keer zien zij wat er naar buiten gaat.',
    labels: 'Berichten ermee labelen',
    labelsHelp:
      'Elk nieuw bericht wordt apart verstuurd. Wat een mens ervan zegt, gaat altijd voor.',
    saved: 'Bewaard.',
    test: 'Testen wat bewaard is',
    testing: 'Vragen…',
  },
  closed: {
    title: 'Nooit iets versturen van',
    help: 'Gesprekken van deze kanalen blijven in huis.',
  },
  log: {
    title: 'Wat er verstuurd is',
    text: 'Elke vraag aan het taalmodel: wanneer, waarom, hoeveel en waarheen. Wat erin stond, wordt niet bewaard.',
    empty: 'Er is niets verstuurd',
    emptyText: 'Zodra het taalmodel iets gevraagd wordt, staat het hier.',
    size: '{{sent}} tekens uit, {{received}} in',
    took: '{{number}} ms',
    desk: 'de dienst zelf',
    conversation: 'Gesprek',
  },
  purpose: { test: 'Test', summary: 'Samenvatting', label: 'Label' },
  outcome: {
    answered: 'Beantwoord',
    refused: 'Geweigerd',
    unreachable: 'Niet bereikbaar',
    'too-slow': 'Te traag',
    nonsense: 'Onzinnig antwoord',
  },
};

export default language;
