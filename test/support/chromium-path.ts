import { findProgram } from './find-program.js';

/** The browser to drive: CHROMIUM, or the one of the machine; undefined when there is none. */
export const findChromium = () =>
  process.env.CHROMIUM ?? findProgram('chromium', 'chromium-browser', 'google-chrome');

/** Switches that keep the browser quiet, offline and able to run as root in a container. */
export const chromiumSwitches = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
