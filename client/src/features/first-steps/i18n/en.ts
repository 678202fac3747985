const firstSteps = {
  title: 'First steps',
  intro: 'Four things, and the desk works. Each is ticked off by doing it.',
  progress: '{{done}} of {{all}} done',
  done: '(done)',
  waits: 'As soon as a channel is connected.',
  hide: 'Hide these steps',
  hidden: 'The first steps are hidden.',
  doneTitle: 'The desk is set up',
  doneText: 'Channels bring in what people write, and you know how to answer.',
  toInbox: 'Go to the inbox',
  step: {
    channel: {
      title: 'Connect a channel',
      text: 'A page, a forum or a place on the map where people write to you.',
      go: 'Connect',
    },
    colleague: {
      title: 'Invite a colleague',
      text: 'Everybody has an account of their own, with a role that says what they may do.',
      go: 'Invite',
    },
    team: {
      title: 'Make a team',
      text: 'Teams decide who sees which channel.',
      go: 'Make a team',
    },
    answer: {
      title: 'Answer the first message',
      text: 'Open a conversation, press R, write, and send.',
      go: 'Open the inbox',
    },
  },
};

export default firstSteps;
