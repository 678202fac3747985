import { checkCondition } from '../../desk/work-rules/conditions/index.js';
import { DEMO_RULES } from './demo-rules.js';
import { DEMO_TEAMS } from './people.js';

describe('The rules of the demo brand', () => {
  it.each(DEMO_RULES)('"$name" asks what can be asked and names who is there', (rule) => {
    expect(checkCondition(rule.condition)).toEqual(rule.condition);
    const teams = rule.actions.flatMap((step) => ('team' in step ? [step.team] : []));
    for (const team of teams) expect(DEMO_TEAMS.map(({ name }) => name)).toContain(team);
  });
});
