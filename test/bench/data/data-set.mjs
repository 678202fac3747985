import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { benchFolder } from '../support/bench-folder.mjs';
import { createDatabase, databaseExists, dropDatabase } from '../support/bench-cluster.mjs';
import { built } from '../support/built.mjs';
import { generate } from './generate.mjs';

const nameOf = ({ conversations }) => `bench_${conversations}`;
const noteOf = (name) => path.join(benchFolder(), `${name}.json`);

/** What a data set was made of and how fast; undefined when it is not there or of other parameters. */
export async function knownDataSet(cluster, parameters) {
  const name = nameOf(parameters);
  const note = noteOf(name);
  if (!existsSync(note) || !(await databaseExists(cluster.url, name))) return undefined;
  const made = JSON.parse(readFileSync(note, 'utf8'));
  const fits = Object.entries(parameters).every(([key, value]) => made.parameters[key] === value);
  return fits ? { ...made, name, url: cluster.urlOf(name) } : undefined;
}

/** The data set, made now unless it stands there already; brought up to the schema of today. */
export async function ensureDataSet(cluster, parameters) {
  const { migrate } = await built('server/platform/database/index.js');
  const known = await knownDataSet(cluster, parameters);
  if (known) {
    await migrate(known.url);
    return known;
  }
  const name = nameOf(parameters);
  await dropDatabase(cluster.url, name);
  await createDatabase(cluster.url, name);
  const url = cluster.urlOf(name);
  await migrate(url);
  const result = await generate(url, parameters);
  const made = { parameters, ...result };
  writeFileSync(noteOf(name), JSON.stringify(made));
  return { ...made, name, url };
}
