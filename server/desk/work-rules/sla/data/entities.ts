import { ClockFiring } from './clock-firing.entity.js';
import { ClockFollow } from './clock-follow.entity.js';
import { ClockRecount } from './clock-recount.entity.js';
import { Clock } from './clock.entity.js';
import { SlaPolicy } from './sla-policy.entity.js';

export const slaEntities = [Clock, ClockFiring, ClockFollow, ClockRecount, SlaPolicy];
