import type { Schemas } from './schemas';

export type Incident = Schemas['IncidentDto'];
export type IncidentContent = Schemas['IncidentContentDto'];
export type IncidentInFull = Schemas['IncidentInFullDto'];
export type IncidentEntry = Schemas['IncidentEntryDto'];
export type IncidentReport = Schemas['IncidentReportDto'];
export type JoinedConversation = Schemas['JoinedConversationDto'];
export type Severity = Schemas['Severity'];
export type StatementText = Schemas['StatementTextDto'];
export type Surge = Schemas['SurgeDto'];
