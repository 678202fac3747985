import type en from './en';

const customer: typeof en = {
  title: 'Klant',
};

export default customer;
