import { OUTCOMES } from '../../../api/outcomes';
import type { Outcome } from '../../../api/types/conversations';

/** The outcome that an event names, when the desk knows it. */
export const outcomeOf = (text: string | undefined): Outcome | undefined =>
  OUTCOMES.find((outcome) => outcome === text);
