import type { Schemas } from './schemas';

export type WorkState = Schemas['WorkState'];
export type OwnWorkState = Schemas['WorkStateDto'];
export type Workload = Schemas['WorkloadDto'];
export type WorkProfile = Schemas['WorkProfileDto'];
export type WorkProfileContent = Schemas['WorkProfileContentDto'];
export type Absence = Schemas['AbsenceDto'];
export type AbsenceContent = Schemas['AbsenceContentDto'];
export type WorkSettings = Schemas['WorkSettingsDto'];
export type Queue = Schemas['QueueDto'];
export type QueueDraft = Schemas['QueueDraftDto'];
export type QueueStrategy = Schemas['QueueStrategy'];
export type QueueGiveUp = Schemas['QueueGiveUp'];
export type RelaxStep = Schemas['RelaxStepDto'];
export type RoutingPreview = Schemas['RoutingPreviewDto'];
export type PreviewedPerson = Schemas['PreviewedPersonDto'];
export type RoutingSettings = Schemas['RoutingSettingsDto'];
