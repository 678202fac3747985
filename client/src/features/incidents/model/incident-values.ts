import type { Incident, IncidentContent } from '../../../api/types/incidents';

const HOUR_MS = 3_600_000;

/** A new incident takes in what came in the last hour. */
export function contentOf(incident: Incident | null, now: number): IncidentContent {
  return {
    title: incident?.title ?? '',
    severity: incident?.severity ?? 'high',
    channelIds: incident?.channelIds ?? [],
    topicIds: incident?.topicIds ?? [],
    terms: incident?.terms ?? [],
    since: incident?.since ?? new Date(now - HOUR_MS).toISOString(),
    haltsAnswers: incident?.haltsAnswers ?? true,
    callUserIds: incident?.callUserIds ?? [],
    callEveryMinutes: incident?.callEveryMinutes ?? 15,
  };
}

/** What stands between commas or on lines, each once. */
export const termsIn = (text: string): string[] => [
  ...new Set(
    text
      .split(/[,;\n]/)
      .map((term) => term.trim())
      .filter((term) => term !== ''),
  ),
];
