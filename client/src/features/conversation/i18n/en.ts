const conversation = {
  title: 'Conversation',
};

export default conversation;
