import type { CustomerRecord } from '../../taking-in/domain/customer-record.js';

export const CRM_KINDS = ['hubspot', 'salesforce'] as const;
export type CrmKind = (typeof CRM_KINDS)[number];

/** How far something has been read: by time of change, within the same time by id. */
export interface CrmCursor {
  at: string;
  id: string | null;
  /** A run that was not finished goes on here; a new one begins a little earlier. */
  inRun: boolean;
}

export const FAILURE_CODES = [
  'auth',
  'rate',
  'unreachable',
  'broken-off',
  'refused',
  'unreadable',
] as const;
export type CrmFailureCode = (typeof FAILURE_CODES)[number];

export interface CrmFailure {
  code: CrmFailureCode;
  /** What the CRM said, or what happened on the way; never a secret. */
  detail: string;
  retryAfterMs?: number;
}

export type CrmAnswer<T> = { ok: true; value: T } | { ok: false; failure: CrmFailure };

export interface CrmPage {
  records: CustomerRecord[];
  /** Where to read on. */
  next: CrmCursor;
  isLast: boolean;
}

export interface CrmNoteText {
  /** Id of the contact. */
  contact: string;
  subject: string;
  body: string;
  /** One word that stands in the note and nowhere else: by it the note is found again. */
  mark: string;
  at: Date;
}

export const TEST_STEPS = ['sign-in', 'contacts', 'deals'] as const;
export type TestStep = (typeof TEST_STEPS)[number];

/** One system that knows customers. Asks and answers; decides nothing. */
export interface CrmConnector {
  /** The first failure ends it. */
  test(): Promise<{ step: TestStep; failure: CrmFailure | null }[]>;
  contacts(from: CrmCursor): Promise<CrmAnswer<CrmPage>>;
  contactsById(ids: readonly string[]): Promise<CrmAnswer<CustomerRecord[]>>;
  /** Records that hold facts alone, under the keys of their contacts. */
  deals(from: CrmCursor): Promise<CrmAnswer<CrmPage>>;
  /** Answers the id of the note. */
  writeNote(note: CrmNoteText): Promise<CrmAnswer<string>>;
  /** Whether a note got there whose answer was lost. */
  findNote(note: CrmNoteText): Promise<CrmAnswer<string | null>>;
}

export const answered = <T>(value: T): CrmAnswer<T> => ({ ok: true, value });

/** An answer made from an answer; a failure stays what it is. */
export const mapAnswer = <T, U>(answer: CrmAnswer<T>, make: (value: T) => U): CrmAnswer<U> =>
  answer.ok ? answered(make(answer.value)) : answer;
