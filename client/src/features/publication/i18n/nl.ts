import type en from './en';

const publication: typeof en = {
  title: 'Publicatie',
};

export default publication;
