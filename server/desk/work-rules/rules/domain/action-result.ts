/** What became of one action of a firing. */
export interface ActionResult {
  action: string;
  outcome: 'done' | 'failed';
  /** What was done, or what stood in the way. */
  said: string;
}
