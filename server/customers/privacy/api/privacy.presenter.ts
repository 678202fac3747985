import type { ListedRequest } from '../data/request.repository.js';
import type { ReadLine } from '../data/read-log.reader.js';
import type { PrivacyReadDto, PrivacyRequestDto } from './privacy-answer.dto.js';

export const presentRequest = (request: ListedRequest): PrivacyRequestDto => ({
  id: request.id,
  kind: request.kind,
  state: request.state,
  customerId: request.customerId,
  customerName: request.customerName,
  requestedBy: request.requestedByName,
  requestedAt: request.requestedAt.toISOString(),
  dueAt: request.dueAt.toISOString(),
  endedAt: request.endedAt?.toISOString() ?? null,
  done: request.done,
  total: request.total,
  hasProblem: request.problem !== null,
  bytes: request.bytes === null ? null : Number(request.bytes),
  expiresAt: request.storageKey ? (request.expiresAt?.toISOString() ?? null) : null,
  proofHash: request.proof?.hash ?? null,
});

export const presentRead = ({ hour, ...line }: ReadLine): PrivacyReadDto => ({
  ...line,
  hour: hour.toISOString(),
});
