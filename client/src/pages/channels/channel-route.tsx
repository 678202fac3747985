export { ChannelPage as Component } from './channel-page';
