import type en from './en';

const composer: typeof en = {
  title: 'Répondre',
};

export default composer;
