import type { Schemas } from './schemas';

export type Tag = Schemas['TagDto'];
export type Place = Schemas['PlaceDto'];
export type LastMessage = Schemas['LastMessageDto'];
/** What a list shows of a conversation. */
export type ConversationRow = Schemas['ConversationRowDto'];
/** A conversation whole: the row, and what stands around the thread. */
export type Conversation = Schemas['ConversationDto'];
export type ConversationAbility = Schemas['ConversationAbility'];
export type Outcome = Schemas['Outcome'];
export type ComposerModeName = Schemas['ComposerModeName'];
export type ComposerMode = Schemas['ComposerModeDto'];
export type Composer = Schemas['ComposerDto'];
export type MatterConversation = Schemas['MatterConversationDto'];
export type Attachment = Schemas['MessageAttachmentDto'];
/** How far the sending of a message has come. */
export type ReplyState = Schemas['MessageReplyDto'];
export type ReplyStatus = Schemas['ReplyProgressState'];
export type Message = Schemas['MessageDto'];
export type ConversationEvent = Schemas['EventDto'];
export type Publication = Schemas['PublicationDto'];
export type TreeNode = Schemas['TreeNodeDto'];
