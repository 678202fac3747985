export { FirstStepsPage as Component } from './first-steps-page';
