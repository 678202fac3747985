import { Injectable } from '@nestjs/common';
import { abilitiesOf, People, ROLES } from '../../../../access/index.js';
import { notFound } from '../../../../platform/kernel/index.js';
import type { DepartmentFacts } from '../../../agents/contract.js';
import { DepartmentRepository, type DepartmentPerson } from '../../../agents/index.js';

export interface ShownDepartment extends DepartmentFacts {
  members: { id: string; name: string }[];
}

const ANSWERING = ROLES.filter((role) => abilitiesOf(role).includes('questions.answer'));

/** Departments with the names of their members. */
@Injectable()
export class ShowDepartments {
  constructor(
    private readonly departments: DepartmentRepository,
    private readonly people: People,
  ) {}

  async all(): Promise<ShownDepartment[]> {
    return this.named(await this.departments.all());
  }

  /** Throws 404. */
  async one(id: string): Promise<ShownDepartment> {
    const department = await this.departments.byId(id);
    const [shown] = department ? await this.named([department]) : [];
    if (!shown) throw notFound('department');
    return shown;
  }

  /** Who can be a member: people whose role lets them answer questions. */
  candidates(): Promise<DepartmentPerson[]> {
    return this.departments.candidates(ANSWERING);
  }

  private async named(departments: readonly DepartmentFacts[]): Promise<ShownDepartment[]> {
    const names = await this.people.namesOf(departments.flatMap(({ memberIds }) => memberIds));
    return departments.map((department) => ({
      ...department,
      members: department.memberIds.map((id) => ({ id, name: names.get(id) ?? '' })),
    }));
  }
}
