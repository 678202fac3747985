import { Absence } from './absence.entity.js';
import { WorkProfileRow } from './work-profile.entity.js';
import { WorkSetting } from './work-setting.entity.js';
import { WorkStateRow } from './work-state.entity.js';

export const workEntities = [Absence, WorkProfileRow, WorkSetting, WorkStateRow];
