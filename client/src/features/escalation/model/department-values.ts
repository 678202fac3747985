import type { Department } from '../../../api/types/escalation';
import type { DepartmentValues } from '../api/departments';

export const emptyDepartment: DepartmentValues = {
  name: '',
  description: '',
  emails: [],
  memberIds: [],
  language: 'en',
  calendarId: null,
  answerWithinMinutes: 480,
};

export const valuesOfDepartment = (department: Department): DepartmentValues => ({
  name: department.name,
  description: department.description,
  emails: department.emails,
  memberIds: department.members.map(({ id }) => id),
  language: department.language,
  calendarId: department.calendarId,
  answerWithinMinutes: department.answerWithinMinutes,
});

/** One address a line; commas and semicolons are taken for line ends. */
export const addressesIn = (text: string): string[] => [
  ...new Set(
    text
      .split(/[\s,;]+/)
      .map((address) => address.trim())
      .filter((address) => address !== ''),
  ),
];

const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

export const wrongAddress = (addresses: readonly string[]): string | undefined =>
  addresses.find((address) => !ADDRESS.test(address));
