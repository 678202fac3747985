import type en from './en';

const team: typeof en = {
  title: 'Personnes et équipes',
};

export default team;
