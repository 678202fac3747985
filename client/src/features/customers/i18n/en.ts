const customers = {
  title: 'Customers',
  intro: 'Everybody who wrote on your channels, with their history over all of them.',
  find: 'Find by name, handle, e-mail or phone',
  back: 'All customers',
  emptyTitle: 'Nobody has written yet',
  emptyText: 'Whoever writes on one of your channels stands here from then on.',
  noneTitle: 'No customer found for “{{q}}”',
  noneText: 'Try the beginning of the name, the handle or the e-mail address.',
  noneHere: 'Nobody here',
  noneHereText: 'Nobody on your channels is in this list now.',
  segment: 'Segment',
  everybody: 'Everybody',
  sort: 'Order',
  sorts: {
    contact: 'Last contact',
    newest: 'Newest',
    complaints: 'Most complaints',
    followers: 'Largest reach',
  },
  followers_one: '{{count}} follower',
  followers_other: '{{count}} followers',
  segments: {
    vip: 'VIP',
    loyal: 'Loyal',
    buyer: 'Buyer',
    ambassador: 'Ambassador',
    influencer: 'Influencer',
    dissatisfied: 'Dissatisfied',
  },
  showAll: 'Show all customers',
};

export default customers;
