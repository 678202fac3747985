import type { EscalationState } from '../contract.js';
import {
  checkEscalationTable,
  ESCALATION_ACTS,
  ESCALATION_TABLE,
  escalationAfter,
} from './escalation-states.js';

const possible = (state: EscalationState) =>
  ESCALATION_ACTS.filter((act) => escalationAfter(state, act) !== undefined);

describe('the table of escalations', () => {
  it('is whole, says nothing twice and lets nothing rise from the dead', () => {
    expect(() => checkEscalationTable()).not.toThrow();
    expect(() => checkEscalationTable([...ESCALATION_TABLE, ESCALATION_TABLE[0]!])).toThrow(
      /twice/,
    );
    expect(() => checkEscalationTable(ESCALATION_TABLE.slice(1))).toThrow(/acknowledge/);
    expect(() =>
      checkEscalationTable([...ESCALATION_TABLE, { from: ['closed'], act: 'climb', to: 'raised' }]),
    ).toThrow(/stays closed/);
  });

  it('lets what is raised go every way', () => {
    expect(possible('raised')).toEqual([...ESCALATION_ACTS]);
  });

  it('does not climb away from somebody who has taken over', () => {
    expect(possible('taken-over')).toEqual(['return', 'close']);
  });

  it('lets what came back only be closed', () => {
    expect(possible('returned')).toEqual(['close']);
    expect(possible('closed')).toEqual([]);
  });
});
