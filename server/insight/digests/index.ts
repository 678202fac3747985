/** Complaint digests: what customers complain of, for those who can change it, and what they say to it. */
export { DigestsModule } from './digests.module.js';
export { KeepSchedules } from './application/keep-schedules.js';
export { MakeDigest } from './application/make-digest.js';
export { SetStanding } from './application/set-standing.js';
export { ScheduleRepository } from './data/schedule.repository.js';
export { StandingRepository } from './data/standing.repository.js';
export { nextTime, periodBefore } from './domain/periods.js';
