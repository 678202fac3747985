const rate = {
  title: 'How did we do?',
  intro: 'Tap what fits. That is all we need.',
  worst: 'Very bad',
  best: 'Very good',
  value: {
    '1': '1 of 5, very bad',
    '2': '2 of 5, bad',
    '3': '3 of 5, neither good nor bad',
    '4': '4 of 5, good',
    '5': '5 of 5, very good',
  },
  thanks: 'Thank you, we have your answer.',
  words: 'Would you like to tell us more?',
  send: 'Send',
  sent: 'Sent',
  later: 'You can change your answer until tomorrow.',
  closed: {
    title: 'Thank you for your answer',
    text: 'You gave us {{rating}} of 5. It can no longer be changed.',
  },
  expired: { title: 'This link is too old', text: 'We no longer take an answer here.' },
  lost: { title: 'This link does not work', text: 'Open it again from the message you got.' },
};

export default rate;
