import type en from './en';

const listeningPage: typeof en = {
  title: 'Meeluisteren',
  part: { hits: 'Treffers', streams: 'Stromen en bronnen', incidents: 'Incidenten' },
  intro: {
    hits: 'Wat er buiten uw eigen accounts gezegd wordt, en wat u ermee doet.',
    streams: 'Wat er gezocht wordt, waar, en hoe vaak elk merk genoemd wordt.',
    incidents:
      'Als er veel meer komt dan gewoonlijk: wie het heeft, wat er gezegd wordt, wat beslist is.',
  },
};

export default listeningPage;
