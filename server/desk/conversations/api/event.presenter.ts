import type { EventRow } from '../data/event.reader.js';
import type { EventDto } from './event.dto.js';

export function presentEvent({ id, type, at, actor, data, ...names }: EventRow): EventDto {
  const { userName, teamName, tagName } = names;
  return {
    id,
    type,
    at,
    actor,
    data: {
      ...data,
      ...(userName !== null && { userName }),
      ...(teamName !== null && { teamName }),
      ...(tagName !== null && { tagName }),
    },
  };
}
