export { writeCode } from '../platform/codes';
