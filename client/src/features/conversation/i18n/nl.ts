import type en from './en';

const conversation: typeof en = {
  title: 'Gesprek',
};

export default conversation;
