const connections = {
  title: 'Connections',
};

export default connections;
