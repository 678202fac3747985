import type en from './en';

const channels: typeof en = {
  title: 'Canaux',
};

export default channels;
