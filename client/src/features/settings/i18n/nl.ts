import type en from './en';

const settings: typeof en = {
  title: 'Instellingen',
};

export default settings;
