import type en from './en';

const tokens: typeof en = {
  title: 'API-tokens',
};

export default tokens;
