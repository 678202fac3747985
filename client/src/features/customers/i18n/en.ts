const customers = {
  title: 'Customers',
  intro: 'Everybody who wrote on your channels, with their history over all of them.',
  find: 'Find by name, handle, e-mail or phone',
  back: 'All customers',
  emptyTitle: 'Nobody has written yet',
  emptyText: 'Whoever writes on one of your channels stands here from then on.',
  noneTitle: 'No customer found for “{{q}}”',
  noneText: 'Try the beginning of the name, the handle or the e-mail address.',
  showAll: 'Show all customers',
};

export default customers;
