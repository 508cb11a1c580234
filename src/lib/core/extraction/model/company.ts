/** In what company a word with a capital is seen somewhere in the article, one bit each. Packed models depend on them. */
export const midSentence = 1;
export const titled = 2;
export const afterForename = 4;
export const speaks = 8;
export const located = 16;
export const withThe = 32;
export const inBody = 64;
export const inInstrument = 128;
export const inEvent = 256;
export const lettersOfBody = 512;
export const lettersOfInstrument = 1024;
export const lettersOfEvent = 2048;
export const possessive = 4096;
export const alone = 8192;

/** How many bits there are. */
export const companyBits = 14;
