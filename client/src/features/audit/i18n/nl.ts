import type en from './en';

const audit: typeof en = {
  title: 'Auditlog',
};

export default audit;
