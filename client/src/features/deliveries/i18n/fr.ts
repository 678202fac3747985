import type en from './en';

const deliveries: typeof en = {
  title: 'Problèmes d’envoi',
  intro:
    'Des réponses qui ne sont pas parties, ou dont personne ne sait rien. Chacune demande une décision.',
  emptyTitle: 'Toutes les réponses sont arrivées',
  emptyText: 'Si l’une n’arrive pas, elle se trouve ici avec ce qui s’est passé et quoi faire.',
  thisPerson: 'cette personne',
  mode: { public: 'Réponse publique', private: 'Réponse privée' },
  state: { failed: 'Non envoyé', unknown: 'Inconnu' },
  networkSays: 'Le réseau dit : {{detail}}',
  open: 'Ouvrir la conversation',
  toChannels: 'Voir les canaux',
  happened: {
    unreachable: 'Le réseau était injoignable. Rien n’a quitté le desk.',
    'rate-limited': 'Le réseau a demandé une pause, qui n’a pas fini à temps.',
    unavailable: 'Le réseau a dit qu’il ne pouvait pas à ce moment.',
    auth: 'Le réseau a refusé l’accès du canal.',
    'window-closed': 'Le délai dans lequel le réseau permet cette réponse était passé.',
    'target-gone': 'Ce à quoi il fallait répondre n’est plus là.',
    'not-allowed': 'Le réseau ne le permet pas, ou le compte n’en a pas le droit.',
    invalid: 'Le réseau a refusé le texte ou une pièce jointe.',
    'awaiting-moderation': 'Le réseau a la réponse, mais la retient pour modération.',
    unknown: 'La liaison s’est rompue pendant l’envoi. Personne ne sait si elle est arrivée.',
    'said-not-sent': 'Quelqu’un a regardé sur le réseau : elle ne s’y trouve pas.',
    other: 'Le réseau l’a refusée.',
  },
  remedy: {
    unreachable: 'Réessayez quand le réseau est de retour.',
    'rate-limited': 'Attendez un peu, puis réessayez.',
    unavailable: 'Réessayez dans un moment.',
    auth: 'Reconnectez d’abord le canal, puis réessayez.',
    'window-closed': 'Répondez d’une façon que le réseau permet encore, ou laissez.',
    'target-gone': 'Écrivez à la personne ailleurs, ou laissez.',
    'not-allowed': 'Vérifiez les droits du compte, puis réessayez.',
    invalid: 'Ouvrez la conversation et écrivez autrement.',
    'awaiting-moderation':
      'Un modérateur du réseau doit la libérer. Réessayer la publierait deux fois.',
    unknown: 'Regardez sur le réseau si elle s’y trouve, puis dites-le.',
    'said-not-sent': 'Réessayez, ou laissez-la.',
    other: 'Réessayez. Si cela échoue encore, ouvrez la conversation et écrivez autrement.',
  },
  decision: {
    retry: 'Réessayer',
    'mark-sent': 'Elle est partie',
    'mark-not-sent': 'Elle n’est pas partie',
    close: 'Laisser',
  },
  ask: {
    retry: {
      title: 'L’envoyer encore ?',
      text: 'Si la première est tout de même arrivée, {{name}} lira deux fois le même texte.',
    },
    close: {
      title: 'Laisser cette réponse telle quelle ?',
      text: 'La réponse à {{name}} quitte cette liste. La conversation la garde, avec ce qu’on en sait.',
    },
  },
  done: {
    retry: 'La réponse à {{name}} repart.',
    'mark-sent': 'Noté : la réponse à {{name}} est partie.',
    'mark-not-sent': 'Noté : la réponse à {{name}} n’est pas partie. Vous pouvez réessayer.',
    close: 'La réponse à {{name}} reste telle quelle.',
  },
};

export default deliveries;
