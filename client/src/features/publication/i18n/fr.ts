import type en from './en';

const publication: typeof en = {
  title: 'Publication',
};

export default publication;
