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
  noneHere: 'Hier is niemand',
  noneHereText: 'Niemand op je kanalen staat nu in deze lijst.',
  segment: 'Segment',
  everybody: 'Iedereen',
  sort: 'Volgorde',
  sorts: {
    contact: 'Laatste contact',
    newest: 'Nieuwste',
    complaints: 'Meeste klachten',
    followers: 'Grootste bereik',
  },
  followers_one: '{{count}} volger',
  followers_other: '{{count}} volgers',
  segments: {
    vip: 'VIP',
    loyal: 'Trouw',
    buyer: 'Koper',
    ambassador: 'Ambassadeur',
    influencer: 'Influencer',
    dissatisfied: 'Ontevreden',
  },
  showAll: 'Alle klanten tonen',
};

export default customers;
