export { BoardPage as Component } from './board-page';
