import type en from './en';

const tokens: typeof en = {
  title: 'Jetons API',
  intro:
    'Avec un jeton, un programme travaille au desk au nom d’une personne, dans la limite de ce que ce compte peut faire.',
  new: 'Nouveau jeton',
  name: 'Nom',
  nameHelp: 'À quoi il sert, pour que les autres sachent s’il est encore utile.',
  account: 'Agit pour',
  accountHelp: 'Votre propre compte, ou un compte fait pour les programmes.',
  lifetime: 'Valable',
  days_one: '{{count}} jour',
  days_other: '{{count}} jours',
  forever: 'Jusqu’à sa révocation',
  actsFor: 'Agit pour {{name}}',
  neverUsed: 'Jamais utilisé',
  lastUsed: 'Dernière utilisation',
  ends: 'fin',
  state: { expired: 'Expiré', revoked: 'Révoqué' },
  emptyTitle: 'Il n’y a pas encore de jeton',
  emptyText: 'Créez-en un pour un programme qui doit lire ou écrire au desk.',
  secret: {
    title: 'Jeton {{name}}',
    text: 'Placez-le là où le programme le cherche. Qui le possède peut agir pour le compte.',
    label: 'Secret',
    once: 'Montré seulement maintenant. Perdu, il se remplace par un nouveau jeton.',
    done: 'Je l’ai noté',
  },
  revoke: {
    label: 'Révoquer {{name}}',
    title: 'Révoquer {{name}} ?',
    text: 'Le programme qui l’utilise est exclu aussitôt. C’est irréversible.',
    confirm: 'Révoquer',
  },
};

export default tokens;
