/** People at the desk: who is there, who takes work, who stands above whom. */
export { AgentsModule } from './agents.module.js';
export { KeepAbsences } from './application/keep-absences.js';
export { KeepProfile } from './application/keep-profile.js';
export { WorkProfiles } from './application/work-profiles.js';
export { DepartmentRepository, type DepartmentPerson } from './data/department.repository.js';
export { DepartmentsModule } from './departments.module.js';
