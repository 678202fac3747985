export { CannedRepliesPage as Component } from './canned-replies-page';
