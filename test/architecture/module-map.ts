export interface ModuleRule {
  /** folder under server/; `*` stands for one folder name */
  module: string;
  /** modules it may call, each through its index.ts or contract.ts */
  mayCall: string[];
  /** modules of which it may know the contract.ts only */
  contractsOf?: string[];
}

/** Who may call whom. Everything else travels as an event. */
export const moduleMap: ModuleRule[] = [
  { module: 'platform', mayCall: [] },
  { module: 'access', mayCall: ['platform'] },
  { module: 'channels', mayCall: ['platform', 'access'] },
  { module: 'crm', mayCall: ['platform', 'access'] },
  { module: 'desk/agents', mayCall: ['platform', 'access'] },
  { module: 'desk/conversations', mayCall: ['platform', 'access', 'crm', 'channels'] },
  {
    module: 'desk/work-rules/conditions',
    mayCall: ['platform', 'access', 'crm', 'desk/conversations', 'desk/agents', 'insight/language'],
    contractsOf: ['channels'],
  },
  {
    module: 'desk/work-rules/calendars',
    mayCall: ['platform', 'access', 'desk/work-rules/conditions'],
  },
  {
    module: 'desk/work-rules/sla',
    mayCall: [
      'platform',
      'access',
      'desk/conversations',
      'desk/agents',
      'desk/work-rules/conditions',
      'desk/work-rules/calendars',
    ],
  },
  {
    module: 'desk/work-rules/rules',
    mayCall: [
      'platform',
      'access',
      'desk/conversations',
      'desk/agents',
      'desk/work-rules/conditions',
      'desk/work-rules/calendars',
    ],
    contractsOf: ['desk/work-rules/sla', 'insight/language'],
  },
  {
    module: 'desk/work-rules/escalation',
    mayCall: [
      'platform',
      'access',
      'desk/conversations',
      'desk/agents',
      'desk/work-rules/conditions',
      'desk/work-rules/calendars',
      'desk/work-rules/rules',
    ],
    contractsOf: ['desk/work-rules/sla'],
  },
  {
    module: 'desk/work-rules/routing',
    mayCall: [
      'platform',
      'access',
      'desk/conversations',
      'desk/agents',
      'desk/work-rules/conditions',
      'desk/work-rules/calendars',
      'desk/work-rules/rules',
    ],
  },
  {
    module: 'desk/threading',
    mayCall: ['platform', 'access', 'channels', 'crm', 'desk/conversations'],
  },
  {
    module: 'desk/moderation',
    mayCall: [
      'platform',
      'access',
      'channels',
      'desk/conversations',
      'desk/agents',
      'desk/work-rules/conditions',
      'desk/work-rules/rules',
    ],
  },
  {
    module: 'desk/replies',
    mayCall: [
      'platform',
      'access',
      'channels',
      'crm',
      'desk/conversations',
      'desk/agents',
      'desk/work-rules/conditions',
      'desk/work-rules/calendars',
      'desk/work-rules/rules',
      'desk/moderation',
      'insight/language',
    ],
  },
  { module: 'insight/language', mayCall: ['platform', 'access', 'desk/conversations'] },
  {
    module: 'notices',
    mayCall: ['platform', 'access', 'desk/conversations', 'desk/agents', 'desk/work-rules/rules'],
    contractsOf: ['channels', 'desk/*', 'desk/work-rules/*'],
  },
  {
    module: 'customers/segments',
    mayCall: ['platform', 'access', 'crm'],
    contractsOf: ['desk/*', 'insight/*'],
  },
  {
    module: 'customers/exchange',
    mayCall: ['platform', 'access', 'crm'],
    contractsOf: ['customers/*', 'desk/*'],
  },
  {
    module: 'customers/privacy',
    mayCall: ['platform', 'access', 'crm'],
    contractsOf: ['channels', 'customers/*', 'desk/*'],
  },
  {
    module: 'desk/satisfaction',
    mayCall: ['platform', 'access', 'channels', 'crm', 'desk/conversations', 'desk/replies'],
  },
  {
    module: 'insight/topics',
    mayCall: ['platform', 'access', 'insight/language', 'desk/work-rules/conditions'],
    contractsOf: ['desk/*'],
  },
  {
    module: 'insight/analytics',
    mayCall: [
      'platform',
      'access',
      'desk/work-rules/calendars',
      'insight/language',
      'insight/topics',
    ],
    contractsOf: ['channels', 'crm', 'desk/*', 'desk/work-rules/*', 'insight/*'],
  },
  {
    module: 'insight/listening',
    mayCall: ['platform', 'access', 'channels', 'insight/language', 'insight/analytics'],
    contractsOf: ['crm', 'desk/*', 'desk/work-rules/*', 'insight/*', 'notices'],
  },
  {
    module: 'insight/surge',
    mayCall: ['platform', 'access', 'insight/language', 'insight/analytics'],
    contractsOf: ['channels', 'crm', 'desk/*', 'desk/work-rules/*', 'insight/*', 'notices'],
  },
  {
    module: 'insight/digests',
    mayCall: ['platform', 'access', 'insight/language', 'insight/topics', 'insight/analytics'],
    contractsOf: ['channels', 'crm', 'desk/*', 'desk/work-rules/*', 'insight/*', 'notices'],
  },
  {
    module: 'community',
    mayCall: ['platform', 'access', 'channels', 'crm', 'desk/conversations', 'desk/agents'],
  },
  { module: 'sandbox', mayCall: ['platform'], contractsOf: ['channels'] },
  {
    module: 'demo',
    mayCall: [
      'platform',
      'access',
      'channels',
      'crm',
      'customers/exchange',
      'desk/agents',
      'desk/conversations',
      'desk/threading',
      'desk/moderation',
      'desk/replies',
      'desk/work-rules/calendars',
      'desk/work-rules/conditions',
      'desk/work-rules/escalation',
      'desk/work-rules/routing',
      'desk/work-rules/rules',
      'desk/work-rules/sla',
      'insight/analytics',
      'insight/digests',
      'insight/language',
      'insight/topics',
      'notices',
      'sandbox',
    ],
  },
];

/** The client's layers, from the outermost; each may import what stands below it. */
export const clientLayers: { layer: string; mayImport: string[] }[] = [
  { layer: 'app', mayImport: ['pages', 'features', 'ui', 'api', 'theme', 'i18n', 'paths'] },
  { layer: 'pages', mayImport: ['features', 'ui', 'api', 'theme', 'i18n', 'paths'] },
  { layer: 'features', mayImport: ['ui', 'api', 'theme', 'i18n', 'paths'] },
  { layer: 'ui', mayImport: ['theme', 'i18n'] },
  { layer: 'api', mayImport: ['i18n'] },
  { layer: 'theme', mayImport: [] },
  { layer: 'i18n', mayImport: [] },
  { layer: 'paths', mayImport: [] },
];

/** Libraries that do something; a decision in domain/ only thinks. */
export const doers = [
  '@nestjs',
  'typeorm',
  'pg',
  'fastify',
  'graphile-worker',
  'bull',
  'ioredis',
  'socket.io',
  'undici',
];
