import type en from './en';

const deliveries: typeof en = {
  title: 'Verzendproblemen',
};

export default deliveries;
