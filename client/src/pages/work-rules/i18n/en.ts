const workRules = {
  title: 'Work rules',
  part: {
    rules: 'Rules',
    clocks: 'Clocks',
    calendars: 'Calendars',
    ladders: 'Ladders',
    departments: 'Departments',
    routing: 'Routing',
    guidelines: 'Guidelines',
  },
  intro: {
    rules: 'What the desk does by itself when something happens.',
    clocks: 'How soon a customer is answered, and who is warned before it is too late.',
    calendars: 'When the desk is open. Business time counts only then.',
    ladders: 'Who takes over when something is too hard, and who comes after them.',
    departments: 'Who can be asked inside the house, and how they answer.',
    routing: 'Who gets what nobody has taken yet.',
    guidelines: 'What stands beside the composer, and what needs a second pair of eyes.',
  },
};

export default workRules;
