import type en from './en';

const search: typeof en = {
  title: 'Zoeken',
};

export default search;
