export { SANDBOX_APP, SANDBOX_FORUM, SANDBOX_LOCATION, SANDBOX_PAGES } from './accounts.js';
export { sandboxSettings } from './channels.js';
export { startSandbox } from './start-sandbox.js';
export { type Content, html, type Html, trusted } from './site/html.js';
