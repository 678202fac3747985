import type en from './en';

const deliveries: typeof en = {
  title: 'Verzendproblemen',
  intro:
    'Antwoorden die niet vertrokken zijn, of waarvan niemand het weet. Elk vraagt een beslissing.',
  emptyTitle: 'Elk antwoord is aangekomen',
  emptyText: 'Lukt dat een keer niet, dan staat het hier met wat er gebeurde en wat te doen.',
  thisPerson: 'deze persoon',
  mode: { public: 'Openbaar antwoord', private: 'Privéantwoord' },
  state: { failed: 'Niet verzonden', unknown: 'Onbekend' },
  networkSays: 'Het netwerk zegt: {{detail}}',
  open: 'Gesprek openen',
  toChannels: 'Kanalen bekijken',
  happened: {
    unreachable: 'Het netwerk was niet bereikbaar. Er is niets vertrokken.',
    'rate-limited': 'Het netwerk vroeg om een pauze, en die was niet op tijd voorbij.',
    unavailable: 'Het netwerk zei dat het toen niet kon.',
    auth: 'Het netwerk weigerde de toegang van het kanaal.',
    'window-closed': 'De tijd waarin het netwerk dit antwoord toelaat, was voorbij.',
    'target-gone': 'Wat beantwoord moest worden, is er niet meer.',
    'not-allowed': 'Het netwerk laat het niet toe, of het account heeft het recht niet.',
    invalid: 'Het netwerk weigerde de tekst of een bijlage.',
    'awaiting-moderation': 'Het netwerk heeft het antwoord, maar houdt het tegen voor moderatie.',
    unknown: 'De verbinding brak tijdens het verzenden. Niemand weet of het aankwam.',
    'said-not-sent': 'Iemand keek op het netwerk: het staat er niet.',
    other: 'Het netwerk weigerde het.',
  },
  remedy: {
    unreachable: 'Probeer opnieuw zodra het netwerk er weer is.',
    'rate-limited': 'Wacht even en probeer dan opnieuw.',
    unavailable: 'Probeer het straks opnieuw.',
    auth: 'Verbind eerst het kanaal opnieuw en probeer dan nog eens.',
    'window-closed': 'Antwoord op een manier die nog mag, of laat het.',
    'target-gone': 'Schrijf de persoon elders, of laat het.',
    'not-allowed': 'Controleer de rechten van het account en probeer dan opnieuw.',
    invalid: 'Open het gesprek en schrijf het anders.',
    'awaiting-moderation':
      'Een moderator op het netwerk moet het vrijgeven. Opnieuw proberen zou het twee keer plaatsen.',
    unknown: 'Kijk op het netwerk of het er staat, en zeg het hier.',
    'said-not-sent': 'Probeer opnieuw, of laat het zo.',
    other: 'Probeer opnieuw. Lukt het weer niet, open dan het gesprek en schrijf het anders.',
  },
  decision: {
    retry: 'Opnieuw proberen',
    'mark-sent': 'Het is verzonden',
    'mark-not-sent': 'Het is niet verzonden',
    close: 'Laten',
  },
  ask: {
    retry: {
      title: 'Nog eens verzenden?',
      text: 'Als het eerste toch aankwam, leest {{name}} dezelfde tekst twee keer.',
    },
    close: {
      title: 'Dit antwoord zo laten?',
      text: 'Het antwoord aan {{name}} verdwijnt uit deze lijst. Het gesprek bewaart het, met wat ervan bekend is.',
    },
  },
  done: {
    retry: 'Het antwoord aan {{name}} is weer onderweg.',
    'mark-sent': 'Genoteerd: het antwoord aan {{name}} is verzonden.',
    'mark-not-sent':
      'Genoteerd: het antwoord aan {{name}} is niet verzonden. Je kunt het opnieuw proberen.',
    close: 'Het antwoord aan {{name}} blijft zoals het is.',
  },
};

export default deliveries;
