import { Body, Controller, Delete, Get, HttpCode, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdOf, may, Me, Requires } from '../../../../access/index.js';
import type { Principal } from '../../../../access/contract.js';
import { type DepartmentContent, KeepDepartments } from '../application/keep-departments.js';
import { ShowDepartments, type ShownDepartment } from '../application/show-departments.js';
import {
  DepartmentChangeDto,
  DepartmentDto,
  DepartmentListDto,
  DepartmentPeopleDto,
  NewDepartmentDto,
} from './department.dto.js';
import { given } from './given.js';

const EMPTY = {
  description: '',
  emails: [],
  memberIds: [],
  language: 'en',
  calendarId: null,
} as const satisfies Partial<DepartmentContent>;

@ApiTags('escalation')
@Controller('api/v1')
@Requires('work-rules.manage')
export class DepartmentsController {
  constructor(
    private readonly departments: ShowDepartments,
    private readonly keeping: KeepDepartments,
  ) {}

  /** Whoever works on conversations chooses among them. */
  @Get('departments')
  @Requires('conversations.read')
  @ApiOkResponse({ type: DepartmentListDto })
  async list(@Me() me: Principal): Promise<DepartmentListDto> {
    const departments = await this.departments.all();
    return { items: departments.map((one) => present(me, one)), nextCursor: null };
  }

  /** Who can be a member of one. */
  @Get('department-people')
  @ApiOkResponse({ type: DepartmentPeopleDto })
  async people(): Promise<DepartmentPeopleDto> {
    return { items: await this.departments.candidates(), nextCursor: null };
  }

  /** 422 `department.nobody`; 409 `department.name-taken`. */
  @Post('departments')
  @ApiCreatedResponse({ type: DepartmentDto })
  async add(@Me() me: Principal, @Body() body: NewDepartmentDto): Promise<DepartmentDto> {
    return present(
      me,
      await this.departments.one(await this.keeping.add(me, { ...EMPTY, ...given(body) })),
    );
  }

  @Patch('departments/:id')
  @ApiOkResponse({ type: DepartmentDto })
  async change(
    @Me() me: Principal,
    @IdOf('department') id: string,
    @Body() body: DepartmentChangeDto,
  ): Promise<DepartmentDto> {
    await this.keeping.change(me, id, given(body));
    return present(me, await this.departments.one(id));
  }

  /** 409 `department.in-use` while questions are open or ladders ask it. */
  @Delete('departments/:id')
  @HttpCode(204)
  @ApiNoContentResponse()
  remove(@Me() me: Principal, @IdOf('department') id: string): Promise<void> {
    return this.keeping.remove(me, id);
  }
}

function present(me: Principal, department: ShownDepartment): DepartmentDto {
  const { id, name, description, language, calendarId, answerWithinMinutes, members } = department;
  const manages = may(me, 'work-rules.manage');
  return {
    id,
    name,
    description,
    language,
    calendarId,
    answerWithinMinutes,
    members,
    emails: manages ? department.emails : [],
    can: manages ? ['change', 'remove'] : [],
  };
}
