// The table of docs/events.md: every `…Events` interface of the contracts, read as TypeScript.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { root } from './run.mjs';

const contracts = {
  access: 'server/access/contract.ts',
  channels: 'server/channels/contract.ts',
  'channels/delivery': 'server/channels/delivery/contract.ts',
  crm: 'server/crm/contract.ts',
  'customers/exchange': 'server/customers/exchange/contract.ts',
  'customers/privacy': 'server/customers/privacy/contract.ts',
  'customers/segments': 'server/customers/segments/contract.ts',
  'desk/agents': 'server/desk/agents/contract.ts',
  'desk/conversations': 'server/desk/conversations/contract.ts',
  'desk/moderation': 'server/desk/moderation/contract.ts',
  'desk/replies': 'server/desk/replies/contract.ts',
  'desk/satisfaction': 'server/desk/satisfaction/contract.ts',
  'desk/work-rules/calendars': 'server/desk/work-rules/calendars/contract.ts',
  'desk/work-rules/escalation': 'server/desk/work-rules/escalation/contract.ts',
  'desk/work-rules/routing': 'server/desk/work-rules/routing/contract.ts',
  'desk/work-rules/rules': 'server/desk/work-rules/rules/contract.ts',
  'desk/work-rules/sla': 'server/desk/work-rules/sla/contract.ts',
  'insight/digests': 'server/insight/digests/contract.ts',
  'insight/language': 'server/insight/language/contract.ts',
  'insight/listening': 'server/insight/listening/contract.ts',
  'insight/surge': 'server/insight/surge/contract.ts',
  'insight/topics': 'server/insight/topics/contract.ts',
  notices: 'server/notices/contract.ts',
};

/** Throws when the contracts and the catalogue do not name the same events. */
export async function eventTable() {
  const { eventCatalogue } = await import('../../dist/app/server/event-catalogue.js');
  const events = Object.entries(contracts).flatMap(([module, file]) =>
    eventsIn(file).map((event) => ({ module, ...event })),
  );
  const named = new Set(events.map(({ name }) => name));
  const missing = [...eventCatalogue].filter((name) => !named.has(name));
  const unknown = [...named].filter((name) => !eventCatalogue.has(name));
  if (missing.length + unknown.length > 0)
    throw new Error(`Events in one place only: ${[...missing, ...unknown].join(', ')}.`);
  const rows = events.map(
    ({ module, name, data }) => `| \`${name}\` | \`${module}\` | \`${data}\` |`,
  );
  return ['| event | told by | data |', '|---|---|---|', ...rows].join('\n');
}

function eventsIn(file) {
  const text = readFileSync(path.join(root, file), 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const interfaces = source.statements.filter(ts.isInterfaceDeclaration);
  const shapes = new Map(interfaces.map((found) => [found.name.text, found]));
  return interfaces
    .filter(({ name }) => name.text.endsWith('Events'))
    .flatMap(({ members }) => members.filter(ts.isPropertySignature))
    .map(({ name, type }) => ({ name: name.text, data: shown(type, shapes) }));
}

/** The type on one line, named shapes of the same file written out. */
function shown(type, shapes) {
  if (ts.isIntersectionTypeNode(type))
    return type.types.map((part) => shown(part, shapes)).join(' & ');
  const shape = ts.isTypeReferenceNode(type) && shapes.get(type.typeName.getText());
  const members = shape?.members ?? (ts.isTypeLiteralNode(type) ? type.members : undefined);
  if (!members) return oneLine(type.getText());
  const fields = members.map((member) => oneLine(member.getText()).replace(/;$/, ''));
  const inherited = shape?.heritageClauses?.flatMap(({ types }) => types.map((t) => t.getText()));
  return [...(inherited ?? []), `{ ${fields.join('; ')} }`].join(' & ');
}

/** A bar would end the cell of the table. */
const oneLine = (text) => text.replace(/\s+/g, ' ').replaceAll('|', '\\|');
