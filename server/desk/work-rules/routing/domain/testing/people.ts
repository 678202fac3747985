import type { Queue } from '../../contract.js';
import type { Candidate, Waiting } from '../candidate.js';

export const start = new Date('2026-03-02T08:00:00Z');
export const later = (minutes: number): Date => new Date(start.getTime() + minutes * 60_000);

export const aQueue = (over: Partial<Queue> = {}): Queue => ({
  id: 'queue',
  version: 1,
  name: 'Everything',
  condition: { all: [] },
  skills: [],
  needsLanguage: false,
  teamId: null,
  strategy: 'least-loaded',
  steps: [],
  enabled: true,
  ...over,
});

export const aCandidate = (userId: string, over: Partial<Candidate> = {}): Candidate => ({
  userId,
  name: userId,
  state: 'available',
  isAbsent: false,
  deputyId: null,
  channelIds: 'all',
  teamIds: new Set(),
  languages: new Set(),
  skills: new Set(),
  capacity: 12,
  load: 0,
  lastGivenAt: null,
  ...over,
});

export const anEntry = (over: Partial<Waiting> = {}): Waiting => ({
  entryId: 'entry',
  conversationId: 'conversation',
  queueId: 'queue',
  channelId: 'channel',
  teamId: null,
  language: null,
  priority: 3,
  dueAt: null,
  since: start,
  weight: 1,
  lastAgentId: null,
  passedIds: [],
  ...over,
});
