/** Whether customers are content: asked once after a resolve, answered by one tap. */
export { SatisfactionModule } from './satisfaction.module.js';
