import type en from './en';

const deliveries: typeof en = {
  title: 'Problèmes d’envoi',
};

export default deliveries;
