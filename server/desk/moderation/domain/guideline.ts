import type { Condition } from '../../work-rules/conditions/contract.js';
import type { ForbiddenPhrase } from '../contract.js';

/** What a guideline says, in one language. */
export interface GuidelineText {
  language: string;
  tone: string;
  /** What to answer and how, one thing a line. */
  dos: readonly string[];
  /** What to leave alone. */
  donts: readonly string[];
  /** What to say when things go wrong for everybody; empty at quiet times. */
  crisis: string;
}

/** A guideline as somebody writes it. */
export interface GuidelineContent {
  name: string;
  /** Which conversations it is for. */
  condition: Condition;
  /** At least one; the first speaks where the conversation's language has none. */
  texts: readonly GuidelineText[];
  phrases: readonly ForbiddenPhrase[];
  isEnabled: boolean;
}

export interface Guideline extends GuidelineContent {
  id: string;
  version: number;
}
