export { DepartmentList as default } from '../../features/escalation/components/department-list';
