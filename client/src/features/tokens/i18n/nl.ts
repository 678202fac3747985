import type en from './en';

const tokens: typeof en = {
  title: 'API-tokens',
  intro:
    'Met een token werkt een programma aan de desk in iemands naam, binnen wat dat account mag.',
  new: 'Nieuw token',
  name: 'Naam',
  nameHelp: 'Waarvoor het dient, zodat anderen weten of het nog nodig is.',
  account: 'Handelt voor',
  accountHelp: 'Je eigen account, of een dat voor programma’s gemaakt is.',
  lifetime: 'Geldig',
  days_one: '{{count}} dag',
  days_other: '{{count}} dagen',
  forever: 'Tot het ingetrokken wordt',
  actsFor: 'Handelt voor {{name}}',
  neverUsed: 'Nooit gebruikt',
  lastUsed: 'Laatst gebruikt',
  ends: 'eindigt',
  state: { expired: 'Verlopen', revoked: 'Ingetrokken' },
  emptyTitle: 'Er is nog geen token',
  emptyText: 'Maak er een voor een programma dat aan de desk moet lezen of schrijven.',
  secret: {
    title: 'Token {{name}}',
    text: 'Zet het waar het programma het zoekt. Wie het heeft, kan voor het account handelen.',
    label: 'Geheim',
    once: 'Wordt alleen nu getoond. Kwijt? Dan vervang je het door een nieuw token.',
    done: 'Ik heb het genoteerd',
  },
  revoke: {
    label: '{{name}} intrekken',
    title: '{{name}} intrekken?',
    text: 'Het programma dat het gebruikt, is meteen buitengesloten. Dit kan niet ongedaan gemaakt worden.',
    confirm: 'Intrekken',
  },
};

export default tokens;
