import type { HitRow } from '../data/hit.repository.js';
import type { MuteRow } from '../data/mute.repository.js';
import type { HitDto, MuteDto } from './hit.dto.js';

export const presentHit = ({ mark: _mark, itemId: _itemId, ...hit }: HitRow): HitDto => hit;

export const presentMute = ({ id, kind, label, streamName, by, at }: MuteRow): MuteDto => ({
  ...{ id, kind, label, streamName, by, at },
});
