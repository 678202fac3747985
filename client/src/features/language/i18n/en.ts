const language = {
  title: 'Language',
  intro: 'How the desk learns to read messages, and a language model outside that it may ask.',
  corrections: {
    title: 'Corrections',
    text: 'The desk labels messages by itself. Whoever corrects a label teaches it.',
    use: 'Learn from corrections',
    learned_zero: 'Nothing has been corrected yet. The desk reads as it came.',
    learned_one: 'It has learned from one correction. Switched off, it reads as it came.',
    learned_other: 'It has learned from {{count}} corrections. Switched off, it reads as it came.',
    kept_zero: 'The desk reads as it came.',
    kept_one: 'The desk reads as it came. One correction is kept and counts again when it is on.',
    kept_other:
      'The desk reads as it came. {{count}} corrections are kept and count again when it is on.',
  },
  provider: {
    title: 'Language model',
    text: 'Optional. Everything works without it. Names that the desk knows, addresses and numbers are taken out before anything is sent.',
    url: 'Address',
    urlHelp: 'What stands before /chat/completions, as the provider names it.',
    model: 'Model',
    key: 'Key',
    keyHelp: 'Kept sealed, never shown again.',
    keyKept: 'A key is kept. Leave this empty to keep it; another address needs it anew.',
    on: 'May be asked',
    onHelp:
      'Agents can ask for the summary of a conversation. The first time they see what goes out.',
    labels: 'Label messages with it',
    labelsHelp: 'Each new message is sent by itself. What a person says of it holds before either.',
    saved: 'Saved.',
    test: 'Test what is saved',
    testing: 'Asking…',
  },
  closed: {
    title: 'Never send anything of',
    help: 'Conversations of these channels stay in the house.',
  },
  log: {
    title: 'What was sent out',
    text: 'Every question to the language model: when, why, how much and to where. What was in it is not kept.',
    empty: 'Nothing was sent out',
    emptyText: 'As soon as the language model is asked, it stands here.',
    size: '{{sent}} characters out, {{received}} in',
    took: '{{number}} ms',
    desk: 'the desk by itself',
    conversation: 'Conversation',
  },
  purpose: { test: 'Test', summary: 'Summary', label: 'Label' },
  outcome: {
    answered: 'Answered',
    refused: 'Refused',
    unreachable: 'Not reachable',
    'too-slow': 'Too slow',
    nonsense: 'Answered nonsense',
  },
};

export default language;
