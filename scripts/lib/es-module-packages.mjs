import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

function packagesIn(nodeModules) {
  return readdirSync(nodeModules, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .flatMap((entry) =>
      entry.name.startsWith('@')
        ? readdirSync(path.join(nodeModules, entry.name)).map((name) => `${entry.name}/${name}`)
        : [entry.name],
    );
}

function writtenAsEsModules(folder) {
  const manifest = path.join(folder, 'package.json');
  return existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).type === 'module';
}

/**
 * Names of the installed packages that hold ES modules, which Jest (running as CommonJS) has to
 * transform before it can load them. Reading them from the packages themselves means that a new
 * dependency needs no entry in a list.
 */
export function esModulePackages(root) {
  const nodeModules = path.join(root, 'node_modules');
  if (!existsSync(nodeModules)) return [];
  return packagesIn(nodeModules).filter((name) => writtenAsEsModules(path.join(nodeModules, name)));
}
