const customer = {
  title: 'Customer',
};

export default customer;
