export const SEVERITIES = ['low', 'high', 'critical'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const INCIDENT_STATES = ['proposed', 'open', 'closed', 'dismissed'] as const;
export type IncidentState = (typeof INCIDENT_STATES)[number];

export const MEASURES = ['volume', 'negatives'] as const;
/** Of what there was more than usual: messages, or negative ones among them. */
export type Measure = (typeof MEASURES)[number];

/** Events that this module writes. */
export interface SurgeEvents {
  /** Anything about an incident, its conversations or its log. */
  'incident.changed': { incidentId: string };
  'incident.opened': {
    incidentId: string;
    title: string;
    /** Everywhere when empty. */
    channelIds: readonly string[];
    haltsAnswers: boolean;
  };
  /** Closed, or dismissed before anybody opened it. */
  'incident.closed': { incidentId: string };
  /** People of the call list who have not answered are told, once more. */
  'incident.called': { incidentId: string; userIds: readonly string[] };
}
