import type en from './en';

const connections: typeof en = {
  title: 'Connexions',
};

export default connections;
