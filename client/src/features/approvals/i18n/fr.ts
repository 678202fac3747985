import type en from './en';

const approvals: typeof en = {
  title: 'Approbations',
  intro: 'Les réponses qui demandent un second regard avant de partir.',
  emptyTitle: 'Rien n’attend votre avis',
  emptyText: 'Une réponse à approuver apparaît ici. Les règles de travail disent quand.',
  mode: {
    public: 'En public',
    private: 'En privé',
  },
  because: '{{rule}} : {{risks}}',
  risk: {
    'forbidden-phrase': 'une expression interdite',
    iban: 'un numéro de compte',
    'card-number': 'un numéro de carte',
    amount: 'un montant',
    'phone-number': 'un numéro de téléphone',
    email: 'une adresse e-mail',
    link: 'un lien',
    public: 'tout le monde la lit',
  },
  newer_one: 'Le client a écrit depuis.',
  newer_other: 'Le client a écrit {{count}} fois depuis.',
  own: 'La vôtre : quelqu’un d’autre décide.',
  read: 'Lire la conversation',
  beside: 'La conversation',
  choose: 'Choisissez une réponse pour lire ici sa conversation.',
  approve: 'Approuver',
  edit: 'Modifier',
  reject: 'Refuser',
  words: 'La réponse',
  approveEdited: 'Approuver ainsi',
  approved: 'La réponse de {{name}} part.',
  rejectTitle: 'Retour à {{name}}',
  rejected: '{{name}} retrouve la réponse en brouillon.',
  note: 'Ce qui doit changer',
  noteHelp: 'C’est noté dans la conversation, et la réponse redevient un brouillon.',
  noteMissing: 'Dites en une phrase ce qui doit changer.',
  anyway: {
    title: 'Le client a écrit depuis',
    text: 'L’auteur ne l’avait pas vu en écrivant. Envoyer malgré tout ?',
    confirm: 'Approuver malgré tout',
  },
};

export default approvals;
