import { endRun } from './test-run.mjs';

export default endRun;
