import { answered, type CrmAnswer, type CrmCursor } from '../../domain/crm-connector.js';
import { PAGE } from '../connector-settings.js';
import { failed, isObject, listIn, textIn } from '../crm-http.js';
import type { HubspotCall } from './hubspot-call.js';

export interface HubspotObject {
  id: string;
  text(property: string): string;
}

export interface ObjectPage {
  objects: HubspotObject[];
  next: CrmCursor;
  isLast: boolean;
}

export const hubspotObject = (result: Record<string, unknown>): HubspotObject => {
  const properties = isObject(result['properties']) ? result['properties'] : {};
  return { id: textIn(result['id']), text: (property) => textIn(properties[property]) };
};

/**
 * Objects by time of change. HubSpot pages by counting, so that an object that changes between two
 * pages would push another out of sight, and only as far as 10,000: we ask again from the last time
 * seen instead, and by id among those that changed in the very same moment.
 */
export async function hubspotPage(
  call: HubspotCall,
  kind: { object: string; modified: string; properties: readonly string[] },
  from: CrmCursor,
): Promise<CrmAnswer<ObjectPage>> {
  const { object, modified, properties } = kind;
  const isSameMoment = from.id !== null;
  const at = String(Date.parse(from.at));
  const filters = isSameMoment
    ? [
        { propertyName: modified, operator: 'EQ', value: at },
        { propertyName: 'hs_object_id', operator: 'GT', value: from.id },
      ]
    : [{ propertyName: modified, operator: 'GTE', value: at }];
  const answer = await call(`/crm/v3/objects/${object}/search`, {
    filterGroups: [{ filters }],
    sorts: [{ propertyName: isSameMoment ? 'hs_object_id' : modified, direction: 'ASCENDING' }],
    properties: [...properties, modified],
    limit: PAGE,
  });
  if (!answer.ok) return answer;
  if (!isObject(answer.value) || !Array.isArray(answer.value['results']))
    return failed({ code: 'unreadable', detail: 'The answer has no results.' });
  const objects = listIn(answer.value['results']).map(hubspotObject);
  return answered({ objects, ...placeAfter(objects, modified, from) });
}

function placeAfter(
  objects: readonly HubspotObject[],
  modified: string,
  from: CrmCursor,
): Pick<ObjectPage, 'next' | 'isLast'> {
  const last = objects.at(-1);
  const isFull = objects.length === PAGE;
  if (from.id !== null) {
    if (last && isFull) return { next: { ...from, id: last.id }, isLast: false };
    const later = new Date(Date.parse(from.at) + 1).toISOString();
    return { next: { at: later, id: null, inRun: true }, isLast: false };
  }
  if (!last) return { next: from, isLast: true };
  const at = new Date(last.text(modified)).toISOString();
  const isStuck = isFull && Date.parse(at) === Date.parse(from.at);
  return { next: { at, id: isStuck ? '0' : null, inRun: true }, isLast: !isFull };
}
