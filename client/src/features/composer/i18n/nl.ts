import type en from './en';

const composer: typeof en = {
  title: 'Antwoord',
};

export default composer;
