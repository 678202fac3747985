import type en from './en';

const audit: typeof en = {
  title: 'Journal d’audit',
};

export default audit;
