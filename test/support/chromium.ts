import { findChromium } from './chromium-path.js';
import { describeWith } from './describe-with.js';

export { chromiumSwitches, findChromium } from './chromium-path.js';

/** `describe` for Jest suites that need a browser. */
export const requireChromium = () => describeWith('chromium', findChromium() !== undefined);
