import type en from './en';

const listeningPage: typeof en = {
  title: 'Écoute',
  part: { hits: 'Résultats', streams: 'Flux et sources', incidents: 'Incidents' },
  intro: {
    hits: 'Ce qui se dit hors de vos comptes, et ce que vous en faites.',
    streams: 'Quoi chercher, où, et combien de fois chaque marque est nommée.',
    incidents:
      'Quand il arrive bien plus que d’habitude : qui s’en occupe, ce qui est dit, ce qui est décidé.',
  },
};

export default listeningPage;
