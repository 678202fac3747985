const team = {
  title: 'People and teams',
};

export default team;
