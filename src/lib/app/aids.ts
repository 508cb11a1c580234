/** What stands a student by beside the cards, from the real browser; it is asked for only once it is used. */
export { pulse } from '../platform/haptics';
