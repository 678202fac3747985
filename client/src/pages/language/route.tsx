export { LanguagePage as Component } from './language-page';
