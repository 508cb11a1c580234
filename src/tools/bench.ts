const benches = import.meta.glob<{ default: (words: readonly string[]) => Promise<void> }>(
	'../../tests/bench/*.ts'
);
const names = Object.keys(benches).map((file) => file.replace(/^.*\/|\.ts$/g, ''));

const [name = '', ...words] = process.argv.slice(2).filter((word) => word !== '--');
const load = benches[`../../tests/bench/${name}.ts`];

if (load) {
	const { default: measure } = await load();
	await measure(words);
} else {
	console.error(`npm run bench -- NAME, where NAME is one of: ${names.join(', ')}`);
	process.exitCode = 1;
}
