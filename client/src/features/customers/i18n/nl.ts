import type en from './en';

const customers: typeof en = {
  title: 'Klanten',
  intro: 'Iedereen die op je kanalen schreef, met hun geschiedenis op al die kanalen.',
  find: 'Zoek op naam, gebruikersnaam, e-mail of telefoon',
  back: 'Alle klanten',
  emptyTitle: 'Er heeft nog niemand geschreven',
  emptyText: 'Wie op een van je kanalen schrijft, staat vanaf dan hier.',
  noneTitle: 'Geen klant gevonden voor ‘{{q}}’',
  noneText: 'Probeer het begin van de naam, de gebruikersnaam of het e-mailadres.',
  showAll: 'Alle klanten tonen',
};

export default customers;
