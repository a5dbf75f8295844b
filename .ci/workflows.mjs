#!/usr/bin/env node
// Hold workflows, and the metadata of our action, against what GitHub's own language service knows of them.
//
// usage: workflows.mjs FOLDER FILE…
//
// FOLDER has @actions/languageservice among its node_modules. Workflows that use our action may give it the inputs it has.
import { readFileSync } from "node:fs";
import { register } from "node:module";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

// The service imports JSON in a way that Node from 20 on wants to have marked.
register("data:text/javascript," + encodeURIComponent(`export const load = (url, context, next) =>
  next(url, url.endsWith(".json") ? { ...context, importAttributes: { type: "json" } } : context);`));

const [folder, ...files] = process.argv.slice(2);
const load = (path) => import(pathToFileURL(resolve(folder, "node_modules", path)));
const { validate } = await load("@actions/languageservice/dist/index.js");
const { TextDocument } = await load("vscode-languageserver-textdocument/lib/esm/main.js");
const { parse } = await load("yaml/dist/index.js");

const own = parse(readFileSync(join(dirname(dirname(fileURLToPath(import.meta.url))), "action.yml"), "utf8"));
const actionsMetadataProvider = {
  fetchActionMetadata: async (action) => (action.owner === "steadfact" ? own : undefined),
};

let wrong = 0;
for (const file of files) {
  const at = file.endsWith("action.yml") ? file : join("/repository/.github/workflows", file.split("/").pop());
  const document = TextDocument.create(pathToFileURL(resolve(at)).href, "yaml", 1, readFileSync(file, "utf8"));
  for (const { range, message } of await validate(document, { actionsMetadataProvider })) {
    if (message.startsWith("Unable to resolve action")) continue; // other people's actions: that needs GitHub
    console.error(`${file}:${range.start.line + 1}: ${message}`);
    wrong++;
  }
}
if (wrong) process.exit(1);
console.log(`${files.length} files, nothing wrong`);
