const connections = {
  title: 'Connections',
  kind: { hubspot: 'HubSpot', salesforce: 'Salesforce' },
  connect: 'Connect {{crm}}',
  connectNow: 'Connect',
  edit: 'Change {{name}}',
  moreOf: 'More for {{name}}',
  emptyTitle: 'No other system is connected',
  emptyText:
    'A CRM tells the desk who its customers are and what they bought; the desk tells it what was resolved.',
  source: 'keys stand as “{{source}}”',
  writesNotes: 'gets notes',
  taken: '{{customers}} customers and {{deals}} with deals taken in',
  lastOk: 'read',
  again: 'Tried again',
  syncing: '{{name}} is being read.',
  state: { off: 'Switched off', failing: 'Failing', first: 'First reading', inStep: 'In step' },
  act: {
    sync: 'Read now',
    edit: 'Change',
    test: 'Test the connection',
    switchOff: 'Switch off',
    switchOn: 'Switch on',
    remove: 'Disconnect',
  },
  remove: {
    title: 'Disconnect {{name}}?',
    text: 'Its credentials are forgotten and it is no longer read. Customers and deals that came from there stay.',
    confirm: 'Disconnect',
  },
  failure: {
    auth: 'It does not take our credentials. Enter others, and look whether they may read contacts and deals.',
    rate: 'It was asked too much and is left alone for a while.',
    unreachable: 'It cannot be reached. Look at the address, and whether this machine may go out.',
    'broken-off': 'It broke off in the middle. Nothing is lost: it is read again from there.',
    refused: 'It refused the question. Look at the fields of the attributes.',
    unreadable: 'It answered something that cannot be read. Look at the address.',
  },
  test: {
    title: 'What was tried',
    'sign-in': 'Signing in',
    contacts: 'Reading contacts',
    deals: 'Reading deals',
    works: 'works',
  },
  field: {
    name: 'Name',
    baseUrl: 'Address',
    attributes: 'Further fields',
    currency: 'Currency',
    notes: 'Write a note when a conversation is resolved',
  },
  secret: {
    accessToken: 'Access token',
    clientId: 'Consumer key',
    clientSecret: 'Consumer secret',
    refreshToken: 'Refresh token',
  },
  help: {
    hubspotUrl: 'As it stands, unless your house has another one.',
    salesforceUrl: 'The My Domain address, such as https://house.my.salesforce.com.',
    accessToken: 'Of a private app that may read contacts and deals and write notes.',
    clientId: 'Of a connected app with the client credentials flow, or with a refresh token.',
    clientSecret: 'Kept sealed and never shown again.',
    refreshToken: 'Only when the app does not use client credentials.',
    secretKept: 'Leave it empty to keep what was entered before.',
    hubspotAttributes:
      'One a line: lifecyclestage = Stage. The property in HubSpot, then its name here.',
    salesforceAttributes:
      'One a line: Customer_Tier__c = Tier. The field in Salesforce, then its name here.',
    attributesWrong: 'Write one a line, such as lifecyclestage = Stage.',
    currency: 'Of amounts without one, such as EUR.',
    notes: 'Says that it was resolved, by whom, and where to read it; nothing of what was said.',
  },
  problem: {
    incomplete:
      'Enter what opens this CRM. For another address everything has to be entered again.',
    badAddress: 'This address is never called. Name the public address of your CRM.',
  },
};

export default connections;
