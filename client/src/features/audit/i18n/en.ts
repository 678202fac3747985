const audit = {
  title: 'Audit log',
};

export default audit;
