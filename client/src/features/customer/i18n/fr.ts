import type en from './en';

const customer: typeof en = {
  title: 'Client',
};

export default customer;
