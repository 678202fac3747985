export { VoiceBoard as default } from '../../features/figures/components/voice-board';
