const channels = {
  title: 'Channels',
};

export default channels;
