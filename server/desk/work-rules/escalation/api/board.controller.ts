import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { may, Me, Requires } from '../../../../access/index.js';
import type { Principal } from '../../../../access/contract.js';
import { ShowBoard } from '../application/show-board.js';
import { ShowLoad } from '../application/show-load.js';
import type { BoardColumn, BoardRow } from '../data/board.reader.js';
import { escalationAfter } from '../domain/escalation-states.js';
import { BoardColumnDto, BoardDto, BoardItemDto, BoardQuery } from './board.dto.js';

@ApiTags('escalation')
@Controller('api/v1/board')
@Requires('board.read')
export class BoardController {
  constructor(
    private readonly board: ShowBoard,
    private readonly load: ShowLoad,
  ) {}

  /** What waits, on the channels of one's own teams. */
  @Get()
  @ApiOkResponse({ type: BoardDto })
  async show(@Me() me: Principal, @Query() { dayStart }: BoardQuery): Promise<BoardDto> {
    const [{ breaching, escalated, idle, ...figures }, load] = await Promise.all([
      this.board.show(me, new Date(dayStart)),
      this.load.of(me),
    ]);
    return {
      breaching: presentColumn(me, breaching),
      escalated: presentColumn(me, escalated),
      idle: presentColumn(me, idle),
      ...figures,
      load,
    };
  }
}

const presentColumn = (me: Principal, { count, items }: BoardColumn): BoardColumnDto => ({
  count,
  items: items.map((row) => presentItem(me, row)),
});

function presentItem(me: Principal, row: BoardRow): BoardItemDto {
  const { escalation } = row;
  const acts = may(me, 'conversations.work') && escalation ? escalation : null;
  return {
    conversationId: row.conversationId,
    customer: row.customer,
    text: row.text,
    network: row.network,
    kind: row.kind,
    priority: row.priority,
    assignee: row.assignee,
    teamId: row.teamId,
    since: row.since,
    dueState: row.dueState,
    escalation: escalation && {
      id: escalation.id,
      state: escalation.state,
      rung: escalation.rung,
      rungCount: escalation.rungCount,
      target: escalation.target,
      dueAt: escalation.dueAt && new Date(escalation.dueAt),
      isUnheard: escalation.isUnheard,
    },
    can: [
      ...(acts && escalationAfter(acts.state, 'acknowledge') ? (['acknowledge'] as const) : []),
      ...(acts && escalationAfter(acts.state, 'take-over') ? (['take-over'] as const) : []),
      ...(may(me, 'conversations.work') ? (['assign'] as const) : []),
    ],
  };
}
