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
  notices: '/notices',
  canned: '/canned-replies',
  cannedReply: (id: string) => `/canned-replies?reply=${id}`,
  automaticAnswers: '/canned-replies/automatic-answers',
  reports: '/reports',
  workRulesPattern: '/work-rules/:part?',
  workRules: (part: string) => `/work-rules/${part}`,
  webhooks: '/webhooks',
  channels: '/channels',
  channelPattern: '/channels/:channelId',
  channel: (id: string) => `/channels/${id}`,
  connectChannel: '/channels/new',
  team: '/team',
  audit: '/audit',
  tokens: '/tokens',
  settings: '/settings',
  firstSteps: '/first-steps',
};

/** The view one lands in. */
export const firstView = 'unanswered';
