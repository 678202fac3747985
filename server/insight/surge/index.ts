/** Surges against the course of the week, and the incidents that follow. */
export { SurgeModule } from './surge.module.js';
