const audit = {
  title: 'Audit log',
  intro: 'Who did what at the desk, and from where. Entries cannot be changed.',
  desk: 'The desk itself',
  notSignedIn: 'Not signed in',
  refused: 'Refused',
  emptyTitle: 'Nothing fits this filter',
  emptyText: 'Widen it to see more of the log.',
  filter: {
    label: 'Filter',
    action: 'What',
    actor: 'Who',
    anyAction: 'Everything',
    anybody: 'Everybody',
    clear: 'Show everything',
  },
  detail: { time: 'Time', action: 'Action', target: 'Concerns', address: 'From' },
  action: {
    session: { started: 'Signed in', refused: 'Sign-in refused', ended: 'Signed out' },
    user: {
      added: 'Added an account',
      changed: 'Changed an account',
      'password-changed': 'Changed their own password',
      'password-reset': 'Reset a password',
    },
    team: {
      added: 'Added a team',
      changed: 'Changed a team',
      removed: 'Removed a team',
      'channel-granted': 'Gave a team a channel',
      'channel-revoked': 'Took a channel from a team',
    },
    token: { added: 'Made an API token', revoked: 'Revoked an API token' },
    channel: {
      connected: 'Connected a channel',
      changed: 'Changed a channel',
      removed: 'Removed a channel',
    },
    access: { refused: 'Tried what is not allowed' },
  },
};

export default audit;
