import type en from './en';

const search: typeof en = {
  title: 'Zoeken',
  label: 'Zoek in berichten, notities en klanten',
  where: 'Waar zoeken',
  place: { all: 'Overal', messages: 'Berichten', notes: 'Notities', customers: 'Klanten' },
  type: { message: 'Bericht', note: 'Notitie', customer: 'Klant' },
  startTitle: 'Wat zoek je?',
  startText:
    'Woorden vinden ook hun andere vormen. ‘Tussen aanhalingstekens’ vindt een woordgroep, -woord laat een woord weg.',
  noneTitle: 'Niets gevonden voor ‘{{q}}’',
  noneText: 'Probeer minder of andere woorden, of een deel van de naam.',
  everywhere: 'Overal zoeken',
  results: 'Resultaten',
  found_one: '{{count}} resultaat',
  found_other: '{{count}} resultaten',
};

export default search;
