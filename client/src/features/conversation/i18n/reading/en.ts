/** What is read out of messages, and what is made of a conversation. */
const reading = {
  summary: {
    title: 'Summary',
    none: 'No summary yet.',
    make: 'Summarise',
    again: 'Renew',
    asking: 'Asking the language model…',
    by: '{{model}}, asked by {{name}}',
    stale: 'something was said since',
    look: 'What is sent out',
    send: 'Send it and summarise',
    goes: '{{number}} characters go to {{model}} at {{place}}:',
    masked:
      'Names that the desk knows, addresses, telephone and other numbers are taken out. Other hints to a person may still be in the text. Each sending is noted in the log.',
  },
  labels: {
    says: 'What it says:',
    correctIt: 'Correct it',
    correct: 'Correct what it says',
    correctNewest: 'Correct what the newest message says',
    title: 'What does it say?',
    learned_zero: 'Rules and suggestions go by this. The desk learns from what you change.',
    learned_one: 'Rules and suggestions go by this. The desk has learned from one correction.',
    learned_other:
      'Rules and suggestions go by this. The desk has learned from {{count}} corrections.',
    keys: 'Keys: 1 to 3 for the tone, the marked letters for the rest.',
    saved: 'Corrected. The desk learns from it.',
    taken: 'Back to what the desk read.',
    topic: 'It is about',
    noTopic: 'Nothing in particular',
    because: 'Read from: {{words}}',
    by: 'Corrected by {{name}}',
    save: 'Save',
    back: 'Back to what the desk read',
    language: 'Language',
    noLanguage: 'Not known',
    sentiment: 'Tone',
    sentiments: {
      negative: 'Negative',
      neutral: 'Neutral',
      positive: 'Positive',
      none: 'Not known',
    },
    intent: 'It is',
    intents: {
      complaint: 'a complaint',
      question: 'a question',
      praise: 'praise',
      'sales-chance': 'a sales chance',
      spam: 'spam',
    },
    mark: {
      complaint: 'Complaint',
      question: 'Question',
      praise: 'Praise',
      'sales-chance': 'Sales chance',
      spam: 'Spam',
      negative: 'Negative',
    },
  },
};

export default reading;
