const deliveries = {
  title: 'Delivery problems',
};

export default deliveries;
