/** Events that this module writes. */
export interface ModerationEvents {
  'guideline.changed': { guidelineId: string };
}
