import { IsReaction, type Reaction, type StoredEvent } from '../../../../platform/events/index.js';
import { HaltAnswers } from '../application/halt-answers.js';

const ids = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

@IsReaction()
export class WhenIncidentOpensHaltsAnswers implements Reaction {
  readonly name = 'when-incident-opens-halts-answers';
  readonly on = ['incident.opened', 'incident.closed'];

  constructor(private readonly halting: HaltAnswers) {}

  react({ type, data, at }: StoredEvent): Promise<void> {
    const incidentId = String(data['incidentId']);
    if (type === 'incident.closed' || data['haltsAnswers'] !== true)
      return this.halting.lift(incidentId);
    const channelIds = ids(data['channelIds']);
    return this.halting.halt({ incidentId, title: String(data['title']), channelIds, since: at });
  }
}
