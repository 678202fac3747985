/** Every address of the client, in one table. `*Pattern` are for the router, functions for links. */
export const paths = {
  home: '/',
  signIn: '/sign-in',
  inboxPattern: '/inbox/:view/:conversationId?',
  inbox: (view: string, conversationId?: string | null, search = '') =>
    `/inbox/${encodeURIComponent(view)}${conversationId ? `/${conversationId}` : ''}${search}`,
  publicationPattern: '/publications/:publicationId',
  publication: (id: string) => `/publications/${id}`,
  customers: '/customers',
  customerPattern: '/customers/:customerId',
  customer: (id: string) => `/customers/${id}`,
  segmentPattern: '/segments/:segment?',
  segment: (segment: string) => `/segments/${segment}`,
  search: '/search',
  searchFor: (q: string) => `/search?q=${encodeURIComponent(q)}`,
  deliveries: '/delivery-problems',
  board: '/board',
  approvals: '/approvals',
  questions: '/questions',
  questionPattern: '/questions/:questionId',
  question: (id: string) => `/questions/${id}`,
  /** Public: the token of a mail stands behind the `#`. */
  answer: '/answer',
  /** Public too: of a message to a customer. */
  rate: '/rate',
  notices: '/notices',
  canned: '/canned-replies',
  cannedReply: (id: string) => `/canned-replies?reply=${id}`,
  newCannedFor: (question: string) =>
    `/canned-replies?reply=new&question=${encodeURIComponent(question.slice(0, 300))}`,
  automaticAnswers: '/canned-replies/automatic-answers',
  digests: '/digests',
  digestsPattern: '/digests/:part?',
  /** Also of its topics and schedules. */
  digest: (id: string) => `/digests/${id}`,
  /** Public: the token of a digest stands behind the `#`. */
  standing: '/standing',
  reports: '/reports',
  reportsPattern: '/reports/:part?',
  report: (part: string, search = '') => `/reports/${part}${search}`,
  workRulesPattern: '/work-rules/:part?',
  workRules: (part: string) => `/work-rules/${part}`,
  customerDataPattern: '/customer-data/:part?',
  customerData: (part: string) => `/customer-data/${part}`,
  listeningPattern: '/listening/:part?',
  listening: (part: string) => `/listening/${part}`,
  incident: (id: string) => `/listening/incidents?incident=${id}`,
  webhooks: '/webhooks',
  channels: '/channels',
  channelPattern: '/channels/:channelId',
  channel: (id: string) => `/channels/${id}`,
  connectChannel: '/channels/new',
  team: '/team',
  language: '/language',
  audit: '/audit',
  tokens: '/tokens',
  settings: '/settings',
  firstSteps: '/first-steps',
};

/** The view one lands in. */
export const firstView = 'unanswered';
