const search = {
  title: 'Search',
  label: 'Search messages, notes and customers',
  where: 'Where to search',
  place: { all: 'Everywhere', messages: 'Messages', notes: 'Notes', customers: 'Customers' },
  type: { message: 'Message', note: 'Note', customer: 'Customer' },
  startTitle: 'What are you looking for?',
  startText:
    'Words find other forms of them too. “In quotes” finds a phrase, -word leaves a word out.',
  noneTitle: 'Nothing found for “{{q}}”',
  noneText: 'Try fewer or other words, or a part of the name.',
  everywhere: 'Search everywhere',
  results: 'Results',
  found_one: '{{count}} result',
  found_other: '{{count}} results',
};

export default search;
