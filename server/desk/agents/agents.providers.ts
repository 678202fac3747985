import type { Provider, Type } from '@nestjs/common';
import { WorkProfilesController } from './api/work-profiles.controller.js';
import { WorkSettingsController } from './api/work-settings.controller.js';
import { WorkStateController } from './api/work-state.controller.js';
import { ChangePatience } from './application/change-patience.js';
import { KeepAbsences } from './application/keep-absences.js';
import { KeepProfile } from './application/keep-profile.js';
import { KeepWorkState } from './application/keep-work-state.js';
import { ShowProfiles } from './application/show-profiles.js';
import { WorkNews } from './application/work-news.js';
import { WorkProfiles } from './application/work-profiles.js';
import { AbsenceRepository } from './data/absence.repository.js';
import { WorkProfileRepository } from './data/work-profile.repository.js';
import { WorkStateRepository } from './data/work-state.repository.js';
import { WhenSessionEndsItsPersonIsGone } from './jobs/when-session-ends-its-person-is-gone.reaction.js';
import { WorkStatesDrain } from './jobs/work-states.drain.js';

export const agentControllers: Type[] = [
  WorkProfilesController,
  WorkSettingsController,
  WorkStateController,
];

export const agentProviders: Provider[] = [
  AbsenceRepository,
  ChangePatience,
  KeepAbsences,
  KeepProfile,
  KeepWorkState,
  ShowProfiles,
  WhenSessionEndsItsPersonIsGone,
  WorkNews,
  WorkProfileRepository,
  WorkProfiles,
  WorkStateRepository,
  WorkStatesDrain,
];
