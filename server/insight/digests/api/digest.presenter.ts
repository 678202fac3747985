import type { DigestLanguage } from '../contract.js';
import type { StoredDigest } from '../data/digest.repository.js';
import type { DigestView } from '../domain/digest-view.js';
import { sentencesOf } from '../domain/sentences.js';
import type { DigestDto, DigestSummaryDto } from './digest.dto.js';

export const presentSummary = (digest: Omit<StoredDigest, 'madeAt'>): DigestSummaryDto => ({
  id: digest.id,
  name: digest.name,
  periodStart: digest.periodStart,
  periodEnd: digest.periodEnd,
  complaints: digest.brief.complaints,
  change: digest.brief.change,
  sentAt: digest.sentAt,
});

export const presentDigest = (view: DigestView, language: DigestLanguage): DigestDto => ({
  ...presentSummary({ ...view, name: view.name === '' ? null : view.name }),
  zone: view.zone,
  scope: view.scope,
  before: view.brief.before,
  customers: view.brief.customers,
  rest: view.brief.rest,
  madeAt: view.madeAt,
  sentences: sentencesOf(view.brief, view.groups, language),
  groups: view.groups,
  questions: view.questions,
});
