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
  showAll: 'Afficher tous les clients',
};

export default customers;
