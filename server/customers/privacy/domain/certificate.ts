import type { SealedProof } from './proof.js';
import { PAGE_END, pageHead, safe, tableOf } from './safe-html.js';

/** The proof of an erasure as a page that can be printed and kept. */
export function certificateOf({ proof, hash, seal }: SealedProof): string {
  const facts = [
    { what: 'Request', value: proof.requestId },
    { what: 'Stands for the person', value: proof.subject },
    { what: 'Asked by', value: proof.requestedBy },
    { what: 'Asked on', value: proof.requestedAt },
    { what: 'Begun on', value: proof.startedAt },
    { what: 'Ended on', value: proof.endedAt },
    { what: 'Files removed', value: String(proof.files) },
    { what: 'SHA-256 of this proof', value: hash },
    { what: 'Sealed by this desk', value: seal },
  ];
  return [
    pageHead('Proof of erasure', 'en'),
    '<p>',
    safe('What this desk kept about one person was erased. Nobody can be named from this page.'),
    '</p>',
    tableOf(facts),
    '<h2>What was done</h2>',
    tableOf(proof.erased.map(({ table, act, rows }) => ({ table, act, rows: String(rows) }))),
    '<h2>What stays, and why</h2>',
    tableOf(proof.kept),
    PAGE_END,
  ].join('');
}
