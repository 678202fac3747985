const settings = {
  title: 'Settings',
};

export default settings;
