import { ListeningHitRow } from './listening-hit.entity.js';
import { ListeningItemRow } from './listening-item.entity.js';
import { ListeningMuteRow } from './listening-mute.entity.js';
import { ListeningSourceRow } from './listening-source.entity.js';
import { ListeningStreamRow } from './listening-stream.entity.js';
import { MentionCountRow } from './mention-count.entity.js';

export const entities = [
  ListeningHitRow,
  ListeningItemRow,
  ListeningMuteRow,
  ListeningSourceRow,
  ListeningStreamRow,
  MentionCountRow,
];
