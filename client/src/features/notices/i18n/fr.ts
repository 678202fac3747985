import type en from './en';

const notices: typeof en = {
  title: 'Avis',
  intro: 'Ce que les autres et le desk veulent vous faire savoir.',
  unread: 'Non lu',
  readAll: 'Tout marquer comme lu',
  byRule: 'règle « {{name}} »',
  emptyTitle: 'Rien à signaler',
  emptyText: 'Ce qui vous est attribué, qui vous mentionne et ce qui est en retard apparaîtra ici.',
  settings: {
    title: 'Avis',
    text: 'Ce qui vous parvient, et où. Les messages sont regroupés pendant cinq minutes ; ce que vous avez lu dans le desk n’est pas envoyé.',
    what: 'Quoi',
    desk: 'Dans le desk',
    mail: 'Par e-mail',
    quiet: 'Heures calmes',
    quietHelp: 'Aucun message n’arrive alors ; il attend la fin.',
    from: 'De',
    to: 'À',
  },
  kind: {
    assigned: 'Une conversation vous a été attribuée',
    mentioned: 'Vous avez été mentionné dans une note',
    'customer-wrote': 'Un client a écrit dans une de vos conversations',
    'clock-warned': 'Une réponse est bientôt attendue',
    'clock-breached': 'Une réponse est en retard',
    escalated: 'Une conversation vous a été transmise',
    'escalation-unheard': 'Une escalade attend toujours tout en haut',
    'question-asked': 'Le desk interroge votre service',
    'question-answered': 'Un service a répondu',
    'question-overdue': 'Un service n’a pas répondu à temps',
    'approval-requested': 'Une réponse attend une approbation',
    'approval-decided': 'Une décision sur votre réponse',
    'delivery-problem': 'Une réponse n’est pas partie',
    'channel-down': 'Un canal n’accepte plus ses identifiants',
    'review-due': 'Une réponse type est à revoir',
    'low-rating': 'Un client a donné une note basse',
    'rule-notify': 'Une règle vous demande de regarder',
    'incident-called': 'Un incident attend quelqu’un',
  },
};

export default notices;
