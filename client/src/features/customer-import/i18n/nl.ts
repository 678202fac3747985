import type en from './en';

const customerImport: typeof en = {
  title: 'Import',
};

export default customerImport;
