// Parts of the documents that are made from the data the code itself uses.
import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { transformFile } from '@swc/core';
import { format, resolveConfig } from 'prettier';
import { eventTable } from './event-table.mjs';
import { root } from './run.mjs';

const built = (file) => import(`../../dist/app/server/${file}`);

/** Files with marked places, and what belongs there. */
const places = {
  'docs/architecture.md': {
    'who may call whom': callTable,
    'states of a conversation': statusDrawing,
    'states of a reply': replyDrawing,
    'states of an escalation': escalationDrawing,
  },
  'docs/events.md': { events: eventTable },
};

/** The documents as they should read, by path; text outside the marked places is left alone. */
export async function madeDocuments() {
  const documents = {};
  for (const [file, parts] of Object.entries(places)) {
    let text = readFileSync(path.join(root, file), 'utf8');
    for (const [name, make] of Object.entries(parts)) text = fill(text, file, name, await make());
    const style = await resolveConfig(path.join(root, file));
    documents[file] = await format(text, { ...style, filepath: file });
  }
  return documents;
}

function fill(text, file, name, made) {
  const [from, to] = [`<!-- made: ${name} -->`, `<!-- end: ${name} -->`];
  const [before, rest] = text.split(from);
  const after = rest?.split(to)[1];
  if (after === undefined) throw new Error(`${file} has no place between "${from}" and "${to}".`);
  return `${before}${from}\n\n${made}\n\n${to}${after}`;
}

async function callTable() {
  const { code } = await transformFile(path.join(root, 'test/architecture/module-map.ts'));
  const { moduleMap } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  const names = (modules = []) => modules.map((name) => `\`${name}\``).join(', ') || '–';
  const rows = moduleMap.map(
    ({ module, mayCall, contractsOf }) =>
      `| \`${module}\` | ${names(mayCall)} | ${names(contractsOf)} |`,
  );
  return ['| module | may call | may know the contract of |', '|---|---|---|', ...rows].join('\n');
}

async function statusDrawing() {
  const { STATUS_TABLE } = await built('desk/conversations/domain/status-table.js');
  return drawing(STATUS_TABLE.flatMap(steps));
}

async function escalationDrawing() {
  const { ESCALATION_TABLE } = await built(
    'desk/work-rules/escalation/domain/escalation-states.js',
  );
  return drawing(ESCALATION_TABLE.flatMap(steps));
}

const steps = ({ from, act, to }) => from.map((state) => ({ from: state, on: act, to }));

async function replyDrawing() {
  const { REPLY_TRANSITIONS } = await built('channels/delivery/domain/reply-states.js');
  return drawing(REPLY_TRANSITIONS);
}

function drawing(transitions) {
  const id = (state) => state.replaceAll('-', '_');
  const states = [...new Set(transitions.flatMap(({ from, to }) => [from, to]))];
  return [
    '```mermaid',
    'stateDiagram-v2',
    ...states.filter((state) => id(state) !== state).map((state) => `  ${id(state)}: ${state}`),
    ...transitions.map(({ from, on, to }) => `  ${id(from)} --> ${id(to)}: ${on}`),
    '```',
  ].join('\n');
}
