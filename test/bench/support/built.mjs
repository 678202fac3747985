import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../../../scripts/lib/run.mjs';

const folder = path.join(root, 'dist', 'app');

/** Path of a file of the built server, such as `server/main.js`. */
export const builtFile = (file) => path.join(folder, file);

/** A module of the built server: what is measured is what is shipped. */
export const built = (file) => import(pathToFileURL(builtFile(file)).href);
