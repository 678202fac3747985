import 'i18next';
import type desk from './desk/en';
import type office from './office/en';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: typeof desk & typeof office;
  }
}
