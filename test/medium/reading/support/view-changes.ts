import fc from 'fast-check';

/** What may happen to conversations that views count; `which` goes round those that there are. */
export function viewChanges(userIds: readonly string[]) {
  const value = fc.record({
    status: fc.constantFrom('open', 'waiting', 'snoozed', 'resolved'),
    assignee: fc.constantFrom(null, ...userIds),
    unanswered: fc.boolean(),
    problem: fc.boolean(),
    due: fc.constantFrom(null, 'on-track', 'soon', 'breached'),
    escalated: fc.boolean(),
    channel: fc.nat(1),
    kind: fc.constantFrom('comment', 'message', 'review'),
    publication: fc.option(fc.nat(1)),
  });
  const which = fc.nat(20);
  const call = { which, byName: fc.boolean() };
  return fc.array(
    fc.oneof(
      fc.record({ act: fc.constant('add' as const), value }),
      fc.record({ act: fc.constant('change' as const), value, which }),
      fc.record({ act: fc.constant('merge' as const), which }),
      fc.record({ act: fc.constant('remove' as const), which }),
      fc.record({ act: fc.constant('call' as const), ...call }),
      fc.record({ act: fc.constant('see' as const), ...call }),
      fc.record({ act: fc.constant('fold' as const) }),
    ),
    { minLength: 5, maxLength: 25 },
  );
}

export type ViewChange =
  ReturnType<typeof viewChanges> extends fc.Arbitrary<(infer Change)[]> ? Change : never;
