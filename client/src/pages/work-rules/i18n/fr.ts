import type en from './en';

const workRules: typeof en = {
  title: 'Règles de travail',
  part: {
    rules: 'Règles',
    clocks: 'Délais',
    calendars: 'Calendriers',
    ladders: 'Échelles',
    departments: 'Services',
    routing: 'Répartition',
    guidelines: 'Consignes',
  },
  intro: {
    rules: 'Ce que le desk fait de lui-même quand quelque chose arrive.',
    clocks:
      'Dans quel délai un client reçoit une réponse, et qui est averti avant qu’il ne soit trop tard.',
    calendars: 'Quand le desk est ouvert. Le temps ouvré ne compte qu’alors.',
    ladders: 'Qui reprend ce qui est trop difficile, et qui vient après.',
    departments:
      'À qui l’on peut poser une question dans la maison, et comment la réponse revient.',
    routing: 'Qui reçoit ce que personne n’a encore pris.',
    guidelines: 'Ce qui figure à côté de la réponse, et ce qui demande un second regard.',
  },
};

export default workRules;
