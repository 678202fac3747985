import type { BulkAnswerRow, RecipientRow } from '../data/bulk-answer.repository.js';
import type { BulkAnswerDetailDto, BulkAnswerDto } from './bulk-answer.dto.js';

export const presentBulkAnswer = ({
  id,
  title,
  createdAt,
  stoppedAt,
  counts,
}: BulkAnswerRow): BulkAnswerDto => ({
  ...{ id, title, createdAt, stoppedAt },
  counts: {
    waiting: counts.waiting ?? 0,
    accepted: counts.accepted ?? 0,
    held: counts.held ?? 0,
    refused: counts.refused ?? 0,
    stopped: counts.stopped ?? 0,
  },
});

export const presentDetail = (
  answer: BulkAnswerRow,
  recipients: readonly RecipientRow[],
): BulkAnswerDetailDto => ({
  ...presentBulkAnswer(answer),
  recipients: recipients.map(({ channelId: _, at: _at, ...shown }) => shown),
});
