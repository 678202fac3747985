import type en from './en';

const connections: typeof en = {
  title: 'Koppelingen',
};

export default connections;
