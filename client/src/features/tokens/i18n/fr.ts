import type en from './en';

const tokens: typeof en = {
  title: 'Jetons API',
};

export default tokens;
