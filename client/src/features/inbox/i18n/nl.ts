import type en from './en';

const inbox: typeof en = {
  title: 'Inbox',
};

export default inbox;
