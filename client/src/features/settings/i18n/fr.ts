import type en from './en';

const settings: typeof en = {
  title: 'Réglages',
};

export default settings;
