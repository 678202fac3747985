import type en from './en';

const firstSteps: typeof en = {
  title: 'Premiers pas',
};

export default firstSteps;
