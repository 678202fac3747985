const customerData = {
  title: 'Customer data',
  part: {
    import: 'Import',
    connections: 'Connections',
  },
  intro: {
    import: 'Customers and what they bought, from a file. The same file twice changes nothing.',
    connections: 'Other systems that know your customers, kept in step with the desk.',
  },
};

export default customerData;
