import type en from './en';

const customers: typeof en = {
  title: 'Clients',
  intro: 'Tous ceux qui ont écrit sur vos canaux, avec leur histoire sur chacun d’eux.',
  find: 'Chercher par nom, pseudo, e-mail ou téléphone',
  back: 'Tous les clients',
  emptyTitle: 'Personne n’a encore écrit',
  emptyText: 'Qui écrit sur un de vos canaux se trouve ici dès ce moment.',
  noneTitle: 'Aucun client trouvé pour « {{q}} »',
  noneText: 'Essayez le début du nom, du pseudo ou de l’adresse e-mail.',
  noneHere: "Il n'y a personne ici",
  noneHereText: "Personne de vos canaux n'est dans cette liste en ce moment.",
  segment: 'Segment',
  everybody: 'Tout le monde',
  sort: 'Ordre',
  sorts: {
    contact: 'Dernier contact',
    newest: 'Les plus récents',
    complaints: 'Le plus de plaintes',
    followers: 'La plus grande portée',
  },
  followers_one: '{{count}} abonné',
  followers_other: '{{count}} abonnés',
  segments: {
    vip: 'VIP',
    loyal: 'Fidèle',
    buyer: 'Acheteur',
    ambassador: 'Ambassadeur',
    influencer: 'Influenceur',
    dissatisfied: 'Mécontent',
  },
  showAll: 'Afficher tous les clients',
};

export default customers;
