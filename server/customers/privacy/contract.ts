/** Events that this module writes; the rows carry ids only. */
export interface PrivacyEvents {
  /** A request came, went on or ended. */
  'privacy.changed': { requestId: string };
  /** A rule of retention, a hold or a sweep changed. */
  'retention.changed': { kind: string };
}
