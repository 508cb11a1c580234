/** As much of Trusted Types as is used here: TypeScript's own library has none of it. */
interface TrustedTypes {
	createPolicy(
		name: string,
		rules: { readonly createScriptURL: (url: string) => string }
	): { createScriptURL(url: string): string };
}

function sameOrigin(url: string): string {
	if (new URL(url, location.href).origin !== location.origin)
		throw new Error(`Inconsistent: a script from elsewhere: ${url}`);
	return url;
}

const types = (globalThis as { readonly trustedTypes?: TrustedTypes }).trustedTypes;
const policy = types?.createPolicy('entente-own-script', { createScriptURL: sameOrigin });

/** The address of a script of our own, as the browser demands it before it starts a worker; throws for any other. */
export function ownScript(url: string): string {
	return policy ? policy.createScriptURL(url) : sameOrigin(url);
}
