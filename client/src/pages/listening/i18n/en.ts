const listeningPage = {
  title: 'Listening',
  part: { hits: 'Hits', streams: 'Streams and sources', incidents: 'Incidents' },
  intro: {
    hits: 'What is said outside your own accounts, and what you do about it.',
    streams: 'What to look for, where, and how often each brand is named.',
    incidents: 'When far more comes than usual: who has it, what is said, what was decided.',
  },
};

export default listeningPage;
