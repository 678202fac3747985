const reports = {
  title: 'Figures',
  part: {
    satisfaction: 'Satisfaction',
    service: 'Service',
    people: 'People',
    voice: 'Voice',
    targets: 'Targets',
    mails: 'By mail',
  },
  intro: {
    satisfaction: 'How content customers are after their question was resolved, by their own word.',
    service: 'What comes in, how soon it is answered, and what is left. Against the period before.',
    people: 'The same figures, colleague by colleague.',
    voice: 'What customers say, in which mood, and how far the brand is heard.',
    targets: 'The share of promises to customers that were kept, of those decided in the period.',
    mails: 'Figures that go out by themselves, to colleagues who may read them.',
  },
};

export default reports;
