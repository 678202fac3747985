const tokens = {
  title: 'API tokens',
  intro:
    'With a token a program works at the desk in somebody’s name. Every use is limited to what that account may do.',
  new: 'New token',
  name: 'Name',
  nameHelp: 'What it is for, so that others know whether it is still needed.',
  account: 'Acts for',
  accountHelp: 'Your own account, or one made for programs.',
  lifetime: 'Works for',
  days_one: '{{count}} day',
  days_other: '{{count}} days',
  forever: 'Until it is revoked',
  actsFor: 'Acts for {{name}}',
  neverUsed: 'Never used',
  lastUsed: 'Last used',
  ends: 'ends',
  state: { expired: 'Expired', revoked: 'Revoked' },
  emptyTitle: 'There is no token yet',
  emptyText: 'Make one for a program that shall read or write at the desk.',
  secret: {
    title: 'Token {{name}}',
    text: 'Put it where the program looks for it. Whoever has it can act for the account.',
    label: 'Secret',
    once: 'Shown only now. A lost one is replaced by a new token.',
    done: 'I have noted it',
  },
  revoke: {
    label: 'Revoke {{name}}',
    title: 'Revoke {{name}}?',
    text: 'The program that uses it is locked out at once. This cannot be undone.',
    confirm: 'Revoke',
  },
};

export default tokens;
