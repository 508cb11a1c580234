import { matching } from './matching';

/** Addresses on the web and of mail that stand alone. */
export const address = matching(
	/^https?:\/\/\S+$/i,
	/^<https?:\/\/[^\s<>]+>$/i,
	/^www\.\S+$/i,
	/^[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+\.?$/
);
