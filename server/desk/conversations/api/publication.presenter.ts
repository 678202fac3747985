import type { PublicationRow } from '../data/publication.reader.js';
import type { PublicationDto } from './publication.dto.js';

export function presentPublication(row: PublicationRow): PublicationDto {
  const {
    total,
    unanswered,
    hidden,
    removed,
    conversations,
    imageUrl: _image,
    ...publication
  } = row;
  return {
    ...publication,
    // A network's own address would tell it who reads what, and would expire.
    imageUrl: null,
    counts: { total, unanswered, hidden, removed, conversations },
  };
}
