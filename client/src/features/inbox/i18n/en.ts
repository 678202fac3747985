const inbox = {
  title: 'Inbox',
};

export default inbox;
