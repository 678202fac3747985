import type { DepartmentLanguage } from '../../desk/agents/contract.js';
import type { EscalationReason, TargetKind } from '../../desk/work-rules/escalation/contract.js';
import type { DemoPerson } from './people.js';

interface DemoDepartment {
  key: string;
  name: string;
  description: string;
  emails: string[];
  members: DemoPerson['key'][];
  language: DepartmentLanguage;
  answerWithinMinutes: number;
}

export const DEMO_DEPARTMENTS: readonly DemoDepartment[] = [
  {
    key: 'legal',
    name: 'Legal',
    description: 'Claims, threats to sue, what we may promise in public',
    emails: ['legal@lumen.example'],
    members: ['emma'],
    language: 'en',
    answerWithinMinutes: 480,
  },
  {
    key: 'fraud',
    name: 'Fraud desk',
    description: 'Phishing, payments that the customer did not make',
    emails: ['fraud@lumen.example'],
    members: ['emma'],
    language: 'en',
    answerWithinMinutes: 120,
  },
  {
    key: 'loans',
    name: 'Home loans back office',
    description: 'Where a file stands, rates, documents',
    emails: ['home.loans@lumen.example', 'dossiers@lumen.example'],
    members: [],
    language: 'nl',
    answerWithinMinutes: 960,
  },
];

interface DemoRung {
  kind: TargetKind;
  person?: DemoPerson['key'];
  department?: string;
  acknowledgeWithin: number;
}

interface DemoLadder {
  key: string;
  name: string;
  description: string;
  rungs: readonly DemoRung[];
}

export const DEMO_LADDERS: readonly DemoLadder[] = [
  {
    key: 'complaints',
    name: 'Complaints',
    description: 'When a customer is past our patience, or asks for more than you may give',
    rungs: [
      { kind: 'team-lead', acknowledgeWithin: 60 },
      { kind: 'manager', acknowledgeWithin: 120 },
      { kind: 'person', person: 'peter', acknowledgeWithin: 240 },
    ],
  },
  {
    key: 'fraud',
    name: 'Fraud and security',
    description: 'Money may be leaving an account',
    rungs: [
      { kind: 'person', person: 'bram', acknowledgeWithin: 15 },
      { kind: 'department', department: 'fraud', acknowledgeWithin: 120 },
      { kind: 'person', person: 'peter', acknowledgeWithin: 60 },
    ],
  },
];

interface DemoEscalation {
  /** A pattern for what the customer wrote. */
  about: string;
  ladder: string;
  by: DemoPerson['key'];
  reason: EscalationReason;
  note: string;
  minutesAgo: number;
  acknowledgedBy?: DemoPerson['key'];
}

export const DEMO_ESCALATIONS: readonly DemoEscalation[] = [
  {
    about: 'phishing|fraud|fraude|oplicht|hame[cç]on|scam|sms',
    ladder: 'fraud',
    by: 'anna',
    reason: 'fraud',
    note: 'Clicked the link and typed the card code. The card is blocked; please check for payments of today.',
    minutesAgo: 7,
  },
  {
    about:
      'complain|ombuds|lawyer|avocat|klacht|plainte|disappoint|ridicul|schand|honte|refund|terugbet',
    ladder: 'complaints',
    by: 'chloe',
    reason: 'customer-upset',
    note: 'Third message about the same fee in a month. Wants it back and says so to everybody. I may refund 25 euro, this is 60.',
    minutesAgo: 34,
  },
  {
    about: 'app|login|sign|connect|inlog',
    ladder: 'complaints',
    by: 'jonas',
    reason: 'technical',
    note: 'Cannot sign in since the update, although I walked them through all of it twice.',
    minutesAgo: 95,
    acknowledgedBy: 'sofie',
  },
];

interface DemoQuestion {
  about: string;
  department: string;
  by: DemoPerson['key'];
  text: string;
  minutesAgo: number;
  answer?: { by?: DemoPerson['key']; name?: string; text: string };
}

export const DEMO_QUESTIONS: readonly DemoQuestion[] = [
  {
    about: 'card|carte|kaart',
    department: 'legal',
    by: 'anna',
    text: 'The customer wants to know in writing who is responsible. What may we say in public, and what only in private?',
    minutesAgo: 50,
  },
  {
    about: 'loan|lening|cr[eé]dit|mortgage|hypothe|rate|rente|taux',
    department: 'loans',
    by: 'chloe',
    text: 'Since when is this file complete, and by when can the customer expect an offer?',
    minutesAgo: 130,
    answer: {
      name: 'Luc Maes (home.loans@lumen.example)',
      text: 'Complete since yesterday, the last payslip was missing. The offer leaves within five working days.',
    },
  },
  {
    about: 'branch|agence|kantoor|appointment|afspraak|rendez',
    department: 'legal',
    by: 'bram',
    text: 'Are we obliged to keep a counter open for customers who cannot use the app?',
    minutesAgo: 1500,
  },
];
