import type { Schemas } from './schemas';

export type Hit = Schemas['HitDto'];
export type HitState = Schemas['ListeningHitState'];
export type HitMark = Schemas['HitMarkDto']['state'];
export type MuteKind = Schemas['ListeningMuteKind'];
export type Mute = Schemas['MuteDto'];
export type Stream = Schemas['StreamDto'];
export type StreamContent = Schemas['StreamContentDto'];
export type StreamQuestion = Schemas['StreamQuestionDto'];
export type Preview = Schemas['PreviewDto'];
export type Source = Schemas['SourceDto'];
export type SourceContent = Schemas['SourceContentDto'];
export type Mentions = Schemas['MentionsDto'];
