export { ChannelsPage as Component } from './channels-page';
