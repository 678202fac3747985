const customerData = {
  title: 'Customer data',
  part: {
    segments: 'Segments',
    import: 'Import',
    connections: 'Connections',
    privacy: 'Privacy',
    retention: 'Retention',
  },
  intro: {
    segments:
      'What makes a customer a buyer, an ambassador, a VIP. A colleague’s word counts before every rule.',
    import: 'Customers and what they bought, from a file. The same file twice changes nothing.',
    connections: 'Other systems that know your customers, kept in step with the desk.',
    privacy: 'What people ask by law: everything about them handed out, or erased with a proof.',
    retention: 'How long each kind of data stays. What is older goes by night.',
  },
};

export default customerData;
