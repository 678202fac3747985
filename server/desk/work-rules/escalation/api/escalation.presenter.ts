import type { EscalationForReader } from '../application/show-escalations.js';
import type { EscalationDto, EscalationListDto } from './escalation.dto.js';

const present = (escalation: EscalationForReader): EscalationDto => ({
  id: escalation.id,
  conversationId: escalation.conversationId,
  ladderName: escalation.ladderName,
  state: escalation.state,
  rung: escalation.rung,
  rungCount: escalation.rungCount,
  target: escalation.target,
  asksMe: escalation.asksMe,
  reason: escalation.reason,
  note: escalation.note,
  raisedBy: escalation.raisedBy,
  raisedAt: escalation.raisedAt,
  rungSince: escalation.rungSince,
  dueAt: escalation.dueAt,
  unheardSince: escalation.unheardSince,
  endedAt: escalation.endedAt,
  holder: escalation.holder,
  steps: escalation.steps,
  can: escalation.can,
});

export const presentEscalations = ({
  items,
  canEscalate,
}: {
  items: EscalationForReader[];
  canEscalate: boolean;
}): EscalationListDto => ({ items: items.map(present), nextCursor: null, canEscalate });
