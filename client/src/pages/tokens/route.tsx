export { TokensPage as Component } from './tokens-page';
