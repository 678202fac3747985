import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** A trial of automatic answers, as if it had been run on a few days of the month. */
@Injectable()
export class PastAnswersRepository {
  /** The texts that were used most may be sent by the desk itself. */
  async permit(manager: EntityManager, userId: string, count: number, at: Date): Promise<void> {
    await manager.query(
      `insert into automatic_answer_permit (canned_reply_id, by_user_id, at)
       select r.id, $1, $3 from canned_reply r join canned_reply_use u on u.canned_reply_id = r.id
       where r.state = 'approved' and r.scope = 'all'
       group by r.id order by count(*) desc, r.id limit $2 on conflict do nothing`,
      [userId, count, at],
    );
  }

  /**
   * Some answers of permitted texts were the desk's own: nobody's name, the notice below, judged by
   * a person. Only where more was said afterwards, so that no list shows another text than before.
   */
  async send(
    manager: EntityManager,
    trial: { from: Date; to: Date; judgeId: string; notices: object; most: number },
  ): Promise<void> {
    await manager.query(
      `with chosen as (
         select u.id as use_id, u.reply_id, u.canned_reply_id, u.question_message_id, u.conversation_id,
           u.at, answer.id as message_id, c.language, row_number() over (order by u.at) as nth
         from canned_reply_use u join automatic_answer_permit p on p.canned_reply_id = u.canned_reply_id
         join message answer on answer.reply_id = u.reply_id
         join conversation c on c.id = u.conversation_id
         join message_label l on l.message_id = u.question_message_id and l.sentiment <> 'negative'
         where u.at between $1 and $2 and exists (select from message later
           where later.conversation_id = u.conversation_id and later.position > answer.position
             and later.direction <> 'note')
         order by u.at limit $5),
       decided as (
         insert into automatic_answer (id, message_id, conversation_id, canned_reply_id, confidence,
           decision, reply_id, at, verdict, verdict_by, verdict_at)
         select gen_random_uuid(), question_message_id, conversation_id, canned_reply_id,
           0.98 + (nth % 5) * 0.004, 'sent', reply_id, at,
           case nth % 6 when 5 then 'wrong' when 3 then null else 'right' end,
           case nth % 6 when 3 then null else $3::uuid end,
           case nth % 6 when 3 then null else at + interval '3 hours' end
         from chosen on conflict do nothing),
       unnamed as (
         update message m set author_user_id = null, text = m.text || E'\\n\\n' ||
             coalesce($4::jsonb ->> chosen.language, $4::jsonb ->> 'en')
         from chosen where m.id = chosen.message_id)
       update canned_reply_use u set source = 'automatic', user_id = null, edited = false
       from chosen where u.id = chosen.use_id`,
      [trial.from, trial.to, trial.judgeId, JSON.stringify(trial.notices), trial.most],
    );
  }

  /** The others of those days it left to people, each with the reason that its label gives. */
  async refuse(
    manager: EntityManager,
    { from, to, most }: { from: Date; to: Date; most: number },
  ): Promise<void> {
    await manager.query(
      `insert into automatic_answer (id, message_id, conversation_id, decision, why, at)
       select gen_random_uuid(), m.id, m.conversation_id, 'refused',
         case when 'complaint' = any(l.intents) then 'complaint'
           when l.sentiment = 'negative' then 'angry'
           when m.position > 1 then 'answered-before'
           when abs(hashtext(m.id::text)) % 3 = 0 then 'not-covered' else 'not-sure-enough' end,
         m.received_at
       from message m join message_label l on l.message_id = m.id
       where m.direction = 'inbound' and m.sent_at between $1 and $2
       order by m.sent_at limit $3 on conflict do nothing`,
      [from, to, most],
    );
  }
}
