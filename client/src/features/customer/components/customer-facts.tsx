import type { Customer } from '../../../api/types/customers';
import { ConsentsSection } from './consents-section';
import { IdentitiesSection } from './identities-section';
import { MoodSection } from './mood-section';
import { NotesSection } from './notes-section';
import { OpenSection } from './open-section';
import { RecordsSection } from './records-section';
import { SegmentsRow } from './segments-row';
import { SummarySection } from './summary-section';

/** What is known of a customer besides their history. */
export const CustomerFacts = ({ customer }: { customer: Customer }) => (
  <>
    <SegmentsRow customer={customer} />
    <SummarySection customer={customer} />
    <OpenSection customer={customer} />
    <MoodSection customer={customer} />
    <IdentitiesSection customer={customer} />
    <RecordsSection customer={customer} />
    <ConsentsSection customer={customer} />
    <NotesSection customer={customer} />
  </>
);
