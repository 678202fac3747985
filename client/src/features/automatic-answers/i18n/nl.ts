import type en from './en';

const automaticAnswers: typeof en = {
  title: 'Automatische antwoorden',
  tabs: 'Standaardantwoorden',
  library: 'Bibliotheek',
  intro:
    'Hoe ver de desk uit zichzelf gaat: teksten voorstellen aan mensen, of ze versturen als hij zeker genoeg is.',
  setting: {
    title: 'Wat de desk doet',
    help: 'Nooit twee keer na elkaar, nooit aan iemand die boos, geëscaleerd of VIP is, en nooit terwijl een mens ermee bezig is.',
    mode: 'Modus',
    modes: {
      off: 'Niets',
      suggest: 'Alleen voorstellen',
      send: 'Zelf versturen',
    },
    modeHelp: {
      off: 'De editor toont geen voorstellen en er wordt niets verstuurd.',
      suggest: 'De editor stelt tot drie teksten voor; een mens verstuurt ze.',
      send: 'Een tekst wordt verstuurd als de desk minstens zo zeker is, de tekst hieronder aan staat en niets ertegen spreekt.',
    },
    confidence: 'Minstens zo zeker: {{confidence}}',
    channels: 'Op deze kanalen',
    noChannel: 'Zolang er geen kanaal gekozen is, wordt er niets verstuurd.',
    languages: 'In deze talen',
    noLanguage: 'Zolang er geen taal gekozen is, wordt er niets verstuurd.',
    hours: 'Wanneer',
    hourChoices: {
      always: 'Op elk moment',
      open: 'Alleen tijdens de openingsuren',
      closed: 'Alleen buiten de openingsuren',
    },
    calendar: 'Openingsuren van',
    usualCalendar: 'De standaardkalender',
    notice: 'Zegt dat het automatisch is, in het {{language}}',
    noticeHelp: 'Staat onder elk automatisch antwoord.',
    save: 'Opslaan',
    undo: 'Wijzigingen ongedaan maken',
    saved: 'Opgeslagen.',
  },
  report: {
    title: 'Wat er gebeurd zou zijn',
    help: 'Elke vraag waarvan het antwoord bekend is, werd geprobeerd alsof ze nieuw was.',
    chart: 'Aandeel juiste antwoorden en aandeel beantwoorde vragen, naar zekerheid',
    confidence: 'Zekerheid',
    precision: 'Juist',
    coverage: 'Beantwoord',
    answered: 'Vragen beantwoord',
    at_one:
      'Bij {{confidence}} zou de desk {{coverage}} van {{count}} vraag beantwoord hebben; {{precision}} van die antwoorden was juist.',
    at_other:
      'Bij {{confidence}} zou de desk {{coverage}} van {{count}} vragen beantwoord hebben; {{precision}} van die antwoorden was juist.',
    nothingAt: 'Bij {{confidence}} zou de desk niets beantwoord hebben.',
    tooFew: 'Nog niet genoeg om op af te gaan',
    tooFewText_one:
      '{{count}} vraag met een bekend antwoord; vanaf {{enough}} zeggen de cijfers iets. Voeg voorbeeldvragen toe aan uw teksten.',
    tooFewText_other:
      '{{count}} vragen met een bekend antwoord; vanaf {{enough}} zeggen de cijfers iets. Voeg voorbeeldvragen toe aan uw teksten.',
    judged_one:
      'De laatste 30 dagen werd {{count}} antwoord verstuurd: {{right}} juist bevonden, {{wrong}} fout bevonden.',
    judged_other:
      'De laatste 30 dagen werden {{count}} antwoorden verstuurd: {{right}} juist bevonden, {{wrong}} fout bevonden.',
  },
  permits: {
    title: 'Teksten die verstuurd mogen worden',
    help: 'Zet een tekst aan zodra de cijfers u overtuigen.',
    none: 'Nog geen goedgekeurde tekst',
    noneText: 'Teksten van de bibliotheek verschijnen hier als ze voor iedereen goedgekeurd zijn.',
    on: 'Aan',
    reply: 'Tekst',
    questions: 'Vragen',
    sent: 'Zou verstuurd worden',
    switch: '“{{title}}” automatisch versturen',
  },
  decisions: {
    title: 'Wat er beslist is',
    help: 'Aan uw oordeel wordt de juistheid gemeten, en de desk leert ervan.',
    sent: 'Verstuurd',
    refused: 'Aan mensen gelaten',
    right: 'Juist',
    wrong: 'Fout',
    none: {
      sent: 'Er is nog niets verstuurd',
      refused: 'Er is nog niets aan mensen gelaten',
    },
    noneText: {
      sent: 'Antwoorden die de desk zelf verstuurt verschijnen hier, om te beoordelen.',
      refused: 'Waarom de desk niet zelf antwoordde staat hier, bericht per bericht.',
    },
  },
  why: {
    'asked-for-person': 'Vroeg om een mens',
    'not-waiting': 'Er wachtte niemand meer',
    'answered-before': 'Een mens had geantwoord',
    'in-a-row': 'Het laatste antwoord was automatisch',
    'person-at-work': 'Er was een mens mee bezig',
    angry: 'De klant was boos',
    complaint: 'Een klacht',
    spam: 'Spam',
    escalated: 'Geëscaleerd',
    vip: 'Een VIP',
    'other-channel': 'Kanaal niet gekozen',
    'other-language': 'Taal niet gekozen',
    'other-hours': 'Buiten de gekozen uren',
    'nothing-fits': 'Geen tekst past',
    'not-covered': 'Lijkt op wat mensen met de hand beantwoorden',
    'models-disagree': 'Twee manieren van kijken leidden naar andere teksten',
    'not-sure-enough': 'Niet zeker genoeg',
    'not-switched-on': 'De tekst staat niet aan',
    'not-in-language': 'De tekst bestaat niet in de taal',
    'without-value': 'Een woord van de tekst heeft hier geen waarde',
    'forbidden-phrase': 'Een woord erin wordt hier niet gezegd',
    'needs-approval': 'Een regel vraagt eerst een tweede blik',
    'not-possible': 'Het netwerk neemt het hier niet aan',
  },
};

export default automaticAnswers;
