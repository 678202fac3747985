import type en from './en';

const conversation: typeof en = {
  title: 'Conversation',
};

export default conversation;
