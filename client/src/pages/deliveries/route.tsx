export { DeliveriesPage as Component } from './deliveries-page';
