import type en from './en';

const search: typeof en = {
  title: 'Recherche',
  label: 'Chercher dans les messages, les notes et les clients',
  where: 'Où chercher',
  place: { all: 'Partout', messages: 'Messages', notes: 'Notes', customers: 'Clients' },
  type: { message: 'Message', note: 'Note', customer: 'Client' },
  startTitle: 'Que cherchez-vous ?',
  startText:
    'Les mots trouvent aussi leurs autres formes. « Entre guillemets » trouve une expression, -mot exclut un mot.',
  noneTitle: 'Rien trouvé pour « {{q}} »',
  noneText: 'Essayez moins de mots, d’autres mots, ou une partie du nom.',
  everywhere: 'Chercher partout',
  results: 'Résultats',
  found_one: '{{count}} résultat',
  found_other: '{{count}} résultats',
};

export default search;
