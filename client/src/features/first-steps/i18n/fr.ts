import type en from './en';

const firstSteps: typeof en = {
  title: 'Premiers pas',
  intro: 'Quatre choses, et le desk fonctionne. Chacune se coche en la faisant.',
  progress: '{{done}} sur {{all}}',
  done: '(fait)',
  waits: 'Dès qu’un canal est connecté.',
  hide: 'Masquer ces étapes',
  hidden: 'Les premiers pas sont masqués.',
  doneTitle: 'Le desk est prêt',
  doneText: 'Les canaux amènent ce que les gens écrivent, et vous savez répondre.',
  toInbox: 'Aller à la boîte de réception',
  step: {
    channel: {
      title: 'Connecter un canal',
      text: 'Une page, un forum ou un lieu sur la carte où l’on vous écrit.',
      go: 'Connecter',
    },
    colleague: {
      title: 'Inviter un collègue',
      text: 'Chacun a son propre compte, avec un rôle qui dit ce qu’il peut faire.',
      go: 'Inviter',
    },
    team: {
      title: 'Créer une équipe',
      text: 'Les équipes décident qui voit quel canal.',
      go: 'Créer une équipe',
    },
    answer: {
      title: 'Répondre au premier message',
      text: 'Ouvrez une conversation, appuyez sur R, écrivez, envoyez.',
      go: 'Ouvrir la boîte de réception',
    },
  },
};

export default firstSteps;
