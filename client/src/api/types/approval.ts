import type { Schemas } from './schemas';

/** A reply that waits for somebody's word. */
export type Approval = Schemas['ApprovalDto'];
export type ApprovalRule = Schemas['ApprovalRuleDto'];
export type ApprovalRuleContent = Schemas['ApprovalRuleContentDto'];
export type ReplyRisk = Schemas['ReplyRisk'];
