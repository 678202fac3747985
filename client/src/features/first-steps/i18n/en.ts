const firstSteps = {
  title: 'First steps',
};

export default firstSteps;
