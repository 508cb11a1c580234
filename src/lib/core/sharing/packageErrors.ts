/** Why a package of another program could not be opened. `copy/` has the sentence for each. */
export type PackageError =
	/** It is no package of Anki, or holds no collection. */
	| { readonly type: 'package-foreign' }
	/** It is cut short or damaged. */
	| { readonly type: 'package-broken' }
	/** A later Anki wrote it. */
	| { readonly type: 'package-newer' }
	/** More than a package may hold, and of what. */
	| { readonly type: 'package-too-large'; readonly what: PackageLimit }
	/** It has something that no package of Anki has, as those do that are made to harm. */
	| {
			readonly type: 'package-unsafe';
			readonly what: 'names' | 'encrypted' | 'method' | 'tables' | 'compression';
	  }
	/** There is no card in it that could be taken. */
	| { readonly type: 'package-empty' }
	/** The code that reads databases could not be had. */
	| { readonly type: 'package-unready' };

/** Why the work on a package came to nothing. */
export type PackageProblem =
	| PackageError
	| { readonly type: 'file-unreadable' }
	| { readonly type: 'package-crashed' }
	/** It took longer than any honest package does. */
	| { readonly type: 'package-timeout' }
	| { readonly type: 'package-cancelled' };

/** What a package may hold only so much of. */
export type PackageLimit = 'file' | 'files' | 'content' | 'ratio' | 'cards' | 'reviews' | 'types';

/** Bytes of a package file, at most: a larger one is not even read. */
export const packageFileLimit = 100_000_000;
