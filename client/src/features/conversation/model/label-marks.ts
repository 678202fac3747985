import type { Intent, MessageLabel } from '../../../api/types/labels';

export type LabelMark = Intent | 'negative';

const told: readonly Intent[] = ['complaint', 'spam', 'sales-chance', 'praise', 'question'];

/** What of a label is worth a word beside the message: what somebody may have to act on. */
export function labelMarks({ intents, sentiment }: MessageLabel): LabelMark[] {
  const marks: LabelMark[] = told.filter((intent) => intents.includes(intent));
  const saysSo = intents.includes('complaint') || intents.includes('spam');
  return sentiment === 'negative' && !saysSo ? ['negative', ...marks] : marks;
}
