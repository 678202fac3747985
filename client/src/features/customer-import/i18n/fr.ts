import type en from './en';

const customerImport: typeof en = {
  title: 'Importation',
};

export default customerImport;
