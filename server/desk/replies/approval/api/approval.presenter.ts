import { presentReply } from '../../api/reply.presenter.js';
import type { ListedApproval } from '../application/list-approvals.js';
import type { ApprovalRule } from '../domain/approval-rule.js';
import type { ApprovalDto } from './approval.dto.js';
import type { ApprovalRuleDto } from './approval-rule.dto.js';

export const presentApproval = ({
  approval,
  conversation,
  mayDecide,
  ...shown
}: ListedApproval): ApprovalDto => ({
  reply: presentReply(shown),
  conversation,
  reasons: approval.reasons,
  files: shown.reply.attachments.map(({ fileId, name }) => ({
    name,
    url: `/api/v1/files/${fileId}/content`,
  })),
  requestedAt: approval.requestedAt,
  newerMessages: approval.newerMessages,
  can: mayDecide ? ['decide'] : [],
});

export const presentApprovalRule = (rule: ApprovalRule): ApprovalRuleDto => ({
  ...rule,
  authors: { ...rule.authors, ids: [...rule.authors.ids], roles: [...rule.authors.roles] },
  condition: { ...rule.condition },
  risks: [...rule.risks],
});
