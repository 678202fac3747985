import type { Schemas } from './schemas';

export type Suggestions = Schemas['SuggestionListDto'];
export type SuggestedReply = Schemas['SuggestedReplyDto'];
