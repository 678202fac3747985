import { SANDBOX_APP } from '../accounts.js';
import type { Scene } from '../scene.js';
import { pageOf } from './connection.js';
import { edgeOf } from './edges.js';
import { invalid } from './errors.js';
import type { Wanted } from './field-list.js';
import { nodeFields } from './node-fields.js';
import type { GraphNode, NodeKind } from './nodes.js';

/** What a node shows when nothing particular is asked for. */
const DEFAULTS: Record<NodeKind, string[]> = {
  page: ['name', 'id'],
  post: ['created_time', 'message', 'id'],
  recommendation: ['created_time', 'recommendation_type', 'review_text'],
  comment: ['created_time', 'from', 'message', 'id'],
  person: ['first_name', 'last_name', 'name', 'id'],
  chat: ['id', 'link', 'updated_time'],
  message: ['id', 'created_time'],
  attachment: ['id'],
};

const named = (name: string): Wanted => ({ name, args: {}, fields: [] });

export interface Presenting {
  scene: Scene;
  /** Address of the API with its version, for `next` links; the token is added by whoever follows. */
  base: string;
}

/** A node as JSON, with the wanted fields and edges. An id is always among them. */
export function present(
  presenting: Presenting,
  node: GraphNode,
  wanted: readonly Wanted[],
): Record<string, unknown> {
  const list = wanted.length > 0 ? wanted : DEFAULTS[node.kind].map(named);
  const shown: Record<string, unknown> = {};
  for (const field of list) {
    const value = fieldOf(presenting, node, field);
    if (value !== undefined) shown[field.name] = value;
  }
  if (node.kind !== 'recommendation') shown.id ??= node.item.id;
  return shown;
}

function fieldOf(presenting: Presenting, node: GraphNode, field: Wanted): unknown {
  const edge = presentEdge(presenting, node, field.name, field.args, field.fields);
  if (edge) return (edge.data as unknown[]).length > 0 ? edge : undefined;
  const fields = nodeFields(presenting.scene, node);
  const value = fields[field.name];
  if (value) return value();
  throw invalid(`Tried accessing nonexisting field (${field.name})`);
}

/** An edge as JSON with its paging; undefined when the node has no such edge. */
export function presentEdge(
  presenting: Presenting,
  node: GraphNode,
  edge: string,
  args: Readonly<Record<string, string | undefined>>,
  wanted: readonly Wanted[],
): Record<string, unknown> | undefined {
  const { scene, base } = presenting;
  const nodes = edgeOf(scene, node, edge, args);
  if (!nodes) return undefined;
  const { items, paging } = pageOf(
    nodes.map((one) => ({ id: one.item.id, node: one })),
    args,
  );
  const next = new URLSearchParams();
  for (const [name, value] of Object.entries(args))
    if (value && name !== 'access_token') next.set(name, value);
  next.set('after', paging?.cursors.after ?? '');
  return {
    data: items.map((one) => present(presenting, one.node, wanted)),
    ...(paging && {
      paging: {
        cursors: paging.cursors,
        ...(paging.more && { next: `${base}/${node.item.id}/${edge}?${next.toString()}` }),
      },
    }),
    ...(args.summary === 'true' && { summary: { total_count: nodes.length } }),
  };
}

/** What a page's list of apps shows. */
export const presentApp = (fields: readonly string[]) => ({
  category: 'Business',
  link: 'https://example.com/',
  name: SANDBOX_APP.name,
  id: SANDBOX_APP.id,
  subscribed_fields: fields,
});
