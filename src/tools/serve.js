import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { createGzip } from 'node:zlib';

/** @type {Readonly<Record<string, string>>} */
const types = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.webmanifest': 'application/manifest+json; charset=utf-8',
	'.svg': 'image/svg+xml; charset=utf-8',
	'.txt': 'text/plain; charset=utf-8',
	'.md': 'text/markdown; charset=utf-8',
	'.png': 'image/png',
	'.ico': 'image/x-icon',
	'.woff2': 'font/woff2',
	'.wasm': 'application/wasm'
};

/** What a careful host sends beside the page's own policy: the same as `static/_headers`. */
const guards = {
	'Content-Security-Policy': "frame-ancestors 'none'",
	'Referrer-Policy': 'no-referrer',
	'X-Content-Type-Options': 'nosniff'
};

/** A worker takes no policy from its page: its own lets it reach nothing but this host, and run SQLite's code. */
const workerPolicy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";

/**
 * @typedef {{ folder: string, base?: string, port?: number }} Site
 * A built folder, the base path it was built for ('' or '/entente') and the port wished for (0 for any).
 * @typedef {{ address: string, port: number, close: () => Promise<void> }} Served
 */

/**
 * The file that answers a path, the way a static host finds it; null where there is none.
 * @param {string} folder
 * @param {string} path
 */
function fileOf(folder, path) {
	const file = normalize(join(folder, path));
	if (file !== normalize(folder) && !file.startsWith(normalize(folder + sep))) return null;
	if (!existsSync(file)) return null;
	if (!statSync(file).isDirectory()) return path.endsWith('/') ? null : file;
	const index = join(file, 'index.html');
	return existsSync(index) ? index : null;
}

/** @param {string} file */
function headersOf(file) {
	const { mtimeMs, size } = statSync(file);
	const immutable = file.includes(`${sep}_app${sep}immutable${sep}`);
	const isWorker = file.includes(`${sep}_app${sep}immutable${sep}workers${sep}`);
	return {
		...guards,
		...(isWorker ? { 'Content-Security-Policy': workerPolicy } : {}),
		'Content-Type': types[extname(file)] ?? 'application/octet-stream',
		'Cache-Control': immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
		ETag: `"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`
	};
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {{ file: string, status: number }} answer
 */
function send(request, response, { file, status }) {
	const headers = headersOf(file);
	if (status === 200 && request.headers['if-none-match'] === headers.ETag) {
		response.writeHead(304, headers).end();
		return;
	}
	const squeeze =
		/^(?:text|application\/(?:json|manifest)|image\/svg)/.test(headers['Content-Type']) &&
		/\bgzip\b/.test(String(request.headers['accept-encoding']));
	response.writeHead(
		status,
		squeeze ? { ...headers, 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' } : headers
	);
	if (request.method === 'HEAD') {
		response.end();
		return;
	}
	const stream = createReadStream(file).on('error', () => response.destroy());
	if (squeeze) stream.pipe(createGzip()).pipe(response);
	else stream.pipe(response);
}

/** @param {string} url @returns {string | null} the decoded path; null for one that cannot be decoded */
function pathOf(url) {
	try {
		return decodeURIComponent(new URL(url, 'http://localhost').pathname);
	} catch {
		return null;
	}
}

/** @param {Site} site @returns {import('node:http').RequestListener} */
function answerFrom({ folder, base = '' }) {
	return (request, response) => {
		const path = pathOf(request.url ?? '/');
		if (path === null || !['GET', 'HEAD'].includes(request.method ?? '')) {
			response.writeHead(path === null ? 400 : 405).end();
			return;
		}
		const inside = path === base || path.startsWith(`${base}/`);
		const file = inside ? fileOf(folder, path.slice(base.length) || '/') : null;
		if (file?.endsWith('index.html') && !path.endsWith('/') && !path.endsWith('index.html')) {
			response.writeHead(301, { Location: `${path}/` }).end();
		} else if (file) {
			send(request, response, { file, status: 200 });
		} else if (base && path === '/') {
			response.writeHead(302, { Location: `${base}/` }).end();
		} else {
			send(request, response, { file: join(folder, '404.html'), status: 404 });
		}
	};
}

/**
 * Serves a built folder on this machine only, as a plain static host would: no rewrite rules. Takes another port where
 * the one wished for is taken.
 * @param {Site} site
 * @returns {Promise<Served>}
 */
export function serve(site) {
	const server = createServer(answerFrom(site));
	return new Promise((resolve, reject) => {
		server.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
			if (error.code !== 'EADDRINUSE') reject(error);
			else server.listen(0, '127.0.0.1');
		});
		server.on('listening', () => {
			const address = server.address();
			if (!address || typeof address === 'string') throw new Error('Inconsistent: a server without a port');
			resolve({
				port: address.port,
				address: `http://localhost:${address.port}${site.base ?? ''}/`,
				close: () =>
					new Promise((closed) => {
						server.close(() => closed());
						server.closeAllConnections();
					})
			});
		});
		server.listen(site.port ?? 0, '127.0.0.1');
	});
}
