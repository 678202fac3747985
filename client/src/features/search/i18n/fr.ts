import type en from './en';

const search: typeof en = {
  title: 'Recherche',
};

export default search;
