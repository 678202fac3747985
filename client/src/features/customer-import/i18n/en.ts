const customerImport = {
  title: 'Import',
};

export default customerImport;
