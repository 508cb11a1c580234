import { matching } from './matching';

/** A line drawn with signs. */
export const drawn = /^(?:[-_=*~•·—–+#|]\s?){2,}$/;

/** Lines without a word: rules, pictographs, stray signs. */
export const rule = matching(drawn, /^[^\p{L}\p{N}]{0,80}$/u);
