import { matching } from './matching';

/** Lines without a word: rules, pictographs, stray signs. */
export const rule = matching(/^(?:[-_=*~·•—–+#|]\s?){2,}$/, /^[^\p{L}\p{N}]{0,80}$/u);
