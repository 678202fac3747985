import { useCan } from '../../../api/session';
import { AskingPart } from './asking-part';
import { RatingReport } from './rating-report';

/** How content customers are; below it, for those who decide, when they are asked. */
export function SatisfactionTab() {
  const mayManage = useCan('work-rules.manage');
  return (
    <>
      <RatingReport />
      {mayManage && <AskingPart />}
    </>
  );
}
