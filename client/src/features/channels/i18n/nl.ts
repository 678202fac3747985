import type en from './en';

const channels: typeof en = {
  title: 'Kanalen',
};

export default channels;
