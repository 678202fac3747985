import type en from './en';

const firstSteps: typeof en = {
  title: 'Eerste stappen',
};

export default firstSteps;
