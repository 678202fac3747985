export { CustomerDataPage as Component } from './customer-data-page';
