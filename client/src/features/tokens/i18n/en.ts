const tokens = {
  title: 'API tokens',
};

export default tokens;
