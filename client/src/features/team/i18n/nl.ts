import type en from './en';

const team: typeof en = {
  title: 'Mensen en teams',
};

export default team;
