import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DepartmentMember } from './data/department-member.entity.js';
import { Department } from './data/department.entity.js';
import { DepartmentRepository } from './data/department.repository.js';

/** Departments and their members; what is asked of them stands with the work rules. */
@Module({
  imports: [TypeOrmModule.forFeature([Department, DepartmentMember])],
  providers: [DepartmentRepository],
  exports: [DepartmentRepository],
})
export class DepartmentsModule {}
