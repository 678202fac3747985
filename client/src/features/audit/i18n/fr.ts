import type en from './en';

const audit: typeof en = {
  title: 'Journal d’audit',
  intro: 'Qui a fait quoi au desk, et d’où. Les entrées ne peuvent pas être modifiées.',
  desk: 'Le desk lui-même',
  notSignedIn: 'Non connecté',
  refused: 'Refusé',
  emptyTitle: 'Rien ne correspond à ce filtre',
  emptyText: 'Élargissez-le pour voir davantage.',
  filter: {
    label: 'Filtre',
    action: 'Quoi',
    actor: 'Qui',
    anyAction: 'Tout',
    anybody: 'Tout le monde',
    clear: 'Tout afficher',
  },
  detail: { time: 'Heure', action: 'Action', target: 'Concerne', address: 'Depuis' },
  action: {
    session: { started: 'Connexion', refused: 'Connexion refusée', ended: 'Déconnexion' },
    user: {
      added: 'A ajouté un compte',
      changed: 'A modifié un compte',
      'password-changed': 'A changé son mot de passe',
      'password-reset': 'A réinitialisé un mot de passe',
    },
    team: {
      added: 'A ajouté une équipe',
      changed: 'A modifié une équipe',
      removed: 'A retiré une équipe',
      'channel-granted': 'A donné un canal à une équipe',
      'channel-revoked': 'A ôté un canal à une équipe',
    },
    token: { added: 'A créé un jeton API', revoked: 'A révoqué un jeton API' },
    channel: {
      connected: 'A connecté un canal',
      changed: 'A modifié un canal',
      removed: 'A retiré un canal',
    },
    access: { refused: 'A tenté ce qui n’est pas permis' },
  },
};

export default audit;
