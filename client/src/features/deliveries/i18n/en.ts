const deliveries = {
  title: 'Delivery problems',
  intro: 'Replies that did not go out, or of which nobody knows. Each needs a decision.',
  emptyTitle: 'Every reply has arrived',
  emptyText: 'When one does not, it stands here with what happened and what to do.',
  thisPerson: 'this person',
  mode: { public: 'Public reply', private: 'Private reply' },
  state: { failed: 'Not sent', unknown: 'Not known' },
  networkSays: 'The network says: {{detail}}',
  open: 'Open the conversation',
  toChannels: 'Look at the channels',
  happened: {
    unreachable: 'The network could not be reached. Nothing left the desk.',
    'rate-limited': 'The network asked for a pause, and the pause did not end in time.',
    unavailable: 'The network said that it could not do it then.',
    auth: 'The network refused the credentials of the channel.',
    'window-closed': 'The time in which the network allows this reply was over.',
    'target-gone': 'What was to be answered is no longer there.',
    'not-allowed': 'The network does not allow it, or the account has no right to.',
    invalid: 'The network refused the text or an attachment.',
    'awaiting-moderation': 'The network has the reply, but holds it back for moderation.',
    unknown: 'The connection broke while it was being sent. Nobody knows whether it arrived.',
    other: 'The network refused it.',
  },
  remedy: {
    unreachable: 'Try again once the network is back.',
    'rate-limited': 'Wait a little, then try again.',
    unavailable: 'Try again in a while.',
    auth: 'Reconnect the channel first, then try again.',
    'window-closed': 'Answer in another way the network still allows, or leave it.',
    'target-gone': 'Write to the person elsewhere, or leave it.',
    'not-allowed': 'Check the rights of the account, then try again.',
    invalid: 'Open the conversation and write it differently.',
    'awaiting-moderation':
      'A moderator on the network must release it. Trying again would post it twice.',
    unknown: 'Look on the network whether it stands there, then say so.',
    other: 'Try again. If it fails once more, open the conversation and write it differently.',
  },
  decision: {
    retry: 'Try again',
    'mark-sent': 'It was sent',
    'mark-not-sent': 'It was not sent',
    close: 'Leave it',
  },
  ask: {
    retry: {
      title: 'Send it again?',
      text: 'If the first one arrived after all, {{name}} reads the same text twice.',
    },
    close: {
      title: 'Leave this reply as it is?',
      text: 'The reply to {{name}} leaves this list. The conversation keeps it, with what is known of it.',
    },
  },
  done: {
    retry: 'The reply to {{name}} is on its way again.',
    'mark-sent': 'Noted: the reply to {{name}} was sent.',
    'mark-not-sent': 'Noted: the reply to {{name}} was not sent. You can try again.',
    close: 'The reply to {{name}} is left as it is.',
  },
};

export default deliveries;
