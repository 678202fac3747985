import type en from './en';

const inbox: typeof en = {
  title: 'Boîte de réception',
};

export default inbox;
