export { HitsTab as default } from '../../features/listening/components/hits-tab';
