#!/usr/bin/env node
import { createRequire } from "node:module";
import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { z } from "zod";
import { escapePath, glob, isDynamicPattern } from "tinyglobby";
import { copyFile, link, mkdir, mkdtemp, open, readFile, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, delimiter, dirname, extname, join, parse, relative, resolve, sep } from "node:path";
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { createHash, randomBytes, randomInt, randomUUID, timingSafeEqual } from "node:crypto";
import { Low } from "lowdb";
import { tmpdir, userInfo } from "node:os";
import { existsSync, readFileSync, watch } from "node:fs";
import { getProxyForUrl } from "proxy-from-env";
import { Agent, ProxyAgent, fetch } from "undici";
import { lookup } from "node:dns";
import { isIP } from "node:net";
import ipaddr from "ipaddr.js";
import envPaths from "env-paths";
import { Inflate, zipSync } from "fflate";
import { parse as parse$1 } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import { CommentRangeEnd, CommentRangeStart, CommentReference, Document, FootnoteReferenceRun, HeadingLevel, Packer, Paragraph, TextRun } from "docx";
import { spawn } from "node:child_process";
import { fileURLToPath, pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { isDeepStrictEqual } from "node:util";
import { createInterface } from "node:readline";
import openInBrowser from "open";
import { createServer } from "node:http";
// \0rolldown/runtime.js
var __defProp = Object.defineProperty;
var __esmMin = (fn, res, err) => () => {
	if (err) throw err[0];
	try {
		return fn && (res = fn(fn = 0)), res;
	} catch (e) {
		throw err = [e], e;
	}
};
var __exportAll = (all, no_symbols) => {
	let target = {};
	for (var name in all) __defProp(target, name, {
		get: all[name],
		enumerable: true
	});
	if (!no_symbols) __defProp(target, Symbol.toStringTag, { value: "Module" });
	return target;
};
// shared/failure.ts
/** The only error that services throw on purpose. */
var FailureError = class extends Error {
	name = "FailureError";
	failure;
	constructor(failure, options) {
		super(failureSentence(failure), options);
		this.failure = failure;
	}
};
var wording$1 = {
	fileMissing: ({ path }) => `There is no file at ${quote(path)}. Check the path and try again.`,
	fileIsDirectory: ({ path }) => `${quote(path)} is a folder, not a file. Choose a file inside it.`,
	fileUnreadable: ({ path, cause }) => `${quote(path)} cannot be read (${plainCause(cause)}). Check that you are allowed to open it.`,
	fileUnwritable: ({ path, cause }) => `${quote(path)} cannot be written (${plainCause(cause)}). Choose another place to save it.`,
	inputEmpty: ({ name }) => `${quote(name)} is empty. Choose a file that has some text in it.`,
	inputBinary: ({ name }) => `${quote(name)} is not text. Assay reads text, Markdown, web pages, PDF, Word, OpenDocument, EPUB, e-mail and subtitles; save the article as one of these first.`,
	inputTooLarge: ({ name, bytes, limit }) => `${quote(name)} is ${megabytes(bytes)} MB, and Assay reads articles of up to ${megabytes(limit)} MB. Split it and add the parts.`,
	inputInvalidEncoding: ({ name, encoding, offset }) => `${quote(name)} says it is ${encoding}, but byte ${offset} is not valid ${encoding}. Save it again as UTF-8 and retry.`,
	inputUnknownKind: ({ name, extension }) => `Assay cannot read ${extension ? `“.${plainName(extension)}” files` : "files of this kind"} yet (${quote(name)}). Save it as PDF, Word document (docx), web page or plain text.`,
	marksUnknownKind: ({ name }) => `Assay cannot tell what format ${quote(name)} is in. Name the format, if it is one of those that Assay reads marks from.`,
	inputWithoutText: ({ name }) => `No article text was found in ${quote(name)}. Copy the text of the article and paste it instead.`,
	inputTooDeep: ({ name, limit }) => `${quote(name)} nests more than ${limit} elements inside each other, which no article does. Copy its text and paste it instead.`,
	inputDamaged: ({ name, kind }) => `${quote(name)} is not a whole ${plainName(kind)}: it is damaged, cut off, or another kind of file under this name. Get it again, or copy its text and paste it.`,
	inputEncrypted: ({ name, kind }) => `${quote(name)} is a ${plainName(kind)} locked with a password. Save a copy without the password and add that.`,
	inputScanned: ({ name }) => `${quote(name)} has pictures of pages and no text. Run text recognition on it first, and add the result.`,
	inputBomb: ({ name, limit }) => `${quote(name)} unpacks to more than ${megabytes(limit)} MB, which no article does. Copy its text and paste it instead.`,
	inputTooMuch: ({ name, cause }) => `Reading ${quote(name)} takes more ${cause} than any article should, so Assay stopped. Copy its text and paste it instead.`,
	cancelled: () => "Cancelled. Nothing was added.",
	addressInvalid: ({ address }) => `${quote(address)} is no web address that Assay can fetch. It must begin with http:// or https://.`,
	addressPrivate: ({ address, host }) => `${quote(address)} leads to ${quote(host)}, inside a private network, and Assay fetches public pages only. Start Assay with --allow-address HOST:PORT to allow that one address.`,
	addressUnreachable: ({ address, cause }) => `${quote(address)} cannot be reached (${plainCause(cause)}). Check the address and the connection, and try again.`,
	addressRefused: ({ address, status }) => status === 404 || status === 410 ? `There is no page at ${quote(address)} any more (HTTP ${status}). Check the address, or look for an archived copy.` : status === 401 || status === 402 || status === 403 || status === 407 || status === 451 ? `${quote(address)} wants a login or refuses programs (HTTP ${status}). Open it in your browser, save the page, and drop the file here.` : `The server of ${quote(address)} answered with an error (HTTP ${status}). Try again later, or save the page in your browser and drop the file here.`,
	addressTooSlow: ({ address, seconds }) => `${quote(address)} did not arrive within ${seconds} seconds. Try again, or save the page in your browser and drop the file here.`,
	addressTooLarge: ({ address, limit }) => `${quote(address)} is more than ${megabytes(limit)} MB. Copy the text of the article and paste it instead.`,
	addressNeedsBrowser: ({ address }) => `${quote(address)} shows its text only with a login or JavaScript. Open it in your browser, save the page, and drop the file here.`,
	articleDuplicate: ({ name, title, same }) => `${quote(name)} is in the library already: ${quote(title)} has the same ${same}. Open that one, add this as its new version, or keep both.`,
	someNotAdded: ({ failed, total }) => `${failed} of ${total} were not added; each is named above with its reason. The others are in the library.`,
	previewStale: ({ article }) => `Article ${quote(article)} was read differently in the meantime. Open the preview again.`,
	libraryUnwritable: ({ path, cause }) => `The library at ${quote(path)} cannot be written (${plainCause(cause)}). Make the folder writable or choose another library.`,
	libraryUnreadable: ({ path, cause }) => `${quote(path)} in the library cannot be read (${plainCause(cause)}). The file was left as it is; restore it from a backup or move it away.`,
	libraryTooNew: ({ path, schema, supported }) => `${quote(path)} was written by a newer Assay (format ${schema}; this one knows ${supported}). Update Assay to open it.`,
	articleMissing: ({ article }) => `There is no article ${quote(article)} in this library. “assay list” shows the articles there are.`,
	sentenceMissing: ({ sentence, count }) => `There is no sentence ${quote(sentence)}: this article has ${count}, counted from 0.`,
	rangeInvalid: ({ start, end, length }) => `The mark from ${start} to ${end} does not lie in the article's text of ${length} characters. Open the article again.`,
	markMissing: ({ sentence }) => `Sentence ${quote(sentence)} has no mark.`,
	markUnknown: ({ mark }) => `There is no mark ${quote(mark)} in this article, or it was removed. Open the article again.`,
	threadUnknown: ({ thread }) => `There is no thread ${quote(thread)}. Say which mark or which words the comment is about.`,
	returnWithoutReason: ({ mark }) => `Mark ${quote(mark)} is returned without a reason. Say what is to be mended.`,
	approvalRefused: ({ mark, obstacle }) => obstacle === "evidence" ? `Mark ${quote(mark)} is a claim without evidence, and this library approves none. Add evidence, or return it.` : `You changed mark ${quote(mark)} last, and in this library a second person approves. Hand it on as ready.`,
	decisionNotYours: ({ name }) => `This decision is ${quote(name)}’s, and only they can take it back. Decide anew instead.`,
	commentNotYours: ({ name }) => `This comment is ${quote(name)}’s, and only they can change it. Answer it instead.`,
	readingUnderWay: ({ article }) => `You are reading article ${quote(article)} blind. Finish the reading to see what others think of it.`,
	readingNotBegun: ({ article }) => `You are not reading article ${quote(article)} blind.`,
	captureMissing: ({ sha256 }) => `The copy ${quote(`${sha256.slice(0, 8)}…`)} is not in the article's folder any more. Keep a new copy of the source.`,
	captureAltered: ({ path }) => `${quote(path)} is not what was kept: its content has changed since. Keep a new copy of the source.`,
	argumentInvalid: ({ where, expected }) => `${plainName(where)} must be ${plainName(expected)}.`,
	exportMismatch: ({ format, label, words }) => `The ${plainName(format)} export was not written: reading it back, the ${plainName(label)} on ${quote(words)} is not where it belongs. Please report this, with the article.`,
	browserMissing: () => "A PDF is printed by Chromium, Chrome or Edge, and none of them was found on this machine. Install one, or export the report as HTML and print it from your browser.",
	printingFailed: ({ cause }) => `The PDF could not be printed (${plainCause(cause)}). Export the report as HTML and print it from your browser.`,
	sourceMissing: ({ name }) => `What ${quote(name)} was once read from is not in this library: the article came with a report. Add the source as a new version to see what was left out.`,
	operationUnknown: ({ operation }) => `This Assay does not know the operation ${quote(operation)}. Update Assay and reload.`,
	unauthorised: () => "This page is not allowed to open the library. Open the address that Assay printed when it started.",
	hostUnreachable: () => "Assay is not answering. Start it again and reload; everything marked as saved is safe.",
	internal: ({ cause }) => `Something went wrong inside Assay (${plainName(cause)}). Nothing was changed.`
};
/** One clear sentence or two, on one line: what happened, where, and what to do. */
function failureSentence(failure) {
	return wordFailure(wording$1, failure);
}
function wordFailure(words, failure) {
	const word = words[failure.reason];
	return word(failure);
}
function quote(text) {
	return `“${plainName(text)}”`;
}
/** The system's codes for what people can do something about; others are shown as they are. */
var causes = {
	EACCES: "you are not allowed to",
	EPERM: "you are not allowed to",
	EROFS: "the disk is read-only",
	ENOSPC: "the disk is full",
	EDQUOT: "the disk quota is used up",
	ENOENT: "its folder is missing",
	ENOTDIR: "a file stands where a folder should be",
	EISDIR: "it is a folder",
	EEXIST: "a file stands where a folder should be",
	EMFILE: "too many files are open",
	EBUSY: "another program is using it",
	ENOTFOUND: "there is no such host",
	EAI_AGAIN: "there is no connection to the network",
	ECONNREFUSED: "nothing answers there",
	ECONNRESET: "the connection broke off",
	ETIMEDOUT: "it does not answer",
	ENETUNREACH: "there is no connection to the network",
	EHOSTUNREACH: "there is no way to it",
	CERT_HAS_EXPIRED: "its certificate has expired",
	DEPTH_ZERO_SELF_SIGNED_CERT: "its certificate is not to be trusted",
	ERR_TLS_CERT_ALTNAME_INVALID: "its certificate belongs to another host"
};
function plainCause(code) {
	return Object.hasOwn(causes, code) ? causes[code] ?? code : plainName(code);
}
/** Names come from outside: they must neither break the line nor drive a terminal. */
function plainName(text) {
	const clean = text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, " ").trim();
	return clean.length > 160 ? `${clean.slice(0, 160)}…` : clean;
}
function megabytes(bytes) {
	return (bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0);
}
// shared/article-size.ts
/** What one article, or one capture of evidence, may have. Bytes. */
var largestArticle = 2e7;
/** What a file of marks may have, with copies of evidence in it. Bytes. */
var largestExchange = 4 * largestArticle;
/** Before it is read or sent: a film dropped by mistake must not be carried about to be refused at the end. */
function refuseTooLarge(name, bytes, limit = largestArticle) {
	if (bytes > limit) throw new FailureError({
		reason: "inputTooLarge",
		name,
		bytes,
		limit
	});
}
/** The key is the format's name on the command line. A format of several files is a zip of them. */
var exportFormats = {
	html: {
		name: "Report",
		extension: "html",
		mediaType: "text/html",
		purpose: "One page for readers: opens anywhere, prints well, needs no program.",
		audience: "readers"
	},
	pdf: {
		name: "PDF",
		extension: "pdf",
		mediaType: "application/pdf",
		purpose: "The report on paper, tagged for screen readers.",
		audience: "readers"
	},
	docx: {
		name: "Word document",
		extension: "docx",
		mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
		purpose: "The article with highlights and comments, for editing on.",
		audience: "readers"
	},
	markdown: {
		name: "Markdown",
		extension: "md",
		mediaType: "text/markdown",
		purpose: "The report as plain text with marks and footnotes.",
		audience: "readers"
	},
	json: {
		name: "JSON",
		extension: "json",
		mediaType: "application/json",
		purpose: "Everything Assay knows about the article, for programs and for keeping.",
		audience: "programs"
	},
	csv: {
		name: "CSV",
		extension: "csv",
		mediaType: "text/csv",
		purpose: "One row a sentence or a mark, for a spreadsheet.",
		audience: "programs"
	},
	tsv: {
		name: "TSV",
		extension: "tsv",
		mediaType: "text/tab-separated-values",
		purpose: "The same rows, parted by tabs.",
		audience: "programs"
	},
	jsonld: {
		name: "Web annotations",
		extension: "jsonld",
		mediaType: "application/ld+json",
		purpose: "W3C Web Annotation: an AnnotationPage in JSON-LD.",
		audience: "programs"
	},
	hypothesis: {
		name: "Hypothesis",
		extension: "json",
		mediaType: "application/json",
		purpose: "Annotations as the Hypothesis client imports them.",
		audience: "programs"
	},
	claimreview: {
		name: "ClaimReview",
		extension: "jsonld",
		mediaType: "application/ld+json",
		purpose: "Verdicts as search engines read them; claims with a verdict only.",
		audience: "programs"
	},
	doccano: {
		name: "doccano",
		extension: "jsonl",
		mediaType: "application/jsonl",
		purpose: "Spans for sequence labelling, or a sentence a line for classification.",
		audience: "programs"
	},
	"label-studio": {
		name: "Label Studio",
		extension: "zip",
		mediaType: "application/zip",
		purpose: "A task with its annotation, and the labelling configuration for it.",
		audience: "programs"
	},
	"cas-json": {
		name: "UIMA CAS JSON",
		extension: "json",
		mediaType: "application/json",
		purpose: "For INCEpTION and other UIMA programs, with the type system inside.",
		audience: "programs"
	},
	xmi: {
		name: "UIMA CAS XMI",
		extension: "zip",
		mediaType: "application/zip",
		purpose: "For INCEpTION and older UIMA programs, with the type system beside it.",
		audience: "programs"
	},
	conll: {
		name: "CoNLL",
		extension: "conll",
		mediaType: "text/plain",
		purpose: "One token a line with BIO tags, for training.",
		audience: "programs"
	},
	brat: {
		name: "brat",
		extension: "zip",
		mediaType: "application/zip",
		purpose: "Text, stand-off annotations and configuration for brat.",
		audience: "programs"
	}
};
var exportFormatNames = Object.keys(exportFormats);
/** What can be read again. PDF, Word documents and Markdown are for people only. */
var importFormatNames = [
	"json",
	"html",
	"jsonld",
	"hypothesis",
	"claimreview",
	"doccano",
	"label-studio",
	"cas-json",
	"xmi",
	"conll",
	"brat",
	"csv",
	"tsv"
];
// shared/export-options.ts
var nameStyles = [
	"full",
	"initials",
	"none"
];
/** What reports can be written in; the article keeps its own language. */
var reportLanguages = ["en", "de"];
/** Whether nothing is held back, so that the whole project may be part of a report. */
function holdsEverything({ text, names, only }) {
	return text !== false && (names ?? "full") === "full" && only === void 0;
}
// shared/annotation.ts
/** Who is behind what the mark says now. */
function lastHandOf({ creator, modifiedBy }) {
	return modifiedBy ?? creator;
}
/** Without the marks that others settle. */
function withoutSettled(annotations) {
	const settled = new Set(annotations.flatMap(({ deleted, adjudicates }) => deleted ? [] : adjudicates ?? []));
	return settled.size === 0 ? annotations : annotations.filter(({ id }) => !settled.has(id));
}
/** What the mark covers, in UTF-16 code units of its version's text. */
function rangeOf({ target }) {
	const [{ start, end }] = target.selector;
	return {
		start,
		end
	};
}
function labelOf(annotation) {
	for (const body of annotation.body) if (body.purpose === "classifying") return body.value;
}
function noteOf(annotation) {
	for (const body of annotation.body) if (body.purpose === "commenting") return body.value;
	return "";
}
function attributionOf(annotation) {
	for (const body of annotation.body) if (body.purpose === "describing") return body.value;
}
function claimReviewOf(annotation) {
	for (const body of annotation.body) if (body.purpose === "assessing") return body.value;
}
function evidenceOf(annotation) {
	return annotation.body.flatMap((body) => body.purpose === "linking" ? [body.value] : []);
}
function bodiesOf({ label, note, attribution, claimReview, evidence }) {
	const bodies = [{
		type: "TextualBody",
		purpose: "classifying",
		value: label
	}];
	if (note) bodies.push({
		type: "TextualBody",
		purpose: "commenting",
		value: note
	});
	if (attribution) bodies.push({
		type: "Attribution",
		purpose: "describing",
		value: attribution
	});
	if (claimReview) bodies.push({
		type: "ClaimReview",
		purpose: "assessing",
		value: claimReview
	});
	for (const value of evidence ?? []) bodies.push({
		type: "Evidence",
		purpose: "linking",
		value
	});
	return bodies;
}
/** Undefined for an annotation without a label, which no mark of ours is. */
function judgementOf(annotation) {
	const label = labelOf(annotation);
	if (!label) return void 0;
	const evidence = evidenceOf(annotation);
	return {
		label,
		note: noteOf(annotation) || void 0,
		attribution: attributionOf(annotation),
		claimReview: claimReviewOf(annotation),
		evidence: evidence.length > 0 ? evidence : void 0
	};
}
/** Whether `a` supersedes `b`: the one rule by which writers' files merge. Plain code-unit order, so every machine agrees. */
function supersedes(a, b) {
	if (a.revision !== b.revision) return a.revision > b.revision;
	if (a.modified !== b.modified) return a.modified > b.modified;
	return a.writer > b.writer;
}
var labels, attributionKinds;
var init_annotation = __esmMin((() => {
	labels = [
		"fact",
		"opinion",
		"claim",
		"cleared"
	];
	attributionKinds = [
		"outlet",
		"quoted",
		"reported"
	];
}));
// shared/claim-review.ts
init_annotation();
/** What kind of claim it is: it decides how one checks it. After the typologies that fact-checkers share. */
var claimTypes = [
	"quantity",
	"experience",
	"causation",
	"rule",
	"prediction",
	"other"
];
/** Whether others may be told of the check as a ClaimReview: a claim with a verdict. An opinion never is. */
function isReviewable(label, review) {
	return label === "claim" && review?.verdict !== void 0;
}
// shared/evidence.ts
var evidenceKinds = [
	"primary",
	"secondary",
	"expert"
];
var stances = [
	"supports",
	"refutes",
	"context"
];
// main/api/judgement-schema.ts
var line$5 = z.string().max(2e3);
var prose$1 = z.string().max(1e5);
var number$4 = z.number();
var verdict = z.strictObject({
	id: line$5,
	name: line$5,
	ratingValue: number$4.optional(),
	bestRating: number$4.optional(),
	worstRating: number$4.optional()
});
var claimReview$2 = z.strictObject({
	claimReviewed: prose$1.optional(),
	claimType: z.enum(claimTypes).optional(),
	capacity: line$5.optional(),
	appearance: z.strictObject({
		date: line$5.optional(),
		place: line$5.optional(),
		uri: line$5.optional()
	}).optional(),
	verdict: verdict.optional(),
	conclusion: prose$1.optional(),
	knownOn: line$5.optional(),
	contact: z.strictObject({
		asked: line$5.optional(),
		deadline: line$5.optional(),
		answer: prose$1.optional()
	}).optional(),
	corrections: z.array(z.strictObject({
		date: line$5,
		text: prose$1
	})).max(1e3).optional()
});
var capture = z.strictObject({
	sha256: z.string().regex(/^[0-9a-f]{64}$/),
	name: line$5,
	mediaType: line$5,
	byteLength: z.int().nonnegative(),
	captured: line$5
});
var evidence$1 = z.strictObject({
	id: z.string().regex(/^[A-Za-z0-9-]{1,64}$/),
	title: line$5,
	uri: z.string().max(8e3).optional(),
	quote: prose$1.optional(),
	locator: line$5.optional(),
	kind: z.enum(evidenceKinds),
	stance: z.enum(stances),
	accessed: line$5.optional(),
	capture: capture.optional()
});
/** A judgement from outside. */
var judgement = z.strictObject({
	label: z.enum(labels),
	note: prose$1.optional(),
	attribution: z.strictObject({
		kind: z.enum(attributionKinds),
		name: line$5
	}).optional(),
	claimReview: claimReview$2.optional(),
	evidence: z.array(evidence$1).max(1e3).optional()
});
// shared/preferences.ts
var themes = [
	"system",
	"light",
	"dark",
	"contrast"
];
var typefaces = ["serif", "sans"];
var palettes = ["standard", "colourBlind"];
var languages$1 = [
	"system",
	"en",
	"de"
];
var defaultPreferences = {
	theme: "system",
	language: "system",
	typeface: "serif",
	palette: "standard",
	typeSize: 19,
	measure: 66,
	lineHeight: 1.62,
	verticalText: false,
	reducedMotion: false,
	keys: {}
};
/** What the numbers may be, and by how much a key changes them. */
var preferenceRanges = {
	typeSize: {
		least: 12,
		most: 40,
		step: 1
	},
	measure: {
		least: 30,
		most: 110,
		step: 2
	},
	lineHeight: {
		least: 1.2,
		most: 2.4,
		step: .06
	}
};
// main/api/preference-schema.ts
var within$1 = ({ least, most }) => z.number().min(least).max(most).exactOptional();
var keyName = z.string().min(1).max(64);
var preferenceChange = z.strictObject({
	theme: z.enum(themes).exactOptional(),
	language: z.enum(languages$1).exactOptional(),
	typeface: z.enum(typefaces).exactOptional(),
	palette: z.enum(palettes).exactOptional(),
	typeSize: within$1(preferenceRanges.typeSize),
	measure: within$1(preferenceRanges.measure),
	lineHeight: within$1(preferenceRanges.lineHeight),
	verticalText: z.boolean().exactOptional(),
	reducedMotion: z.boolean().exactOptional(),
	keys: z.record(keyName, z.array(keyName).max(16)).exactOptional()
});
// shared/revision.ts
function revisionNameOf({ revision, modified, writer }) {
	return {
		revision,
		modified,
		writer
	};
}
function sameRevision(a, b) {
	return a.revision === b.revision && a.modified === b.modified && a.writer === b.writer;
}
var init_revision = __esmMin((() => {}));
// shared/decision.ts
/** The revision in which a mark got the words and the judgement it has; moving it to a new version changes neither. */
function judgedRevision(mark) {
	return mark.unchangedSince ?? revisionNameOf(mark);
}
/**
* Which of the decisions on one mark stands: the one made knowing all others. Of several that did not know each other the
* most cautious does, so that no clock decides whether something was approved.
*/
function standingDecision(decisions) {
	let standing;
	for (const decision of decisions) if (!decision.deleted && (!standing || outweighs(decision, standing))) standing = decision;
	return standing;
}
function outweighs(a, b) {
	if (a.turn !== b.turn) return a.turn > b.turn;
	if (a.state !== b.state) return caution.indexOf(a.state) < caution.indexOf(b.state);
	return a.id > b.id;
}
function decisionsByMark(decisions) {
	const found = /* @__PURE__ */ new Map();
	for (const decision of decisions) {
		if (decision.deleted) continue;
		const others = found.get(decision.mark);
		if (others) others.push(decision);
		else found.set(decision.mark, [decision]);
	}
	return found;
}
var reviewStates, caution;
var init_decision = __esmMin((() => {
	init_revision();
	reviewStates = [
		"draft",
		"ready",
		"approved",
		"returned"
	];
	caution = [
		"returned",
		"draft",
		"ready",
		"approved"
	];
}));
// shared/person.ts
/** What a person has until they choose. */
function profileOf(name) {
	return {
		name,
		initials: initialsOf(name),
		colour: colourOf(name),
		role: "checker"
	};
}
/** Spaces and capitals do not make another person. */
function personKey(name) {
	return name.normalize("NFC").trim().replace(/\s+/g, " ").toLowerCase();
}
function samePerson(a, b) {
	return personKey(a.name) === personKey(b.name);
}
function initialsOf(name) {
	const words = name.split(/[\s_.-]+/u).filter((word) => /\p{L}/u.test(word));
	const [first, last] = [words[0], words.length > 1 ? words.at(-1) : void 0];
	return [first, last].map((word) => /\p{L}/u.exec(word ?? "")?.[0] ?? "").join("").toUpperCase() || "?";
}
function colourOf(name) {
	let sum = 0;
	for (const character of personKey(name)) sum = sum * 31 + (character.codePointAt(0) ?? 0) >>> 0;
	return personColours[sum % personColours.length] ?? personColours[0];
}
var roles, personColours;
var init_person = __esmMin((() => {
	roles = ["checker", "editor"];
	personColours = [
		"#0b6e57",
		"#2f5fa8",
		"#a3231d",
		"#7a4a9c",
		"#8a6100",
		"#4a5a6a",
		"#9c3d6e",
		"#3f6b1f"
	];
}));
// shared/queue.ts
init_decision();
init_person();
var desks = [
	"toReview",
	"returnedToMe",
	"myDrafts"
];
function liesOn(desk, { state, person, lastHand }, reader) {
	const own = samePerson(lastHand, reader.person);
	switch (desk) {
		case "toReview": return state === "ready" && (!own || reader.mayApproveOwn);
		case "returnedToMe": return state === "returned" && (own || samePerson(person, reader.person));
		case "myDrafts": return state === "draft" && own;
	}
}
var queueOrders = [
	"oldest",
	"newest",
	"article"
];
function passes(item, filter, reader) {
	const { desk, articles, people, labels, states, verdicts, disagreement, before, after } = filter;
	return (desk === void 0 || liesOn(desk, item, reader)) && among(articles, item.article) && among(people?.map(personKey), personKey(item.person.name)) && among(labels, item.label) && among(states, item.state) && among(verdicts, item.verdict ?? "") && (disagreement === void 0 || disagreement === item.disagreement) && (before === void 0 || item.since < before) && (after === void 0 || item.since >= after);
}
function queuePage(all, filter, order, reader, { offset, limit }) {
	const open = all.filter(({ article }) => among(filter.articles, article));
	const passing = open.filter((item) => passes(item, filter, reader)).sort(orders[order]);
	const on = (desk) => open.filter((item) => liesOn(desk, item, reader)).length;
	return {
		items: passing.slice(offset, offset + limit),
		total: passing.length,
		counts: {
			states: tally(open.map(({ state }) => state)),
			labels: tally(open.map(({ label }) => label)),
			people: tally(open.map(({ person }) => person.name)),
			verdicts: tally(open.map(({ verdict }) => verdict ?? "")),
			articles: tally(all.map(({ article }) => article)),
			disagreement: open.filter((item) => item.disagreement).length,
			desks: {
				toReview: on("toReview"),
				returnedToMe: on("returnedToMe"),
				myDrafts: on("myDrafts")
			}
		}
	};
}
var byPlace = (a, b) => compare(a.article, b.article) || a.start - b.start || compare(a.mark, b.mark);
var orders = {
	oldest: (a, b) => compare(a.since, b.since) || byPlace(a, b),
	newest: (a, b) => compare(b.since, a.since) || byPlace(a, b),
	article: byPlace
};
function compare(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
function among(wanted, value) {
	return wanted === void 0 || wanted.length === 0 || wanted.includes(value);
}
function tally(values) {
	const counts = /* @__PURE__ */ new Map();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	return Object.fromEntries(counts);
}
// shared/report-template.ts
/** Only a picture that is in the report itself. */
function isPicture(uri) {
	return /^data:image\/(?:png|jpeg|gif|webp);base64,[A-Za-z0-9+/=]+$/.test(uri);
}
function verdictName({ id, name }, { verdicts }) {
	return (verdicts && Object.hasOwn(verdicts, id) ? verdicts[id] : void 0) ?? name;
}
var largestLogo;
var init_report_template = __esmMin((() => {
	largestLogo = 4e5;
}));
// main/api/template-schema.ts
init_annotation();
init_report_template();
var line$4 = z.string().max(500);
var colour$3 = z.string().regex(/^#[0-9a-fA-F]{6}$/);
var reportTemplate = z.strictObject({
	newsroom: line$4.optional(),
	heading: line$4.optional(),
	logo: z.string().max(largestLogo).refine(isPicture).optional(),
	accent: colour$3.optional(),
	labelColours: z.partialRecord(z.enum(labels), colour$3).optional(),
	method: z.string().max(2e4).optional(),
	footer: z.string().max(2e3).optional(),
	verdicts: z.record(z.string().max(64), line$4).optional()
});
// main/api/review-schemas.ts
init_annotation();
init_person();
var id$1 = z.string().min(1).max(64);
var recordId = z.string().regex(/^[A-Za-z0-9-]{1,64}$/);
var line$3 = z.string().max(2e3);
var prose = z.string().max(1e5);
var name = z.string().trim().min(1).max(200);
var colour$2 = z.string().regex(/^#[0-9a-fA-F]{6}$/);
var offset$4 = z.int().nonnegative();
var none$1 = z.strictObject({});
var revision = z.strictObject({
	revision: z.int().positive(),
	modified: line$3,
	writer: line$3
});
var some = (of) => z.array(of).max(1e4);
var verdictScale = z.array(z.strictObject({
	id: recordId,
	name,
	definition: line$3,
	value: z.number().optional(),
	colour: colour$2
})).max(50);
var reviewRules = z.strictObject({
	secondPerson: z.boolean(),
	labels: z.array(z.enum(labels)).max(labels.length),
	verdicts: z.array(line$3).max(50),
	evidence: z.boolean()
});
/** What may come in from outside, for each operation of review. */
var reviewSchemas = {
	readProfile: none$1,
	changeProfile: z.strictObject({
		name: name.optional(),
		initials: z.string().trim().min(1).max(4).optional(),
		colour: colour$2.optional(),
		role: z.enum(roles).optional()
	}),
	readSettings: none$1,
	changeSettings: z.strictObject({
		verdictScale: verdictScale.exactOptional(),
		reviewRules: reviewRules.exactOptional(),
		reportTemplate: reportTemplate.optional()
	}),
	openReview: z.strictObject({ article: id$1 }),
	decide: z.strictObject({
		article: id$1,
		decisions: some(z.strictObject({
			id: recordId.optional(),
			mark: recordId,
			state: z.enum(reviewStates),
			reason: prose.optional(),
			on: revision.optional()
		}))
	}),
	withdrawDecisions: z.strictObject({
		article: id$1,
		ids: some(recordId).min(1)
	}),
	changeComments: z.strictObject({
		article: id$1,
		changes: some(z.strictObject({
			id: recordId,
			thread: recordId.optional(),
			mark: recordId.optional(),
			range: z.strictObject({
				start: offset$4,
				end: offset$4
			}).optional(),
			text: prose.nullable(),
			resolved: z.boolean().optional()
		}))
	}),
	reviewQueue: z.strictObject({
		filter: z.strictObject({
			desk: z.enum(desks).optional(),
			articles: some(id$1).optional(),
			people: some(line$3).optional(),
			labels: some(z.enum(labels)).optional(),
			states: some(z.enum(reviewStates)).optional(),
			verdicts: some(line$3).optional(),
			disagreement: z.boolean().optional(),
			before: line$3.optional(),
			after: line$3.optional()
		}).optional(),
		order: z.enum(queueOrders).optional(),
		offset: offset$4.optional(),
		limit: z.int().min(1).max(1e4).optional()
	}),
	teamBoard: none$1,
	beginReading: z.strictObject({
		article: id$1,
		sourceHidden: z.boolean().optional()
	}),
	endReading: z.strictObject({ article: id$1 }),
	compareReadings: z.strictObject({
		people: z.array(name).min(2).max(50).optional(),
		article: id$1.optional()
	}),
	readHistory: z.strictObject({
		article: id$1,
		mark: recordId.optional()
	}),
	restoreRevision: z.strictObject({
		article: id$1,
		mark: recordId,
		revision
	}),
	changesSince: z.strictObject({
		cursor: line$3.optional(),
		wait: z.number().min(0).max(60).optional(),
		open: id$1.optional()
	}),
	packArticles: z.strictObject({ ids: some(id$1).min(1) }),
	mergePackage: z.strictObject({
		name: line$3.min(1),
		bytes: z.instanceof(Uint8Array)
	}),
	listBin: none$1,
	emptyBin: z.strictObject({ ids: some(id$1).optional() })
};
// main/api/argument-schemas.ts
var id = z.string().min(1).max(64);
var markId = z.string().regex(/^[A-Za-z0-9-]{1,64}$/);
var line$2 = z.string().max(2e3);
var language = z.string().max(64);
var text$3 = z.string().max(largestArticle);
var offset$3 = z.int().nonnegative();
var range$1 = z.strictObject({
	start: offset$3,
	end: offset$3
});
var none = z.strictObject({});
var format = z.enum(exportFormatNames);
var options = z.strictObject({
	text: z.boolean().optional(),
	names: z.enum(nameStyles).optional(),
	only: z.literal("claims").optional(),
	comments: z.boolean().optional(),
	captures: z.boolean().optional(),
	language: z.enum(reportLanguages).optional(),
	rows: z.enum(["sentences", "marks"]).optional(),
	address: z.string().max(8e3).optional()
}).optional();
var hash = z.string().regex(/^[0-9a-f]{64}$/);
var capturing = {
	article: id,
	task: id.exactOptional()
};
var adding = {
	task: id.exactOptional(),
	duplicates: z.enum(["ask", "keep"]).exactOptional(),
	versionOf: id.exactOptional()
};
/** What may come in from outside, for each operation. Bytes are looked at by the importers. */
var argumentSchemas = {
	listArticles: none,
	addArticle: z.strictObject({
		name: line$2.min(1),
		bytes: z.instanceof(Uint8Array),
		mediaType: z.enum(["text/plain", "text/html"]).exactOptional(),
		uri: line$2.exactOptional(),
		encoding: z.string().max(64).exactOptional(),
		...adding
	}),
	addAddress: z.strictObject({
		address: z.string().max(8e3),
		...adding
	}),
	taskProgress: z.strictObject({ task: id }),
	cancelTask: z.strictObject({ task: id }),
	previewArticle: z.strictObject({ id }),
	reviseArticle: z.strictObject({
		id,
		metadata: z.strictObject({
			title: line$2,
			byline: line$2,
			published: line$2
		}),
		kept: z.array(z.boolean()).max(2e5)
	}),
	openArticle: z.strictObject({ id }),
	openBeginning: z.strictObject({ id }),
	removeArticle: z.strictObject({ id }),
	restoreArticle: z.strictObject({ id }),
	changeAnnotations: z.strictObject({
		article: id,
		changes: z.array(z.strictObject({
			id: markId,
			range: range$1,
			judgement: judgement.nullable(),
			adjudicates: z.array(markId).max(1e3).optional()
		})).max(2e5),
		boundaries: z.array(z.strictObject({
			offset: offset$3,
			begins: z.boolean().nullable()
		})).max(2e5).optional()
	}),
	...reviewSchemas,
	captureEvidence: z.union([z.strictObject({
		...capturing,
		address: z.string().max(8e3)
	}), z.strictObject({
		...capturing,
		name: line$2.min(1),
		bytes: z.instanceof(Uint8Array)
	})]),
	readCapture: z.strictObject({
		article: id,
		sha256: hash
	}),
	exportArticle: z.strictObject({
		id,
		format,
		options
	}),
	exportLosses: z.strictObject({
		ids: z.array(id).max(1e5),
		format,
		options
	}),
	exportArticles: z.strictObject({
		ids: z.array(id).max(1e5),
		format,
		options,
		task: id.optional()
	}),
	exportOverview: z.strictObject({
		format: z.enum(["html", "csv"]),
		ids: z.array(id).max(1e5).optional(),
		language: z.enum(reportLanguages).optional()
	}),
	previewReport: z.strictObject({
		template: reportTemplate,
		language: z.enum(reportLanguages).optional()
	}),
	importMarks: z.strictObject({
		article: id.exactOptional(),
		format: z.enum(importFormatNames).optional(),
		name: line$2.min(1),
		dryRun: z.boolean().optional(),
		bytes: z.instanceof(Uint8Array).refine(({ length }) => length <= largestExchange)
	}),
	extract: z.strictObject({
		html: text$3,
		uri: line$2.exactOptional()
	}),
	segment: z.strictObject({
		text: text$3,
		language: language.exactOptional()
	}),
	readPreferences: none,
	changePreferences: preferenceChange,
	readPlace: z.strictObject({ article: id }),
	keepPlace: z.strictObject({
		article: id,
		sentence: id,
		top: z.number().min(-1e6).max(1e6)
	})
};
// main/api/dispatch.ts
/** The single door for calls that nobody vouches for: name and input are checked, and no exception leaves. */
function createDispatch(api) {
	return async (operation, input) => {
		if (!isOperation(operation)) return refuse$1({
			reason: "operationUnknown",
			operation
		});
		const checked = argumentSchemas[operation].safeParse(input);
		if (!checked.success) {
			const [issue] = checked.error.issues;
			return refuse$1({
				reason: "argumentInvalid",
				where: [operation, ...issue?.path ?? []].join("."),
				expected: expectation(issue?.message)
			});
		}
		try {
			const call = api[operation];
			return {
				ok: true,
				value: await call(checked.data)
			};
		} catch (error) {
			return refuse$1(failureOf$1(error));
		}
	};
}
/** The failure behind an exception; anything not thrown on purpose is a defect of ours and keeps only its message. */
function failureOf$1(error) {
	if (error instanceof FailureError) return error.failure;
	return {
		reason: "internal",
		cause: error instanceof Error ? error.message : String(error)
	};
}
function isOperation(name) {
	return Object.hasOwn(argumentSchemas, name);
}
function refuse$1(failure) {
	return {
		ok: false,
		failure
	};
}
function expectation(message = "valid") {
	return message.replace(/^(?:Invalid input|Invalid option|Invalid string): /, "").replace(/^Too small: expected string to have >=1 characters$/, "given, and not empty").replace(/^Too big: expected string to have <=(\d+) characters$/, "at most $1 characters long").replace(/^expected /, "");
}
// main/api/read-article-file.ts
/**
* A file the user named, with everything that can be wrong with it said before it is read.
*
* @throws FailureError `fileMissing`, `fileIsDirectory`, `fileUnreadable`, `inputTooLarge`
*/
async function readArticleFile(path) {
	try {
		const about = await stat(path);
		if (about.isDirectory()) throw new FailureError({
			reason: "fileIsDirectory",
			path
		});
		const name = basename(resolve(path));
		refuseTooLarge(name, about.size);
		return {
			name,
			bytes: new Uint8Array(await readFile(path))
		};
	} catch (error) {
		if (error instanceof FailureError) throw error;
		if (codeOf$2(error) === "ENOENT") throw new FailureError({
			reason: "fileMissing",
			path
		});
		throw new FailureError({
			reason: "fileUnreadable",
			path,
			cause: codeOf$2(error)
		});
	}
}
function codeOf$2(error) {
	return error instanceof Error && "code" in error ? String(error.code) : String(error);
}
// main/api/add-named.ts
function isWebAddress(named) {
	return /^https?:\/\//i.test(named);
}
/** Adds what the user named by a path or a web address. */
async function addNamed(api, named, options = {}) {
	return isWebAddress(named) ? api.addAddress({
		address: named,
		...options
	}) : api.addArticle({
		...await readArticleFile(named),
		...options
	});
}
// main/cli/console.ts
/** Waits when the reader is slower than we are. */
async function writeLine({ output }, line) {
	if (!output.write(`${line}\n`) && !output.destroyed) await new Promise((resolve) => {
		output.once("drain", resolve);
		output.once("close", resolve);
	});
}
/** Articles say anything, and a terminal obeys control characters. */
function printable(text) {
	return text.replace(/\s+/g, " ").replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, "");
}
async function readAll(input) {
	const chunks = [];
	for await (const chunk of input) chunks.push(Buffer.from(chunk));
	return Buffer.concat(chunks);
}
// main/cli/options.ts
function common$1(command) {
	return command.option("--library <dir>", "the library folder (default: ASSAY_LIBRARY, or this user’s own)", named$1).option("--json", "print JSON for programs");
}
function named$1(value) {
	if (!value.trim()) throw new InvalidArgumentError("It must name a folder.");
	return value;
}
function fetching(command) {
	return command.option("--allow-address <host:port...>", "fetch from this one private address too (also: ASSAY_FETCH_ALLOW)");
}
function choice(allowed) {
	return (value) => {
		const found = allowed.find((one) => one === value);
		if (found === void 0) throw new InvalidArgumentError(`It must be one of ${allowed.join(", ")}.`);
		return found;
	};
}
function wholeNumber(least, most) {
	return (value) => {
		const number = Number(value);
		if (!/^\d{1,9}$/.test(value) || number < least || number > most) throw new InvalidArgumentError(`It must be a whole number from ${least} to ${most}.`);
		return number;
	};
}
// shared/operation.ts
var operation = () => ({});
// shared/exchange-operations.ts
/** The part of the contract by which articles and marks leave and come in. */
var exchangeOperations = {
	exportArticle: operation(),
	/** What an export of these would leave out: the same that its result tells. */
	exportLosses: operation(),
	/** Many articles as one zip with a page that lists them; `taskProgress` and `cancelTask` speak of the task. */
	exportArticles: operation(),
	/** What was checked and found, by outlet, speaker and month; of all articles, or of those named. */
	exportOverview: operation(),
	/** A report about a made-up article, as this template would have it. */
	previewReport: operation(),
	/** Quotes win over positions; a mark that stands nowhere is listed in the result. */
	importMarks: operation()
};
// shared/review-operations.ts
/** The part of the contract that more than one person is needed for. */
var reviewOperations = {
	readProfile: operation(),
	changeProfile: operation(),
	readSettings: operation(),
	changeSettings: operation(),
	openReview: operation(),
	/** All or nothing. Refuses approvals that the library's rules do not allow. */
	decide: operation(),
	/** Takes back decisions of one's own, as if they had not been made; they stay in the history. All or nothing. */
	withdrawDecisions: operation(),
	/** All or nothing; gives the article's threads as they are then. */
	changeComments: operation(),
	/** Marks of the library that are open, without reading its articles. */
	reviewQueue: operation(),
	/** Who has what before them, and how the work went on, without reading articles. */
	teamBoard: operation(),
	/** From now on, and until `endReading`, this person sees no marks, decisions and comments of others in the article. */
	beginReading: operation(),
	endReading: operation(),
	/** How people agree, sentence by sentence; all who have read by default, and in all articles. */
	compareReadings: operation(),
	/** Who changed what when, the latest first. */
	readHistory: operation(),
	/** Makes a mark say again what it said in a revision of its history; deleted ones too. */
	restoreRevision: operation(),
	/**
	* What anybody has changed in the library, others on other devices among them. Answers when there is something, or after
	* `wait` seconds, 25 by default. Ask without a cursor first, read what you need, and then ask again and again. `open` is
	* the article on the screen: its changes are told at once, all others within seconds.
	*/
	changesSince: operation(),
	/** Articles with everything that anybody wrote about them, as one `.assay` file. */
	packArticles: operation(),
	/** The union of the library and the package; merging again, or in another order, makes no difference. */
	mergePackage: operation(),
	listBin: operation(),
	/** For good: everything in the bin, or only these articles. Gives how many are gone. */
	emptyBin: operation()
};
// shared/api.ts
/**
* THE contract. Both hosts, the preload, the renderer's client and the CLI derive what they offer from this list; a new
* operation is a line here, one in `createApi` and one argument schema. Operations take and give data, never dialogs.
*/
var operations = {
	listArticles: operation(),
	addArticle: operation(),
	/** Fetches a web page or file and adds it. */
	addAddress: operation(),
	/** Null when no such task is under way. */
	taskProgress: operation(),
	/** Ends the task's call with `cancelled`; nothing of it stays. */
	cancelTask: operation(),
	/** Reads the article's source once more and tells what of it is the article. */
	previewArticle: operation(),
	/** `kept` has a member for each block of the preview. Marks stay with their sentences. */
	reviseArticle: operation(),
	openArticle: operation(),
	openBeginning: operation(),
	/** Moves the article into the library's bin, from where `restoreArticle` brings it back. */
	removeArticle: operation(),
	restoreArticle: operation(),
	/**
	* All or nothing; resolves when the records are durable. Gives the new records, deleted ones included. Boundaries come
	* first: a mark may cover a sentence that a boundary of the same call makes.
	*/
	changeAnnotations: operation(),
	...reviewOperations,
	/**
	* Keeps a copy of a page or file in the article's folder, as evidence. Nothing refers to it yet: the mark that cites it is
	* a change like any other.
	*/
	captureEvidence: operation(),
	/** The copy's bytes, to be saved somewhere: never shown as what it says it is. */
	readCapture: operation(),
	...exchangeOperations,
	/** Reads an HTML page without adding it. */
	extract: operation(),
	segment: operation(),
	/** Preferences and reading places are this device's own: they lie beside no library. */
	readPreferences: operation(),
	/** Changes what is given and gives all of them as they are then. */
	changePreferences: operation(),
	/** Null when the article was never left. */
	readPlace: operation(),
	keepPlace: operation()
};
var operationNames = Object.keys(operations);
// shared/client.ts
/** Turns one untyped channel into the typed API: what the preload, the HTTP client and the tests have in common. */
function createClient(send) {
	const call = (name) => async (input) => {
		const reply = await send(name, input);
		if (reply.ok) return reply.value;
		throw new FailureError(reply.failure);
	};
	return Object.fromEntries(operationNames.map((name) => [name, call(name)]));
}
// main/api/allowed-addresses.ts
/**
* Which private addresses may be fetched from: those the user named and those of the environment (`ASSAY_FETCH_ALLOW`,
* parted by commas or spaces).
*
* @param named each `HOST:PORT`, as it stands in an address
* @throws FailureError `argumentInvalid`
*/
function allowedAddresses(named = [], environment = process.env.ASSAY_FETCH_ALLOW ?? "") {
	return [...named, ...environment.split(/[\s,]+/).filter(Boolean)].map((address) => {
		const [, host, port] = /^([^\s/@]{1,253}):(\d{1,5})$/.exec(address) ?? [];
		if (!host || !URL.canParse(`http://${host}:${port}/`)) throw new FailureError({
			reason: "argumentInvalid",
			where: `Allowed address “${address}”`,
			expected: "HOST:PORT, such as 127.0.0.1:8080"
		});
		return `${new URL(`http://${host}/`).hostname}:${port}`;
	});
}
// main/segmentation/abbreviations/cyrillic.ts
var cyrillic_exports = /* @__PURE__ */ __exportAll({
	bg: () => bg,
	kk: () => kk,
	ru: () => ru,
	uk: () => uk
});
var ru = {
	open: `
    гг им ул пр просп пл пер наб д стр т.е т.к т.н т.о напр см ср акад проф доц инж ген полк св о кв корп обл р-н ред изд
    авт зам зав гос гр гл ст студ рис`,
	either: "г т.д т.п т др пр руб коп тыс млн млрд трлн в вв н.э н э чел ч мин сек час кг км м см га шт",
	beforeNumber: "с стр рис табл гл п пп ст янв февр фев мар апр авг сент сен окт нояб ноя дек тел"
};
var uk = {
	open: "вул пл просп пров ім див напр проф акад доц ін св о обл смт т.зв т зам зав ст",
	either: "р рр ст т.д т.п т.ін грн коп тис млн млрд н.е кг км м",
	beforeNumber: "с стор рис табл гл п січ лют берез квіт трав черв лип серп верес жовт листоп груд тел"
};
var bg = {
	open: "проф акад доц инж д-р г-н г-жа г-ца ул бул бл вх ет ап пл напр вж вкл св ген полк арх т.е т.нар с обл гр",
	either: "г т.н др лв ст хил млн млрд в пр.хр сл.хр и.т.н кг км м ч",
	beforeNumber: "стр с рис табл гл чл ал т ян февр апр авг септ окт ноем дек тел"
};
var kk = {
	open: "проф акад доц қ обл ауд көш т.е мыс қар",
	either: "ж жж т.б б т.с.с ғ ғғ б.з.б б.з млн млрд тг",
	beforeNumber: "б бет сур тел"
};
// main/segmentation/abbreviations/eastern.ts
var eastern_exports = /* @__PURE__ */ __exportAll({
	ar: () => ar,
	el: () => el,
	fa: () => fa,
	hi: () => hi,
	hy: () => hy,
	mr: () => mr
});
var el = {
	open: "κ κα κκ δρ βλ πρβλ σελ σσ αγ καθ π.χ δηλ αρ κεφ τ οδ λεωφ στρ αν υπ",
	either: "κ.λπ κλπ κ.ά μ.χ π.μ μ.μ χιλ εκ δρχ α.ε",
	beforeNumber: "σελ σ αρ εικ πίν τηλ ιαν φεβ μαρ απρ ιουν ιουλ αυγ σεπ οκτ νοε δεκ"
};
var ar = {
	open: "د أ م ص ج ق ت ب س ا.د أ.د",
	beforeNumber: "ص ج ق رقم"
};
var fa = {
	open: "د ص ج ر.ک",
	beforeNumber: "ص ج"
};
var hi = {
	open: "डॉ डा प्रो श्री श्रीमती सु कु पं इं ले मे कै सं",
	beforeNumber: "रु रू पृ नं सं"
};
var mr = {
	open: "डॉ डा प्रा श्री श्रीमती सौ कु पं इं मा",
	beforeNumber: "रु रू पृ क्र नं"
};
var hy = {
	open: "",
	inner: true
};
// main/segmentation/abbreviations/germanic.ts
var germanic_exports = /* @__PURE__ */ __exportAll({
	da: () => da,
	de: () => de,
	en: () => en,
	nl: () => nl,
	sv: () => sv
});
var en = {
	open: `
    mr mrs ms mx messrs mme mlle msgr dr drs p.s ps prof rev fr hon st mt gen lt col maj capt cmdr cpl sgt pvt adm brig sen
    rep gov pres supt det insp atty vs v cf e.g i.e viz ca approx al esp incl excl h.r`,
	either: `
    u.s u.k u.n e.u u.s.a u.s.s.r d.c l.a n.y a.m p.m a.d b.c b.c.e c.e ph.d m.d b.a m.a j.d esq jr sr inc corp co ltd
    llc plc bros etc dept univ assn assoc est ave blvd rd sq hwy min hr hrs sec ft in lb lbs oz kg km mi mph max tel st`,
	beforeNumber: `
    jan feb mar apr jun jul aug sep sept oct nov dec no nos nr p pp para art ch chap fig figs sect vol vols ed eq c ca tab
    ver ext n°`
};
var de = {
	open: `
    dr prof hr fr frl st bzw ca d.h z.b z.t u.a u.u i.d.r i.a o.ä s.o s.u vgl vs evtl ggf inkl exkl sog bspw ehem geb gest
    gen abs art bd dipl ing jh lt max min mio mrd nr rd str tel verf zz zzt allg gem abb anm aufl bes betr bsp ev hrsg
    insb kath lfd mag med med.-rat pol resp röm sen tägl u.ä u.v.a usf v.a z.zt`,
	either: "usw etc u.s.w u.v.m bd co gmbh std sek uhr n.chr v.chr",
	beforeNumber: "jan feb mär apr jun jul aug sep sept okt nov dez s nr abs art kap",
	endings: /(?:str|nr)$/,
	ordinals: true
};
var nl = {
	open: `
    dhr mevr mw mej mr dr drs ir ing prof st bijv bv bvb ca cf d.w.z evt fa i.p.v i.v.m incl excl jhr jl m.a.w m.b.t m.n
    n.a.v o.a o.b.v o.i.v o.l.v t.a.v t.b.v t.g.v t.o.v v.d v.l.n.r vgl vnl zgn zn`,
	either: "enz b.v n.v e.d a.u.b co",
	beforeNumber: "blz p nr art fig jan feb mrt apr jun jul aug sept okt nov dec tel vol"
};
var da = {
	open: `
    hr fr dr prof f.eks bl.a ca cand cf ca ekskl evt fhv forb fmd hhv ifm ift inkl jf jfr kgl lic mag maks min mht mio mia
    mrd pct pga red skt st stk str tlf vedr adm adj alm`,
	either: "osv m.m m.fl m.v kr co o.l a/s aps",
	beforeNumber: "kl s nr fig jan feb mar apr jun jul aug sep sept okt nov dec bd kap"
};
var sv = {
	open: "hr fr dr prof t.ex bl.a ca dvs d.v.s ev exkl f.d fr.o.m gm ing inkl jfr kap kungl m.a.o max mkt resp s.k st t.o.m tel tr",
	either: "osv o.s.v m.m m.fl kr",
	beforeNumber: "kl s nr fig jan feb mar apr jun jul aug sep okt nov dec"
};
// main/segmentation/abbreviations/romance.ts
var romance_exports = /* @__PURE__ */ __exportAll({
	es: () => es,
	fr: () => fr,
	it: () => it,
	pt: () => pt
});
var fr = {
	open: `
    m mm mme mmes mlle mlles dr drs me mgr pr st ste cf p.ex c.-à-d c.à.d env éd av ap bd boul bull cap cie coll conf dép
    dir éd ex fasc fig gén hab ill incl ing lt max min ms néol obs op préf prof réf reg rel rem sgt soc spéc suppl sup trad
    vb vol vs chap`,
	either: "etc j.-c apr",
	beforeNumber: "p pp art n no nº n° janv févr avr juil sept oct nov déc tél"
};
var es = {
	open: `
    sr sra sres sras srta dr dra dres d dña dn ud uds vd vds prof profa ing lic mt gral gob p.ej ej av avda c/ cap vol fig st
    sto sta fr mons rev arq cnel cía col ee dpto dto excmo excma ilmo ilma izq máx mín ntra pta pza rte sgto tfno tte aprox
    ca cf`,
	either: "etc ee.uu uu s.a s.l a.m p.m a.c d.c cía ff.cc cd dd.hh",
	beforeNumber: "pág págs art núm n no nº n° ene feb abr jun jul ago sept oct nov dic tel teléf"
};
var it = {
	open: `
    sig sigg sig.ra sig.na dott dott.ssa dr prof prof.ssa ing avv arch geom rag on sen gen col cap magg ten mons s ss p.es
    es cfr ca dir amm psicol econ lett ing mons cav comm ecc.mo egr spett fig ill vol cap sez seg v vs min max all`,
	either: "ecc etc s.p.a spa s.r.l a.c d.c a.m p.m",
	beforeNumber: "pag pagg art artt n nn nr gen feb mar apr giu lug ago set sett ott nov dic tel"
};
var pt = {
	open: `
    sr sra srs sras dr dra drs prof profa eng enga exmo exma ilmo ilma d p.ex ex av cap vol fig gen cel cap maj sgt ten
    rev pe fr sto sta arq min máx obs ref aprox ca cf trav al`,
	either: "etc s.a ltda cia a.c d.c e.u.a eua",
	beforeNumber: "pág págs pag p art n no nº n° núm jan fev mar abr jun jul ago set out nov dez tel"
};
// main/segmentation/abbreviations/slavic.ts
var slavic_exports = /* @__PURE__ */ __exportAll({
	cs: () => cs,
	pl: () => pl,
	sk: () => sk
});
var pl = {
	open: `
    prof dr hab mgr inż lek doc św ul al pl os np tzn tzw m.in ok zob por red ks bp abp o gen płk mjr kpt por ppłk sierż
    wg woj pow gm im ws dyr zast kier ub j.w cd dot ew`,
	either: "r w itd itp zł gr tys mln mld n.e p.n.e sp z.o.o o.o s.a kg km m",
	beforeNumber: "s str rys tab art ust pkt poz nr godz rozdz t tel"
};
var sk = {
	open: `
    prof doc dr mudr judr phdr ing mgr bc rndr paeddr arch akad sv ul nám napr tzv t.j tj pozn resp príp cca pozri porov
    gen plk mjr kpt por p pp s.r m.r z.z ods`,
	either: "atď apod a.i s.r.o a.s spol roč stor tis mil mld eur hod min sek",
	beforeNumber: "str obr tab čl č kap zv tel",
	ordinals: true
};
var cs = {
	open: `
    prof doc dr mudr judr phdr ing mgr bc rndr arch sv ul nám např tzv tj t.j pozn resp popř cca viz srov gen plk mjr kpt
    por p pp odst`,
	either: "atd apod aj s.r.o a.s spol roč stol tis mil mld kč hod min sek n.l př.n.l",
	beforeNumber: "str s obr tab čl č kap sv tel",
	ordinals: true
};
// main/segmentation/abbreviations/abbreviations.ts
var lists = {
	...cyrillic_exports,
	...eastern_exports,
	...germanic_exports,
	...romance_exports,
	...slavic_exports
};
var knowsStarters = /* @__PURE__ */ new Set([
	"en",
	"de",
	"fr",
	"es",
	"it",
	"pt",
	"ru"
]);
var built$1 = /* @__PURE__ */ new Map();
/** For a BCP 47 tag; a language without a list has none, an unknown one is read as English. */
function abbreviationsFor(language) {
	const code = language ? language.split("-")[0]?.toLowerCase() ?? "" : "en";
	const known = built$1.get(code);
	if (known) return known;
	const list = Object.hasOwn(lists, code) ? lists[code] : void 0;
	const { open = "", either = "", beforeNumber = "", ...rest } = list ?? {};
	const made = {
		...rest,
		open: words(open),
		either: words(either),
		beforeNumber: words(beforeNumber),
		eitherEnds: !knowsStarters.has(code)
	};
	if (list) built$1.set(code, made);
	return made;
}
function words(list) {
	return new Set(list.split(/\s+/).filter(Boolean));
}
// main/segmentation/starters.ts
/**
* Words that begin sentences far more often than they follow an abbreviation: after "at 5 p.m." they decide for a new
* sentence. Names are not among them, so "U.S. Senate" and "Acme Inc. Chairman" stay whole.
*/
var starters = new Set(`the a an this that these those it he she they we i you his her their its our my there here in on at by for from with
   as if when while after before since until but and or so yet nor however meanwhile still now then what who why where
   how which some many most all both each every no not once later today yesterday tomorrow although though because
   according also another despite during even only such under within without instead perhaps next last
   nobody somebody everybody nothing something everything none
   der die das ein eine er sie es wir ihr ich im in am und aber oder doch wenn als nach vor mit bei auf danach dann
   le la les un une il elle ils elles nous vous je ce cette ces mais et ou dans sur pour avec après avant
   el los las una uno él ella ellos nosotros yo este esta pero y o en con por para sin desde
   il lo gli i uno lui lei noi voi questo questa ma e o nel con per da
   o os as um uma ele ela eles nós isto este mas e ou em no na com para
   jeg han hun vi det dette men så hvad hvem hvor hvornår hvordan hvorfor jag hon vad vem när
   ik hij zij wij het een dit dat maar toen daarna wat wie waar hoe waarom
   ja on ona ono oni my vy to tá ten tie ale potom keď když kto kdo čo co kde prečo proč nikto nikdo
   on ona oni my wy to ten ta te ale potem gdy kto kiedy gdzie dlaczego
   он она оно они мы вы я это этот но и а в на с по из за для после`.split(/\s+/));
function startsSentence(word) {
	return starters.has(word.toLowerCase());
}
// main/segmentation/words.ts
var word = /^["'“‘«‹([「『—–-]*\s*([\p{L}\p{M}\p{N}'’.-]+)/u;
var closing = /\.["'”’“»›)\]」』]*\s*$/u;
var lastWord = /[\p{L}\p{M}\p{N}.’'-]+$/u;
/** Without the signs that open a quotation or a bracket before it; empty where there is none. */
function firstWord(after) {
	return word.exec(after)?.[1] ?? "";
}
/** The word before a closing full stop, which has no space in it and may have full stops. */
function stoppedWord(before) {
	const stop = closing.exec(before);
	if (!stop) return void 0;
	const from = before.lastIndexOf(" ", stop.index) + 1;
	return lastWord.exec(before.slice(from, stop.index))?.[0];
}
// main/segmentation/boundaries.ts
var listNumber = /^\s*(?:[•⁃▪‣◦*-]\s?)?(?:\d{1,3}|[a-zA-Z]|[ivxlc]{1,5})(?:[.)]|\.\))\s*$/;
var quotedCry = /[?!…]\s?["”’“‘»›」』]\s*$/;
var cry = /[?!][)\]]*\s*$/;
var numero = /(?:^|\s)[Nn][°º]\.\s*$/u;
/** "… said" with three spaced dots is a gap in what is said; with four, the first is a full stop. */
var spacedGap = /[^\s.] \. \. \.\s*$/;
var citation = /^\((?:[^()]{1,60}\s)?\d{1,4}(?:[–-]\d{1,4})?[a-z]?\)/u;
var titleAhead = /^(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen)\.\s/;
var afterClockTime = /^\(?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*|[A-Z]{2,4})\b/;
var reporting = /^(?:[\p{L}’'.-]+\s+){0,3}(?:said|says|asked|asks|told|tells|cried|shouted|added|wrote|replied|answered|wondered|exclaimed|sagte|fragte|rief|demanda|demandait|cria|dijo|preguntó|disse|chiese|perguntou|спросил|спросила|сказал|сказала)\b/u;
/**
* Whether the boundary that the platform sees at `at` is none. Precision comes first, so a doubtful full stop after an
* abbreviation does not end a sentence.
*/
function joins(text, start, at, abbreviations, informal) {
	const before = text.slice(Math.max(start, at - 60), at);
	const after = text.slice(at, at + 60).trimStart();
	const next = firstWord(after);
	if (/[.!?]\[$/.test(before) || insideAddress(before, text.charAt(at)) || spacedGap.test(before) && (next === "I" || !startsSentence(next)) || citation.test(after) || /^»\s*\p{Ll}/u.test(after)) return true;
	if (/^[)\]]/.test(after) || !/[\p{L}\p{N}]/u.test(text.slice(start, Math.min(at, start + 60)))) return true;
	if (at - start <= 8 && listNumber.test(text.slice(start, at))) return true;
	if (informal && cry.test(before) && !quotedCry.test(before)) return false;
	if (/^\p{Ll}/u.test(after) && (cry.test(before) || quotedCry.test(before) || /[.…]["”’“»)\]]\s*$/.test(before))) return true;
	if (quotedCry.test(before) && reporting.test(after)) return true;
	if (goesOnInScript(text, start, at, before, after)) return true;
	if (numero.test(before) && /^\p{N}/u.test(after)) return true;
	const stopped = stoppedWord(before);
	if (stopped === void 0) return false;
	const closed = /\.["”’»›)\]]+\s*$/.test(before);
	if (abbreviations.inner) return true;
	const shortened = stopped.toLowerCase().replace(/^(?:['’.-]+|\p{L}{1,4}['’](?=\p{L}))/u, "");
	if (/^\p{Ll}$/u.test(stopped) && /^\p{L}\.(?:\s|$)/u.test(after)) return true;
	if (abbreviations.beforeNumber.has(shortened) && /^\p{N}/u.test(after)) return true;
	if (closed) return false;
	if (abbreviations.ordinals && isOrdinal(stopped, before, abbreviations)) return next !== "" && !startsSentence(next);
	if (abbreviations.either.has(shortened) && opensSentence(text.slice(start, at))) return titleAhead.test(after) || !/m$/.test(shortened);
	if (abbreviations.open.has(shortened) || abbreviations.endings?.test(shortened)) return true;
	if (/^[ap]\.m$/.test(shortened)) return afterClockTime.test(after);
	if (abbreviations.either.has(shortened) && !abbreviations.eitherEnds) return next !== "" && !startsSentence(next) && !/^["“«]/.test(after);
	if (isInitials(stopped, before)) return /^\p{Lu}/u.test(next) && !startsSentence(next);
	return false;
}
/** "am 3. Oktober", "Ludwig XIV. Bourbon", but not the number in "Abb. 3." */
function isOrdinal(stopped, before, { open, beforeNumber }) {
	if (!/^(?:\d{1,3}|[IVXL]{2,7})$/.test(stopped)) return false;
	const numbered = /(\p{L}+)\.\s+\S+\s*$/u.exec(before)?.[1]?.toLowerCase() ?? "";
	return !open.has(numbered) && !beforeNumber.has(numbered);
}
function insideAddress(before, next) {
	return /\S/.test(next) && /(?:https?:\/\/|\bwww\.)\S*[?!.]$/.test(before);
}
/** "J." in "J. K. Moor", "J.K." too, but not the pronoun in "than I." */
function isInitials(stopped, before) {
	if (stopped === "I") return /\p{Lu}[\p{L}'’.-]*\s+I\.\s*$/u.test(before);
	return /^(?:\p{Lu}\.)*\p{Lu}$/u.test(stopped);
}
/** "At 5 a.m." and "W 1987 r." say when, and the sentence is still to come. */
var time = /^(?:(?:At|By|Around|About|Before|After|Until|Since|From)\s+(?:\S+\s+){0,2}[ap]\.m|(?:We?|Od|Do|Po|Przed|Во?|От|До|Со?|През|След|Преди|Около|К|У|З|Від|Після)\s+(?:\S+\s+){0,2}\d{3,4}\s+(?:r|г|р))\.\s*$/iu;
function opensSentence(sentence) {
	return time.test(sentence.slice(0, 60));
}
var inQuotes = /[「『《【]/;
var reportedInHan = /^(?:(?![没沒不])\p{Script=Han}){0,2}(?:说|道|问|喊|叫|說|問)/u;
/** After a quotation these go on with the sentence around it. */
var particle = /^[をがはにでのもとへや]/;
/** Signs of single scripts that do not end a sentence where the platform sees one. */
function goesOnInScript(text, start, at, before, after) {
	if (/၊\s*$/.test(before)) return true;
	if (/[。！？!?][”」』]\s*$/.test(before) && reportedInHan.test(after)) return true;
	if (/[。！？!?][」』》]\s*$/.test(before) && particle.test(after)) return true;
	const quoted = text.slice(Math.max(start, at - 400), at);
	if (!inQuotes.test(quoted)) return false;
	return (quoted.match(/[「『《【]/g)?.length ?? 0) > (quoted.match(/[」』》】]/g)?.length ?? 0) && /[」』》】]/.test(text.slice(at, at + 400));
}
/**
* Whether a paragraph is written as in a chat, without capitals: only there may a small letter begin a sentence.
*/
function isInformal(paragraph, english) {
	return /^\s*\p{Ll}{1,20}[\s',]/u.test(paragraph) || english && /(?:^|[\s,.])i(?:['’](?:m|ve|ll|d))? \p{Ll}/u.test(paragraph);
}
/**
* What follows a full stop and still belongs to its sentence: reference marks and gaps ("… in Dulwich. [17] He …"), and
* the spaced closing quotation mark of French ("« Non. » Elle …").
*/
var trailing = /(?:[¹²³⁰-⁹]{1,3}(?=\s|$)|\s*\[(?:\d{1,3}|[a-z]|…|\.\.\.)\]|\s?»(?=\s|$)|\s?(?:\p{Extended_Pictographic}|\u200d|\ufe0f|[\u{1f3fb}-\u{1f3ff}]){1,8}(?=\s|$))+\s*/uy;
var noteNumber = /\d{1,2}\s+(?=(\p{Lu}\p{L}*))/uy;
/** Length of a note's number that lost its raised place: "… minority rights. 4 Even though …". */
function noteNumberAt(line, at) {
	noteNumber.lastIndex = at;
	const [whole = "", next = ""] = noteNumber.exec(line) ?? [];
	return startsSentence(next) ? whole.length : 0;
}
// main/segmentation/inline-lists.ts
/** "1.)", "1)", "1.", "a.", "•", at the beginning of a text or after white space. */
var marker = /(?:^|(?<=\s))(?:([•⁃▪‣◦])\s?(?:\d{1,3}[.)]{1,2})?|(\d{1,3})(\.\)|[.)])|([a-z])([.)]))\s+(?=\S)|(?:^|(?<=\s))([⁃])\d{1,3}[.)]/gu;
/** Longer items are no list in the line but paragraphs that begin with numbers. UTF-16 code units. */
var longest$1 = 600;
/**
* Paragraphs, and the items of lists that stand in one paragraph one after the other: "1. Open it. 2. Close it." A list
* begins with its paragraph, and each mark has to be the one that follows the last.
*/
function* itemsOf$1(text, paragraphs) {
	for (const paragraph of paragraphs) {
		let start = paragraph.start;
		for (const next of markersOf(text.slice(paragraph.start, paragraph.end))) {
			yield {
				start,
				end: paragraph.start + next
			};
			start = paragraph.start + next;
		}
		yield {
			start,
			end: paragraph.end
		};
	}
}
/** Offsets of all marks but the first. */
function markersOf(paragraph) {
	if (!/^\s*(?:[•⁃▪‣◦]|\d{1,3}(?:\.\)|[.)])\s|[a-z][.)]\s)/u.test(paragraph)) return [];
	const offsets = [];
	let last;
	for (const found of paragraph.matchAll(marker)) {
		const mark = markOf$1(found);
		if (!last) {
			if (paragraph.slice(0, mark.at).trim()) return [];
			last = mark;
			continue;
		}
		if (!(mark.style === last.style && (mark.place === last.place + 1 || mark.place < 0)) || mark.at - last.at > longest$1) continue;
		offsets.push(mark.at);
		last = mark;
	}
	return offsets;
}
function markOf$1({ index, 1: bullet, 2: number, 3: close, 4: letter, 5: end, 6: dash }) {
	if (number) return {
		at: index,
		style: `1${close}`,
		place: Number(number)
	};
	if (letter) return {
		at: index,
		style: `a${end}`,
		place: letter.charCodeAt(0)
	};
	return {
		at: index,
		style: bullet ?? dash ?? "",
		place: -1
	};
}
// main/segmentation/missed.ts
var rulesOf = (sign, boundaries) => ({
	sign,
	boundary: new RegExp(boundaries.join("|"), "gu")
});
/** A word of four letters or more is hardly an abbreviation. */
var afterWord = String.raw`\.(?<=[\p{L}\p{N}]{4}\.)["”’»)]?\s{1,3}`;
var pronoun$1 = "(?:i|it|he|she|we|they|you|this|that|there|these|those|please|also|maybe)";
var stamp = String.raw`\d{1,2}\/\d{1,2}\/\d{2,4} \d{1,2}:\d{2}(?::\d{2})? [AP]M`;
/** Where the space is missing, after an ellipsis character, where somebody breaks off, and around an address. */
var common = rulesOf(/[.!?]["”’)]?["“‘]?\p{Lu}|[.!?]\s{1,3}#|[…—–]|:\/\/|www\./u, [
	String.raw`[.!?](?<=[\p{Ll}\p{N}]{3}[.!?])["”’)]?(?=["“‘]?\p{Lu}\p{Ll}{2})(?!(?:Com|Net|Org)\b)(?![\p{L}\p{N}._-]{1,60}@)(?<!\b(?:www|https?)\S{0,200})`,
	String.raw`…(?<=[\p{L}\p{M}]…)["”’]?\s{1,3}(?=["“‘«]?[\p{Lu}\p{Lo}])`,
	String.raw`[—–]\s(?<=\p{Ll}\s[—–]\s)(?=\p{Lu}\p{Ll}{0,8}[\s’'])`,
	String.raw`[.!?](?<=\p{L}[.!?])\s{1,3}(?=https?:\/\/|www\.|#\p{L})`,
	String.raw`https?:\/\/[^\s]{4,200}\s{1,3}(?=https?:\/\/|\p{Lu})`
]);
/** Small letters, numbers, dots and brackets that begin a sentence after a whole word and its full stop. */
var smallBeginnings = rulesOf(/\.["”’»)]?\s+(?:[\d(…\p{Ll}]|\.\.\.|\. \.)/u, [
	String.raw`\.(?<=[\p{L}\p{N}]{4}\.)\s{1,3}(?=${pronoun$1}(?:['’]\p{Ll}{1,2})?\s)`,
	String.raw`\.(?<=\p{Ll}{4}\.)["”’»)]?\s{1,3}(?=\d{1,4}\s\p{Ll}{2,})`,
	String.raw`\.(?<=\p{Ll}{3}\.)\s{1,3}(?=(?:\.\.\.|…)\p{L})`,
	String.raw`${afterWord}(?=\(\p{Ll}{3,12}: [^()]{3,200}\)\s*$)`,
	String.raw`\.(?<=\p{Ll}\.)\s(?=\. \. \. \p{Lu})`
]);
var scripts = rulesOf(/[\u0370-\u03ff\u0530-\u058f]/, [String.raw`(?<=[\p{Script=Armenian}\p{N}»")]:\s{1,3})(?=["«(]?(?=\p{Script=Armenian})\p{Lu})`, String.raw`(?<=\p{Script=Greek}[;\u037e]["»]?\s{1,3})(?=["«(]?\p{Lu})`]);
/** Marks of reference glued to the full stop. */
var references = rulesOf(/[.!?]["”’)]?(?:\[\d|[¹²³⁰-⁹])/, [String.raw`(?<=\p{L}["”’)]?[.!?](?:\[\d{1,3}\]){1,4}\s{1,3}|\p{L}[.!?][¹²³⁰-⁹]{1,3}\s{1,3})(?=["“(]?\p{Lu})`]);
/** What stood on lines of its own before a mail or a page lost its line breaks. */
var lostLines = rulesOf(/={5}|_{5}|\*{5}|-{5}|:\d{2} [AP]M|[:;]-?[)(DP](?:\s|$)|^\s*(?:Figure|Table) \d|\b(?:regards|Regards|Sincerely|Respectfully|Thanks|Cheers|Yours \p{Ll}{4,10}),\s/u, [
	String.raw`(?<=(?:={5}|_{5}|\*{5}|-{5})\s{1,3})(?=\S)`,
	String.raw`(?<=\S\s{1,3})(?=(?:={5,}|_{5,}|\*{5,}|-{5,})(?:\s|$))`,
	String.raw`(?<=(?:\p{Lu}[\p{L}’'-]*|>|@\S{1,60}) )(?=${stamp})`,
	String.raw`(?<=${stamp} )(?=\S)`,
	String.raw`(?<=[\p{L}.!?,] [:;]-?[)(DP]\s{1,3})(?=\p{Lu})`,
	String.raw`(?<=\b(?:[Bb]est|[Kk]ind|[Kk]indest|[Ww]arm) regards,\s{1,3}|(?:^|[.!?]\s{1,3})Regards,\s{1,3})(?=\p{Lu})`,
	String.raw`(?<=(?:^|[.!?]\s{1,3})(?:Sincerely|Respectfully|Thanks|Cheers|Yours \p{Ll}{4,10}),\s{1,3})(?=(?:\p{Lu}[\p{L}.’'-]+ ?){1,4}\s*$)`,
	String.raw`(?<=^\s*(?:Figure|Table) \d{1,3}(?:\.\d{1,3})?:?\s{1,3})(?=\p{Lu})`
]);
/** In a paragraph without capitals any word begins a sentence after a full stop. */
var informal = rulesOf(/\.\s+\p{Ll}/u, [String.raw`\.(?<=\p{L}{2}\.)\s{1,3}(?=\p{Ll})`]);
var formalRules = [
	common,
	smallBeginnings,
	scripts,
	references,
	lostLines
];
var informalRules = [...formalRules, informal];
/** Offsets in a paragraph, in order, of boundaries that the platform does not see. */
function missedBoundaries(line, abbreviations, isInformal) {
	const found = [];
	for (const { sign, boundary } of isInformal ? informalRules : formalRules) {
		if (!sign.test(line)) continue;
		for (const { index, 0: before } of line.matchAll(boundary)) {
			const at = index + before.length;
			if (isBoundary(line, at, abbreviations)) found.push(at);
		}
	}
	return found.length > 1 ? found.sort((a, b) => a - b) : found;
}
function isBoundary(line, index, abbreviations) {
	const before = line.slice(Math.max(0, index - 60), index);
	const stopped = stoppedWord(before)?.toLowerCase();
	if (stopped !== void 0 && isAbbreviation(stopped, abbreviations)) return false;
	if (/[—–]\s$/.test(before)) return breaksOff(line, index);
	if (/:\/\/\S+\s+$/.test(before) && !/[.!?]\s+$/.test(before)) return /^https?:/.test(line.slice(index)) || startsSentence(firstWord(line.slice(index, index + 60)));
	return true;
}
/** A dateline has a dash too: "LONDON, England — The dam broke." */
function breaksOff(line, index) {
	const first = firstWord(line.slice(index, index + 60)).replace(/['’].*$/, "");
	return first !== "I" && startsSentence(first) && !/^\p{Lu}{3,}/u.test(line);
}
function isAbbreviation(stopped, { open, either, beforeNumber }) {
	return open.has(stopped) || either.has(stopped) || beforeNumber.has(stopped);
}
// main/segmentation/segment.ts
/**
* Sentences of a text as ranges over it, in UTF-16 code units: in order, not overlapping, without white space at either
* end, and holding every other character. A blank line always ends a sentence, a single line break never does.
* Boundaries are those of Unicode (UAX #29, https://www.unicode.org/reports/tr29/#Sentence_Boundaries) as the platform
* knows them for the language, mended by the rules of this room.
*
* @param language BCP 47; read as English when absent or not a tag
*/
function segment(text, language) {
	const segmenter = segmenterFor(language);
	const abbreviations = abbreviationsFor(language);
	const english = /^en(?:-|$)/i.test(language ?? "en");
	const sentences = [];
	for (const paragraph of itemsOf$1(text, paragraphsOf(text))) {
		const line = text.slice(paragraph.start, paragraph.end).replace(/[\r\n\u2028\u0085]/g, " ");
		let start = 0;
		for (const end of boundariesOf$1(line, segmenter, abbreviations, isInformal(line, english))) {
			const trimmed = trim(line, start, end);
			if (trimmed) sentences.push({
				start: paragraph.start + trimmed.start,
				end: paragraph.start + trimmed.end
			});
			start = end;
		}
	}
	return sentences;
}
function* boundariesOf$1(line, segmenter, abbreviations, informal) {
	const missed = missedBoundaries(line, abbreviations, informal);
	let at = 0;
	let start = 0;
	for (const { index, segment: piece } of segmenter.segment(line)) {
		const end = index + piece.length;
		for (let next = missed[at]; next !== void 0 && next < end; next = missed[++at]) {
			if (next <= start) continue;
			start = next;
			yield start;
		}
		if (end < line.length && joins(line, start, end, abbreviations, informal)) continue;
		trailing.lastIndex = end;
		start = end + (trailing.exec(line)?.[0].length ?? 0);
		start += noteNumberAt(line, start);
		yield start;
	}
}
function* paragraphsOf(text) {
	let start = 0;
	for (const blank of text.matchAll(/\r?\n[^\S\n]*\n\s*|\u2029/g)) {
		yield {
			start,
			end: blank.index
		};
		start = blank.index + blank[0].length;
	}
	yield {
		start,
		end: text.length
	};
}
function trim(line, start, end) {
	const piece = line.slice(start, end);
	const left = piece.length - piece.trimStart().length;
	const length = piece.trim().length;
	return length === 0 ? void 0 : {
		start: start + left,
		end: start + left + length
	};
}
var segmenters = /* @__PURE__ */ new Map();
function segmenterFor(language = "en") {
	const known = segmenters.get(language);
	if (known) return known;
	const segmenter = new Intl.Segmenter(localeOf(language), { granularity: "sentence" });
	segmenters.set(language, segmenter);
	return segmenter;
}
/** Languages come from the pages themselves, which write anything there. */
function localeOf(language) {
	try {
		return Intl.getCanonicalLocales(language)[0] ?? "en";
	} catch {
		return "en";
	}
}
// main/importers/blocks.ts
var separator = "\n\n";
/**
* Lays blocks one after the other into the article's one text; blocks without text and those left out have no
* place in it.
*
* @param underlines whether what stands under a post goes into the text too, between the blocks: for a reader of the text
* alone, who has no blocks to tell whose post it is
*/
function assemble(drafts, underlines = false) {
	const blocks = [];
	const parts = [];
	let at = 0;
	const append = (text) => {
		if (parts.length > 0) at += 2;
		parts.push(text);
		at += text.length;
	};
	for (const { text: raw, underline, leftOut, ...draft } of drafts) {
		const text = raw.trim();
		if (!text || leftOut) continue;
		append(text);
		blocks.push({
			...draft,
			start: at - text.length,
			end: at
		});
		if (underlines && underline) append(underline);
	}
	return {
		text: parts.join(separator),
		blocks
	};
}
// main/importers/post.ts
var dash = "(?:[—–―]|-{1,3}|&mdash;)";
var handle = String.raw`[\p{L}\p{N}_][\p{L}\p{N}_.-]{0,60}(?:@[\p{L}\p{N}.-]{3,80})?`;
var signature$1 = new RegExp(String.raw`^${dash}\s*(?<author>[^()@\n]{1,80}?)\s*\(@(?<handle>${handle})\)[\s,·|]*(?<rest>[^\n]{0,120})$`, "u");
/** Nobody but the handle: `— @AnnExample, April 16, 2025`. */
var handleOnly = new RegExp(String.raw`^${dash}\s*@(?<handle>${handle})[\s,·|]+(?<rest>[^\n]{1,120})$`, "u");
/** Without the dash a name, a handle and a day are needed, and nothing else. */
var undashed = /^(?<author>\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*){0,4}) \(@(?<handle>[\p{L}\p{N}_.-]{1,60})\)[\s,·|]*(?<rest>(?=[^\n]*\b\d{4}\b)(?:\p{Lu}|\d)[^\n]{5,120})$/u;
var address = /https?:\/\/[^\s<>"]+/;
var trailingAddress = /\s*(https?:\/\/[^\s<>"]{4,300}|pic\.twitter\.com\/\w{4,20})\s*$/;
/** A date has a year, a day and a month, or a clock time; a sentence that goes on after the handle has words instead. */
var dateLike = /^(?:[\p{L}.,:/\s·-]{0,24}\d[\p{L}\p{N}.,:/\s·-]{0,40}|)$/u;
function parseSignature(line) {
	const text = line.trim();
	const groups = (signature$1.exec(text) ?? handleOnly.exec(text) ?? undashed.exec(text))?.groups;
	if (!groups) return void 0;
	const uri = address.exec(groups.rest ?? "")?.[0];
	const date = (groups.rest ?? "").replace(address, "").replace(/^[\s,·|]+|[\s,·|]+$/g, "");
	if (!dateLike.test(date)) return void 0;
	return {
		author: groups.author?.trim() ?? groups.handle ?? "",
		handle: groups.handle ?? "",
		...date ? { date } : {},
		...uri ? { uri } : {}
	};
}
new RegExp(String.raw`[—–―].{1,80}\(@${handle}\)\s*[^\n]{0,60}$`, "u");
/**
* The post as a block. A link glued to the last word ("…and trade.https://t.co/Ab12") is the post's address, not its
* words: it moves to `uri`, and the source's bytes still hold it as it stood.
*/
function postOf(text, signed) {
	let words = text.trim();
	let link;
	for (let match = trailingAddress.exec(words); match; match = trailingAddress.exec(words)) {
		const rest = words.slice(0, match.index);
		if (!rest.trim()) break;
		link = match[1];
		words = rest;
	}
	const uri = signed.uri ?? (link?.startsWith("http") ? link : void 0);
	return {
		kind: "post",
		text: words,
		...signed,
		...uri ? { uri } : {}
	};
}
// main/importers/web/post-signature.ts
/** "A post shared by Ann Example (@ann.example) on Apr 16, 2025 at 5:00am PDT" */
var shared = /^A (?:post|photo|video|reel) (?:shared|posted) by (?<author>[^()@]{0,80}?)\s*\(?@(?<handle>[\p{L}\p{N}_.-]{1,60})\)?(?:\s+on\s+(?<date>.{4,60}))?$/iu;
/** "Posted by Ann Example on Thursday, April 16, 2025" */
var posted = /^Posted by (?<author>.{1,80}?)(?:\s+on\s+(?<date>.{4,60}))?$/iu;
/** "Ann Example (@ann) April 16, 2025", where the dash before it was drawn by a style. */
var bare = /^(?<author>[^()@]{1,80}?)\s*\(@(?<handle>[\p{L}\p{N}_.-]{1,60}(?:@[\p{L}\p{N}.-]{3,80})?)\)\s*(?<date>\p{L}.{4,50})?$/u;
/**
* The line that says whose post it is. The forms of single networks are only looked for in their own markup: in any other
* quotation they may be words.
*/
function signatureIn(line, named) {
	const signed = parseSignature(line);
	if (signed || !named) return signed;
	const groups = (shared.exec(line) ?? bare.exec(line) ?? posted.exec(line))?.groups;
	if (!groups) return void 0;
	return {
		author: groups.author?.trim() ?? "",
		handle: groups.handle ?? "",
		...groups.date ? { date: groups.date.trim() } : {}
	};
}
// main/importers/web/html-post.ts
var postClass = /\b(?:twitter-tweet|twitter-video|bluesky-embed|mastodon-embed|instagram-media|text-post-media|fb-post|tiktok-embed|reddit-embed-bq|linkedin-post)\b/;
/** What embedding scripts leave in the post's place and nobody wrote: invitations to look elsewhere. */
var stub = /^(?:view (?:this )?(?:post|photo|video|reel|more)?\s*(?:on|at) (?:instagram|threads|mastodon|bluesky|facebook|x|twitter|tiktok).{0,20}|post by @\S+|\[image or embed\]|♬.{0,80}|loading.{0,20}|see (?:more|this post) .{0,30})$/i;
/**
* The post that an embedding script would have drawn: a block quotation that names its network, or ends in a signature
* line like that of a copied post. Without words of its own where the network leaves none without its script; undefined
* for every other element.
*/
function htmlPost(element) {
	if (element.tagName.toUpperCase() !== "BLOCKQUOTE") return void 0;
	const lines = linesOf(element);
	const named = [element, element.parentElement].map((one) => one?.getAttribute("class") ?? "").some((name) => postClass.test(name));
	const index = lines.findLastIndex((line) => signatureIn(line, named) !== void 0);
	const signed = signatureIn(lines[index] ?? "", named);
	if (!signed && !named) return void 0;
	const uri = addressOf(element);
	const words = lines.filter((line, at) => at !== index && !stub.test(line)).map((line) => line.replace(/\s*\[image or embed\]\s*$/i, "")).join("\n");
	const handle = signed?.handle || handleIn(uri);
	const post = postOf(handle ? words.replace(new RegExp(`^@${escaped(handle)}\\n`), "") : words, {
		author: signed?.author ?? "",
		handle: handle ?? "",
		...dated(signed)
	});
	const { author, handle: _handle, ...rest } = post;
	const whole = lines.join("\n");
	const underline = post.text && whole.startsWith(post.text) ? whole.slice(post.text.length).trim() : "";
	return {
		...rest,
		...author ? { author } : {},
		...handle ? { handle } : {},
		...uri ? { uri } : {},
		...underline ? { underline } : {}
	};
}
function dated(signed) {
	return signed?.date ? { date: signed.date } : {};
}
var permalinks = [
	"cite",
	"data-instgrm-permalink",
	"data-text-post-permalink",
	"data-embed-url"
];
/** The post's own address: what the embedding code names, else its last link. */
function addressOf(element) {
	const parent = element.parentElement?.getAttribute("data-href");
	const named = [...permalinks.map((name) => element.getAttribute(name)), parent];
	const links = [...element.querySelectorAll("a[href]")].map((link) => link.getAttribute("href"));
	return [...named, ...links.reverse()].find((address) => address && /^https?:\/\//.test(address))?.replace(/\/embed\/?$/, "");
}
/** Networks whose addresses name the author. */
function handleIn(uri) {
	if (!uri || !URL.canParse(uri)) return void 0;
	const { hostname, pathname } = new URL(uri);
	const at = /^\/@([\w.-]{1,60})(?:\/|$)/.exec(pathname)?.[1];
	if (at) return /(?:tiktok|threads|youtube)\./.test(hostname) ? at : `${at}@${hostname}`;
	if (/(?:^|\.)(?:twitter|x)\.com$/.test(hostname)) return /^\/(\w{1,30})\/status\//.exec(pathname)?.[1];
	return hostname === "bsky.app" ? /^\/profile\/([\w-]+\.[\w.-]+)\//.exec(pathname)?.[1] : void 0;
}
function escaped(text) {
	return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
function linesOf(element) {
	let text = "";
	const walk = (node) => {
		if (node.nodeType === 3) text += (node.nodeValue ?? "").replace(/\s+/g, " ");
		for (const child of node.childNodes) {
			const tag = child.tagName?.toUpperCase();
			if (tag === "SCRIPT" || tag === "STYLE" || tag === "SVG") continue;
			const breaks = tag === "BR" || tag === "P" || tag === "DIV" || tag === "SECTION";
			if (breaks) text += "\n";
			walk(child);
			if (breaks && tag !== "BR") text += "\n";
		}
	};
	walk(element);
	return text.split("\n").map((line) => line.replace(/\s+/g, " ").trim()).filter(Boolean);
}
// main/importers/web/html-blocks.ts
var skipped = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|IFRAME|OBJECT|SVG|MATH|CANVAS|VIDEO|AUDIO|FORM|BUTTON|SELECT|TEXTAREA|INPUT|NAV|HEAD)$/;
var inlineElements = /^(?:A|ABBR|ACRONYM|B|BDI|BDO|BIG|CITE|CODE|DATA|DEL|DFN|EM|FONT|I|INS|KBD|LABEL|MARK|Q|RUBY|S|SAMP|SMALL|SPAN|STRIKE|STRONG|SUB|SUP|TIME|TT|U|VAR|WBR|IMG|PICTURE)$/;
/** Says that an element was a quotation, whatever became of its tag. */
var quoteMark = "data-assay-quote";
var ELEMENT = 1;
var TEXT = 3;
/**
* The text of a page block by block, as a browser would break it: `textContent` glues the words of neighbouring blocks
* together. White space is collapsed; `<br>` is a line break, and two of them begin a new paragraph.
*/
function htmlBlocks(root) {
	const drafts = [];
	let buffer = "";
	let linkedLength = 0;
	let depthInLinks = 0;
	let kind = "paragraph";
	let level;
	const names = [];
	let pictured = false;
	const flush = () => {
		for (const piece of buffer.split(/\n[^\S\n]*\n\s*/)) {
			const text = piece.split("\n").map((line) => line.replace(/[^\S\u00a0]+/g, " ").trim()).filter(Boolean).join("\n");
			const linked = linkedLength > 0 && linkedLength >= buffer.trim().length * .9;
			if (!text) continue;
			const heading = kind === "heading" && level ? { level } : {};
			drafts.push({
				kind,
				text,
				linked,
				pictured,
				within: names.flat(),
				...heading
			});
			pictured = false;
		}
		buffer = "";
		linkedLength = 0;
	};
	const within = (node, inner, innerLevel) => {
		flush();
		const outer = [kind, level];
		kind = inner;
		level = innerLevel;
		names.push(namesOf(node));
		walkChildren(node);
		flush();
		names.pop();
		[kind, level] = outer;
	};
	const walkChildren = (node) => {
		for (const child of node.childNodes) walk(child);
	};
	const walk = (node) => {
		if (node.nodeType === TEXT) {
			const words = (node.nodeValue ?? "").replace(/\s+/g, " ");
			buffer += words;
			if (depthInLinks > 0) linkedLength += words.trim().length;
			return;
		}
		if (node.nodeType !== ELEMENT) return;
		const element = node;
		const tag = element.tagName.toUpperCase();
		if (skipped.test(tag) || isHidden(element) || isControl(element)) return;
		if (tag === "BR") {
			buffer += "\n";
			return;
		}
		if (tag === "IMG" || tag === "PICTURE") pictured = true;
		if (inlineElements.test(tag) || isInlineCustom(element)) {
			depthInLinks += tag === "A" ? 1 : 0;
			walkChildren(element);
			depthInLinks -= tag === "A" ? 1 : 0;
			return;
		}
		const post = htmlPost(element);
		if (post) {
			flush();
			drafts.push({
				...post,
				linked: false,
				pictured: false,
				within: names.flat()
			});
			return;
		}
		const heading = /^H([1-6])$/.exec(tag)?.[1];
		if (heading) within(element, "heading", Number(heading));
		else if (tag === "BLOCKQUOTE" || element.hasAttribute("data-assay-quote")) within(element, "quote");
		else if (tag === "LI") within(element, kind === "quote" ? "quote" : "listItem");
		else if (tag === "FIGCAPTION") within(element, "caption");
		else if (tag === "TD" || tag === "TH") within(element, isLayout(element) ? kind : "tableCell");
		else within(element, kind === "heading" ? "paragraph" : kind, void 0);
	};
	walkChildren(root);
	flush();
	return drafts;
}
/** "[edit]" beside a heading, a mark to copy its link: in the line, but not in the text. */
function isControl(element) {
	return /(?:^|[\s_-])(?:editsection|headerlink|anchor-link|permalink-icon)(?:$|[\s_-])/.test(element.getAttribute("class") ?? "");
}
/** Browsers set elements they do not know in the line. */
function isInlineCustom(element) {
	return element.tagName.includes("-") && element.querySelector("p,div,section,ul,ol,li,h1,h2,h3,h4,h5,h6,blockquote,table,figure") === null;
}
function namesOf(element) {
	const named = `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`;
	return [`<${element.tagName.toLowerCase()}>`, ...named.slice(0, 300).split(/\s+/).filter(Boolean)];
}
function isHidden(element) {
	return element.hasAttribute("hidden") || element.getAttribute("aria-hidden") === "true" || /(?:display:\s*none|visibility:\s*hidden)/i.test(element.getAttribute("style") ?? "");
}
/** A table with one cell a row only places its content. */
function isLayout(cell) {
	return cell.parentElement?.children.length === 1;
}
/** Blocks as every importer gives them: that a block was a link only matters while a page is told from its article. */
function withoutLinks(drafts) {
	return drafts.map(({ linked: _linked, pictured: _pictured, within: _within, ...draft }) => draft);
}
// main/importers/web/html-metadata.ts
/** What the page says about itself: structured data first, then the social tags, then the plain ones. */
function metadataOf$1(document) {
	const data = articleData(document);
	const tags = metaTags(document);
	const meta = (...names) => names.map((name) => tags.get(name)).find((content) => content !== void 0);
	const title = meta("og:title", "twitter:title") ?? clean(text$2(data?.headline)) ?? short(clean(document.querySelector("h1")?.textContent)) ?? clean(document.querySelector("title")?.textContent);
	const byline = names(data?.author) ?? meta("author", "article:author", "byl", "dc.creator");
	const siteName = meta("og:site_name") ?? names(data?.publisher);
	const published = clean(text$2(data?.datePublished)) ?? meta("article:published_time", "date", "dc.date") ?? clean(document.querySelector("time[datetime]")?.getAttribute("datetime"));
	const updated = clean(text$2(data?.dateModified)) ?? meta("article:modified_time", "og:updated_time", "last-modified", "dcterms.modified");
	const language = clean(document.documentElement?.getAttribute("lang")) ?? meta("og:locale")?.replace("_", "-");
	const uri = webAddress$3(document.querySelector("link[rel=\"canonical\"]")?.getAttribute("href") ?? meta("og:url"));
	return {
		...title ? { title } : {},
		...byline && !/^https?:/.test(byline) ? { byline } : {},
		...siteName ? { siteName } : {},
		...published ? { published } : {},
		...updated && updated !== published ? { updated } : {},
		...language ? { language } : {},
		...uri ? { uri } : {}
	};
}
/** The first of each name that says something, by `name` and by `property`. */
function metaTags(document) {
	const tags = /* @__PURE__ */ new Map();
	for (const element of document.getElementsByTagName("meta")) {
		const content = clean(element.getAttribute("content"));
		if (!content) continue;
		for (const name of [element.getAttribute("property"), element.getAttribute("name")]) if (name && !tags.has(name)) tags.set(name, content);
	}
	return tags;
}
/** https://schema.org/Article and its kinds, wherever in the page's JSON-LD it hides. */
function articleData(document) {
	for (const script of document.querySelectorAll("script[type=\"application/ld+json\"]")) {
		const found = findArticle(parse$3(script.textContent ?? ""), 6);
		if (found) return found;
	}
}
function findArticle(value, depth) {
	if (depth === 0 || typeof value !== "object" || value === null) return void 0;
	if (!Array.isArray(value)) {
		if ([value["@type"]].flat().some((type) => /Article$|^BlogPosting$|^Report$/.test(String(type)))) return value;
	}
	for (const member of Object.values(value)) {
		const found = findArticle(member, depth - 1);
		if (found) return found;
	}
}
function parse$3(json) {
	try {
		return JSON.parse(json);
	} catch {
		return;
	}
}
function names(value) {
	const all = [value].flat().map((one) => clean(text$2(typeof one === "object" && one !== null ? one.name : one))).filter((name) => name !== void 0);
	return all.length > 0 ? all.join(", ") : void 0;
}
function text$2(value) {
	return typeof value === "string" ? value : void 0;
}
function clean(value) {
	return value?.replace(/\s+/g, " ").trim().slice(0, 500) || void 0;
}
/** A heading that nobody closed holds the whole page. */
function short(title) {
	return title && title.length <= 300 ? title : void 0;
}
function webAddress$3(value) {
	return value && /^https?:\/\//i.test(value) && URL.canParse(value) ? value : void 0;
}
// main/importers/web/html-tree.ts
/** Deeper than any article; a page built to exhaust the stack goes far beyond. */
var deepest$2 = 2e3;
var voidElements = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dt|dd|option|tr|td|th|tbody|thead)$/;
/** What stands before a page's content when it has no body tag: the frame and the head, as far as they are there. */
var headless = /^((?:\s*<!doctype[^>]*>)?(?:\s*<html[^>]*>)?(?:\s*<head\b[\s\S]*?<\/head>)?(?:\s*<(?:meta|title|link|base)\b[^>]*>(?:[^<]*<\/title>)?)*)/i;
/**
* @throws FailureError `inputTooDeep`, before the tree is built: tree builders and walkers recurse
*/
function parsePage(html, name) {
	let depth = 0;
	for (const [, closing, tag = ""] of html.matchAll(/<(\/?)([a-zA-Z][a-zA-Z0-9-]*)/g)) {
		if (voidElements.test(tag.toLowerCase())) continue;
		depth = Math.max(0, depth + (closing ? -1 : 1));
		if (depth > deepest$2) throw new FailureError({
			reason: "inputTooDeep",
			name,
			limit: deepest$2
		});
	}
	const framed = /<body\b/i.test(html) ? html : html.replace(headless, "$1<body>");
	const page = /<html\b/i.test(framed) ? framed : `<!doctype html><html>${framed}</html>`;
	const document = parseHTML(page).document;
	completeFrame(document);
	return document;
}
/** linkedom builds the tree as it is written: a head left out of it would make `document.body` another, empty one. */
function completeFrame(document) {
	const root = document.documentElement;
	const body = root.querySelector("body") ?? document.createElement("body");
	const head = root.querySelector("head") ?? document.createElement("head");
	for (const stray of [...root.children]) if (stray !== body && stray !== head) (/^(?:meta|title|link|base)$/i.test(stray.tagName) ? head : body).append(stray);
	root.prepend(head);
	head.after(body);
}
// main/importers/web/keep-names.ts
var phrasing = /^(?:A|ABBR|B|BDI|BDO|BR|CITE|CODE|DATA|DFN|EM|FONT|I|KBD|LABEL|MARK|Q|S|SAMP|SMALL|SPAN|STRONG|SUB|SUP|TIME|U|VAR|WBR)$/;
/**
* Readability turns a division that is one paragraph into a paragraph, and forgets what the division was called. So its
* names move to the paragraph first.
*/
function keepNames(document) {
	for (const division of document.querySelectorAll("div[class],div[id]")) {
		const names = `${division.getAttribute("class") ?? ""} ${division.getAttribute("id") ?? ""}`;
		const [only, ...others] = division.children;
		if (only?.tagName === "P" && others.length === 0 && !hasOwnText(division)) only.setAttribute("class", `${only.getAttribute("class") ?? ""} ${names}`.trim());
		else if (hasOwnText(division) && [...division.children].every(({ tagName }) => phrasing.test(tagName))) {
			const paragraph = document.createElement("p");
			paragraph.setAttribute("class", names.trim());
			paragraph.append(...division.childNodes);
			division.append(paragraph);
		}
	}
}
function hasOwnText(element) {
	return [...element.childNodes].some(({ nodeType, nodeValue }) => nodeType === 3 && (nodeValue ?? "").trim() !== "");
}
// main/importers/web/article-end.ts
/** Headings after which the page goes on and the article does not. */
var endings = /^(?:more (?:great |top )?(?:\S+ )?stories|about the author|related(?: \S+)?|recommended\b.{0,20}|most (?:read|popular)|recent articles|popular this week|want more stories.{0,20}|tell us what you think.{0,5}|make \S+ my homepage|latest|you (?:may|might) also like.{0,10})\W*$/i;
var biography = /^(?:\p{Lu}[\p{L}'’.-]+ ){1,4}(?:\([^)]{3,60}\) )?is (?:an?|the|[\p{L}\d]+['’]s)\b.{0,60}\b(?:writer|editor|reporter|correspondent|journalist|columnist|curator|author|native|blogger|contributor)\b/u;
/** Longer than notices, teasers and captions. */
var long$1 = 240;
/** Where the article ends among the blocks of its page; what comes after it is the page's. */
function endOf(drafts) {
	return biographies(drafts, trailingLinks(drafts, endingHeading(drafts)));
}
/** Who wrote it is told at the very end, with up to two lines of notice after it. */
function biographies(drafts, end) {
	for (let index = Math.max(1, end - 3); index < end; index += 1) {
		const draft = drafts[index];
		if (draft && draft.kind !== "post" && biography.test(draft.text)) return index;
	}
	return end;
}
/** Nothing but links at the end leads elsewhere; an article of links has words of its own among them. */
function trailingLinks(drafts, end) {
	let at = end;
	while (at > 0 && drafts[at - 1]?.linked && drafts[at - 1]?.kind !== "post") at -= 1;
	return at < end / 2 ? end : at;
}
function endingHeading(drafts) {
	for (let index = drafts.length - 1; index >= drafts.length / 2; index -= 1) {
		const draft = drafts[index];
		if (!draft || draft.kind === "post") break;
		if (endings.test(draft.text)) return index;
		if (draft.text.length > long$1 && !biography.test(draft.text)) break;
	}
	return drafts.length;
}
// main/importers/web/page-roles.ts
/** Elements that hold what stands around an article or beside it, whatever they are called. */
var marginalElement = /^<(?:header|footer|aside|figure|figcaption|nav|form)>$/;
/** What the people who build pages call the parts that are not the article. One part of a name is enough. */
var marginalName = /(?:^|[-_])(?:captions?|credits?|byline|dateline|timestamp|readtime|read-time|reading-time|teasers?|related|promos?|newsletters?|rail|recirc|infobox|callout|sidebar|share|sharing|social|tags|taglist|cta|subscribe|subscription|signup|bio|copyrights?|compyrights|disclaimer|authors?|sponsored|trending|outbrain|taboola|adverts?|advertisement|comments|respond|breadcrumbs?|pagination|toc|navbox|hatnote|sitesub|reflist|catlinks|paywall|regwall|contact|kicker|eyebrow|user_tools|d-none|sr-only|screen-reader-text|visually-hidden|print-only)(?:$|[-_])/i;
/** More of the text than this is never in the margin: themes call whole articles "post author-ann tags". */
var marginalShare = .3;
/**
* Which blocks stand in a part of the page that its own markup sets apart from the article: by element, or by a class or
* id name, as long as that part is small.
*/
function inTheMargin(drafts) {
	const lengths = /* @__PURE__ */ new Map();
	let total = 0;
	for (const { text, within } of drafts) {
		total += text.length;
		for (const name of new Set(within)) lengths.set(name, (lengths.get(name) ?? 0) + text.length);
	}
	const marginal = /* @__PURE__ */ new Set();
	for (const [name, length] of lengths) if (length < total * marginalShare && (marginalElement.test(name) || marginalName.test(name))) marginal.add(name);
	return ({ within }) => within.some((name) => marginal.has(name));
}
// main/importers/web/page-furniture.ts
/** Lines that are a control, a label or a notice of the page wherever they stand; they are these words and no more. */
var controls = /^(?:sign in|log in|skip to (?:main )?content|advert(?:isement)?s?|iklan|caption|close|enlarge image|loading(?: content)?\W*|highlights|latest(?: news)?|breaking news|popular|live|press release|opinion columnist|review|share|print|home|warning|subscribe|view author archive|email the author|follow on (?:twitter|facebook|instagram)|media playback is (?:un|not )supported on (?:your|this) device|image \d+ (?:of|\/)\s*(?:\/\s*)?\d+|post comment\W*|recent articles|popular this week|comments?(?: \(\d+\))?|leave a (?:comment|reply)|story continues(?: below)?\W*.{0,20}|more:|https?:\/\/\S+|(?:(?:share|tweet|submit|pin|e-?mail|print|save|like|facebook|twitter|whatsapp|linkedin|reddit)\b[\s|·,]*){2,8})$/i;
/** Lines that point away from the article: to other ones, to newsletters, to the reader's networks. */
var pointers = /^(?:[[(]?(?:read (?:more|also|next)|see (?:also|more)|also on|related(?: (?:articles|stories|posts|topics|content))?|more (?:from|on|stories)|recommended(?: for you)?|don['’]t miss|watch(?: now)?|tags?|topics?|filed under|photos?)\b\s*:?|you (?:may|might) also like|most (?:read|popular)|trending(?: now)?|share (?:this|on)|follow us|sign up (?:for|to) .{0,40}(?:newsletter|e-?mail|alert)|subscribe (?:now|to (?:our|the))|click here to subscribe|newsletter|continue reading|like this story|want more (?:stories|from)|tell us what you think|this post may contain|get access to|reach the reporters?|via \S+$)/i;
var credit = /^(?:\(?(?:photo|image|picture|video|file|illustration|graphic)s?(?: (?:by|credit|courtesy|copyright|via|source))?\s*[:/©]|image copyright|©|copyright\b|getty images|\(?(?:ap|reuters|afp|epa)\b[^.]{0,30}\)?$)|\((?:image|photo|picture|credit)s?(?: credit:?| by|:)[^)]{0,80}\)$|click to tweet$/i;
var byline = /^(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|(?:[Ww]ritten|[Pp]osted|[Pp]ublished|[Rr]eported|[Aa]dditional reporting) by)\s+\p{Lu}/u;
/** "Ann Example and Bo Example, Associated Press" */
var signature = /^(?:\p{Lu}[\p{L}'’.-]+ ){1,3}\p{Lu}?[\p{L}'’.-]*(?: and (?:\p{Lu}[\p{L}'’.-]+ ?){2,3})?, .{0,30}\b(?:writer|reporter|editor|correspondent|press|staff|services?|news)$/iu;
var dateLine = /^\W*(?:(?:published|updated|posted|last (?:updated|modified)|first published|today|yesterday)\b.{0,60}|(?:\p{L}+, ?)?\p{L}{3,9}\.? \d{1,2},? \d{4}.{0,60}|(?:[\p{L}-]+,? )?\d{1,2}\.? (?:de )?\p{L}{3,10}\.?,? (?:de )?\d{4}.{0,30}|\S+\.(?:com|org|net)|.{0,60}\d{1,2} min(?:ute)?s? read.{0,30})$/iu;
/** Notices under an article: who helped, where to write, what is sold. Only near its end are they sure to be that. */
var notices = /\bcontributed to this (?:report|article|story)\b|^\((?:additional )?reporting by\b|^(?:follow|e-?mail|join|subscribe|sign up|more)\b.{0,160}(?:\btwitter\b|\bfacebook\b|\bforums?\b|\bnewsletter|https?:|@)|\bcomments\b.{0,60}\bmoderat|\bmoderat.{0,60}\bcomments\b|\baffiliate commission\b|^this document is subject to copyright|^citation:/i;
/**
* Says of each block why it is no part of the article, if it is none: captions and credits, teasers, the lines of byline
* and date, the title once more, and everything behind an ending heading. Long blocks are left out only where the
* markup says so.
*/
function tellFurniture(drafts, metadata) {
	const end = endOf(drafts);
	const isMarginal = inTheMargin(drafts);
	const opening = drafts.findIndex(({ text }) => text.length > long);
	const article = drafts.slice(0, end);
	const reasonFor = (draft, index) => {
		if (index >= end) return "end";
		if (draft.kind === "post") return void 0;
		if (draft.kind !== "quote" && isMarginal(draft)) return "margin";
		return furniture(draft, index < Math.max(6, opening) || index >= end - 3 ? "edge" : "middle", metadata) ?? (isTeaser(article, index) ? "teaser" : void 0);
	};
	return withoutLinks(drafts).map((draft, index) => {
		const leftOut = drafts[index] && reasonFor(drafts[index], index);
		return leftOut ? {
			...draft,
			leftOut
		} : draft;
	});
}
var long = 240;
var ended$1 = /[.!?…:;"”’»)\]。！？।]$/u;
function furniture({ kind, text, pictured }, place, metadata) {
	if (kind === "caption") return "caption";
	if (place === "edge" && notices.test(text)) return "notice";
	if (text.length > long) return void 0;
	if (same(text, metadata.title)) return "title";
	if (controls.test(text)) return "notice";
	if (credit.test(text)) return "caption";
	if (pointers.test(text) && text.length < 160) return "teaser";
	if (pictured && kind === "paragraph" && text.length < 120 && !/^\d{1,2}[.)]/.test(text) && !ended$1.test(text)) return "caption";
	if (place === "middle") return void 0;
	if (same(text, metadata.byline) || same(text, metadata.siteName)) return "title";
	if ((byline.test(text) || signature.test(text)) && text.length < 110) return "title";
	return text.length < 100 && text.split("\n").every((line) => dateLine.test(line)) ? "title" : void 0;
}
/** A line that is nothing but a link leads to another article, unless it stands among text as the name of a section. */
function isTeaser(article, index) {
	const draft = article[index];
	if (!draft?.linked || ended$1.test(draft.text)) return false;
	if (article.filter(({ linked }) => linked).length > article.length * .25) return false;
	return draft.kind !== "heading" || [index - 1, index + 1].some((near) => article[near]?.linked);
}
function same(text, title) {
	if (!title) return false;
	const fold = (line) => line.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
	return fold(text) === fold(title);
}
// main/importers/web/page-surroundings.ts
/**
* The blocks of the article among all blocks of its page, in the order of the page; those around it are left out as
* `outside`. A block of the article that the page does not have in these words keeps its place in the article's order.
*/
function withSurroundings(article, page) {
	const places = /* @__PURE__ */ new Map();
	for (const [index, { text }] of article.entries()) places.set(text, [...places.get(text) ?? [], index]);
	const whole = [];
	let next = 0;
	for (const draft of withoutLinks(page)) {
		const place = places.get(draft.text)?.find((index) => index >= next);
		if (place === void 0 || place > next + reach$1) {
			whole.push({
				...draft,
				leftOut: "outside"
			});
			continue;
		}
		whole.push(...article.slice(next, place + 1));
		next = place + 1;
	}
	return [...whole, ...article.slice(next)];
}
/** A teaser may say what a heading far below says; taking it for that heading would leave out all between. */
var reach$1 = 8;
// main/importers/web/posts-aside.ts
/** Private-use characters, which a page has no use for; what they hold is looked up and never trusted. */
var placeholder = /^\ue000(\d{1,6})\ue001/;
/**
* Readability takes embedded posts for furniture by their classes, or turns their quotations into something else. So
* each waits outside while it works, and a plain paragraph of the same words keeps its place.
*/
function setPostsAside(document) {
	const posts = [];
	for (const quote of document.querySelectorAll("blockquote")) {
		const post = htmlPost(quote);
		if (!post) {
			quote.setAttribute(quoteMark, "");
			continue;
		}
		const paragraph = document.createElement("p");
		paragraph.textContent = `\ue000${posts.length}\ue001${post.text}`;
		quote.replaceWith(paragraph);
		posts.push(post);
	}
	return posts;
}
function putPostsBack(drafts, posts) {
	return drafts.map((draft) => {
		const post = posts[Number(placeholder.exec(draft.text)?.[1] ?? NaN)];
		return post ? {
			...post,
			linked: false,
			pictured: false,
			within: draft.within
		} : draft;
	});
}
// main/importers/web/repeats.ts
/** Fewer words than this are said twice by chance. */
var fewestWords = 5;
/**
* Pull quotes: quotations that say once more, word for word, what a paragraph of the article says. They are marked, so
* that they are shown and nobody checks them twice.
*/
function markRepeats(drafts) {
	if (!drafts.some(({ kind }) => kind === "quote")) return [...drafts];
	const body = drafts.filter(({ kind, leftOut }) => kind !== "quote" && kind !== "post" && !leftOut).map(({ text }) => ` ${folded(text)} `);
	return drafts.map((draft) => {
		if (draft.kind !== "quote" || draft.leftOut) return draft;
		const words = folded(draft.text);
		if (words.split(" ").length < fewestWords) return draft;
		return body.some((text) => text.includes(` ${words} `)) ? {
			...draft,
			repeats: true
		} : draft;
	});
}
function folded(text) {
	return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}
// main/importers/web/tree-depth.ts
/** Elements inside each other. What is laid out with tables has some dozens. */
var deepest$1 = 1e3;
/**
* Refuses a tree that those who walk it could not come back from. The page parser counts tags before it builds a tree,
* but not those that HTML lets people leave open, as the rows and cells of tables.
*
* @throws FailureError `inputTooDeep`
*/
function checkDepth(root, name) {
	let level = [root];
	for (let depth = 0; level.length > 0; depth += 1) {
		if (depth > deepest$1) throw new FailureError({
			reason: "inputTooDeep",
			name,
			limit: deepest$1
		});
		level = level.flatMap((element) => [...element.children]);
	}
}
// main/importers/web/extract-html.ts
/**
* The article of a page, without the page.
*
* @throws FailureError `inputTooDeep`
*/
function readHtml(html, name, options = {}) {
	const document = parsePage(html, name);
	checkDepth(document.body, name);
	const metadata = metadataOf$1(document);
	if (options.pasted) return {
		drafts: withoutLinks(htmlBlocks(document.body)),
		metadata
	};
	const posts = setPostsAside(document);
	const page = options.whole ? putPostsBack(htmlBlocks(document.body), posts) : [];
	keepNames(document);
	const main = mainContent(document);
	const found = main ? putPostsBack(htmlBlocks(main), posts) : [];
	const told = markRepeats(tellFurniture(found.length > 0 ? found : wholePage(html, name), metadata));
	return {
		drafts: options.whole ? withSurroundings(told, page) : told,
		metadata
	};
}
/** Read anew, because Readability has taken the first tree apart. */
function wholePage(html, name) {
	const document = parsePage(html, name);
	return putPostsBack(htmlBlocks(document.body), setPostsAside(document));
}
/** Reads a page without adding it. The title is told apart and is no part of the text. */
function extract({ html }) {
	const { drafts, metadata } = readHtml(html, "page");
	return {
		title: metadata.title ?? "",
		...assemble(drafts, true)
	};
}
function mainContent(document) {
	return new Readability(document, {
		charThreshold: 200,
		keepClasses: true,
		serializer: (node) => node
	}).parse()?.content ?? null;
}
// shared/article.ts
function currentVersion(article) {
	return article.versions.at(-1) ?? article.versions[0];
}
/** The source of the current version: the last one that was read. */
function currentSource({ source, versions }) {
	return versions.findLast((version) => version.source)?.source ?? source;
}
function textOf(version, range) {
	return version.text.slice(range.start, range.end);
}
var blockKinds;
var init_article = __esmMin((() => {
	blockKinds = [
		"heading",
		"paragraph",
		"quote",
		"post",
		"listItem",
		"caption",
		"tableCell",
		"footnote"
	];
}));
// main/library/beginning.ts
init_annotation();
init_article();
/** UTF-16 code units: more than the largest window shows at once. */
var enough = 3e3;
/** Lists may have lines of one word. */
var mostBlocks = 60;
/** The same article, as far as a window shows it. */
function beginningOf(opened) {
	const { article, annotations, unplaced, reading } = opened;
	const current = currentVersion(article);
	const beginning = cut(current);
	const { length } = beginning.text;
	const shortened = (version) => version === current ? beginning : {
		...version,
		text: "",
		blocks: [],
		sentences: []
	};
	const [first, ...later] = article.versions;
	return {
		article: {
			...article,
			versions: [shortened(first), ...later.map(shortened)]
		},
		annotations: annotations.filter((annotation) => rangeOf(annotation).start < length),
		unplaced: unplaced.slice(0, 1),
		...reading ? { reading } : {}
	};
}
function cut(version) {
	const { text, blocks, sentences } = version;
	const reaches = blocks.findIndex(({ end }, at) => end >= enough || at + 1 >= mostBlocks);
	const last = blocks[reaches];
	if (!last) return version;
	const behind = sentences.findIndex(({ start }) => start >= last.end);
	return {
		...version,
		text: text.slice(0, last.end),
		blocks: blocks.slice(0, reaches + 1),
		sentences: behind < 0 ? sentences : sentences.slice(0, behind)
	};
}
// main/library/device-kinds.ts
var usual = defaultPreferences;
var within = ({ least, most }) => z.number().min(least).max(most);
var preferences = z.looseObject({
	theme: z.enum(themes).catch(usual.theme),
	language: z.enum(languages$1).catch(usual.language),
	typeface: z.enum(typefaces).catch(usual.typeface),
	palette: z.enum(palettes).catch(usual.palette),
	typeSize: within(preferenceRanges.typeSize).catch(usual.typeSize),
	measure: within(preferenceRanges.measure).catch(usual.measure),
	lineHeight: within(preferenceRanges.lineHeight).catch(usual.lineHeight),
	verticalText: z.boolean().catch(usual.verticalText),
	reducedMotion: z.boolean().catch(usual.reducedMotion),
	keys: z.record(z.string(), z.array(z.string())).catch({})
});
var place = z.looseObject({
	article: z.string(),
	sentence: z.string(),
	top: z.number()
});
var latter = (_ours, theirs) => theirs;
var preferencesKind = {
	schema: z.looseObject({
		schema: z.literal(1),
		preferences
	}),
	current: 1,
	migrations: {},
	empty: {
		schema: 1,
		preferences: defaultPreferences
	},
	unite: latter
};
var placesKind = {
	schema: z.looseObject({
		schema: z.literal(1),
		places: z.array(place)
	}),
	current: 1,
	migrations: {},
	empty: {
		schema: 1,
		places: []
	},
	unite: latter
};
// main/library/durable-write.ts
var temporary = ".tmp";
/**
* Resolves when the bytes are on disk under their name: written to a new file, checked, flushed, renamed, and the folder
* flushed. Until then the old content stands; after a crash at any moment the name holds the old or the new one, whole.
* The previous content is kept as `backupOf(path)`.
*/
async function durableWrite(path, content) {
	const bytes = typeof content === "string" ? Buffer.from(content) : content;
	const written = `${path}.${randomBytes(6).toString("hex")}${temporary}`;
	try {
		const file = await open(written, "wx");
		try {
			await file.writeFile(bytes);
			await file.sync();
			const { size } = await file.stat();
			if (size !== bytes.length) throw new Error(`only ${size} of ${bytes.length} bytes were written`);
		} finally {
			await file.close();
		}
		await keepBackup(path);
		await rename(written, path);
		await syncFolder(dirname(path));
	} catch (error) {
		await rm(written, { force: true }).catch(() => {});
		throw error;
	}
}
function backupOf(path) {
	return `${path}.bak`;
}
/**
* A second name for the old content costs no copy, except where the file system has no such names. Without old content
* the last backup stays: it may be all there is.
*/
async function keepBackup(path) {
	const next = `${path}.${randomBytes(6).toString("hex")}${temporary}`;
	try {
		await link(path, next).catch((error) => {
			if (isMissing(error)) throw error;
			return copyFile(path, next);
		});
	} catch (error) {
		if (isMissing(error)) return;
		throw error;
	}
	await rename(next, backupOf(path));
}
async function syncFolder(path) {
	if (process.platform === "win32") return;
	const folder = await open(path, "r");
	try {
		await folder.sync();
	} finally {
		await folder.close();
	}
}
/** Removes what processes left that were killed while writing this file. Only the file's own writer may call it. */
async function removeLeftovers(path) {
	const folder = dirname(path);
	for (const name of await readdir(folder).catch(() => [])) if (name.startsWith(`${basename(path)}.`) && name.endsWith(temporary)) await rm(join(folder, name), { force: true });
}
/** There is no such folder, or a file stands in its place, which is said when something is to be written there. */
function isNoFolder(error) {
	return isMissing(error) || error instanceof Error && "code" in error && error.code === "ENOTDIR";
}
function isMissing(error) {
	return codeOf$1(error) === "ENOENT";
}
/** The system's name for what went wrong, such as `ENOSPC`. */
function codeOf$1(error) {
	if (error instanceof Error && "code" in error && typeof error.code === "string") return error.code;
	return error instanceof Error ? error.message : String(error);
}
// main/library/make-folders.ts
/**
* The folder and those above it. Node's own recursive `mkdir` never returns where a file system refuses folders by saying
* that their parent is missing, as `/proc` does.
*/
async function makeFolders(path) {
	try {
		await mkdir(path);
	} catch (error) {
		if (await isFolder$1(path)) return;
		const above = dirname(path);
		if (!isMissing(error) || above === path || await isFolder$1(above)) throw error;
		await makeFolders(above);
		await mkdir(path).catch((again) => {
			if (codeOf$1(again) !== "EEXIST") throw again;
		});
	}
}
async function isFolder$1(path) {
	return stat(path).then((about) => about.isDirectory(), () => false);
}
// main/library/notices.ts
/** What the user should know about the library's files: for each path, the last that was said of it. */
var Notices = class {
	#lasting = /* @__PURE__ */ new Map();
	#meanwhile = /* @__PURE__ */ new Map();
	get all() {
		return [...new Map([...this.#lasting, ...this.#meanwhile]).values()];
	}
	notify(notice) {
		this.#lasting.set(notice.path, notice);
	}
	meanwhile(notice) {
		this.#meanwhile.set(notice.path, notice);
	}
	settle(path) {
		this.#meanwhile.delete(path);
	}
	/** A copy that a sync engine made because two had changed a file at the same time. */
	conflict(path) {
		this.meanwhile({
			reason: "conflictCopy",
			path
		});
	}
};
// main/library/merge-markers.ts
/**
* What git leaves in a file that two have changed: both sides, marked. Gives the file as each side had it; undefined when
* there are no markers. https://git-scm.com/docs/git-merge#_how_conflicts_are_presented
*/
function sidesOf(text) {
	if (!/^<{7}(?: |$)/m.test(text) || !/^>{7}(?: |$)/m.test(text)) return void 0;
	const ours = [];
	const theirs = [];
	let side = "both";
	for (const line of text.split(/\r?\n/)) if (/^<{7}(?: |$)/.test(line)) side = "ours";
	else if (/^\|{7}(?: |$)/.test(line)) side = "base";
	else if (/^={7}$/.test(line) && side !== "both") side = "theirs";
	else if (/^>{7}(?: |$)/.test(line)) side = "both";
	else {
		if (side === "both" || side === "ours") ours.push(line);
		if (side === "both" || side === "theirs") theirs.push(line);
	}
	return [ours.join("\n"), theirs.join("\n")];
}
// main/library/stored-file.ts
/**
* Opens a file that this process alone writes. One that cannot be read is never overwritten: it is set aside under
* another name, the last good backup takes its place, and a notice says so.
*/
async function openOwnFile(path, kind, notices) {
	let damaged = false;
	const low = new Low({
		async read() {
			const content = await readContent(path, kind);
			if (content.state === "damaged") {
				damaged = true;
				notices.notify({
					reason: "damaged",
					path,
					recovered: content.backup !== null
				});
				return content.backup;
			}
			return content.data;
		},
		async write(data) {
			if (damaged) await rename(path, `${path}.damaged-${Date.now()}`);
			damaged = false;
			await durableWrite(path, JSON.stringify(data));
		}
	}, kind.empty);
	await low.read();
	return {
		get data() {
			return low.data;
		},
		async replace(data) {
			const before = low.data;
			low.data = data;
			try {
				await low.write();
			} catch (error) {
				low.data = before;
				throw error;
			}
		}
	};
}
/**
* Reads a file that somebody else writes, and so touches nothing. While it is not whole, as when it is just arriving, it is
* what it was when it was last read.
*/
async function readForeignFile(path, kind, notices, last) {
	const content = await readContent(path, kind);
	if (content.state === "read") {
		if (content.united) notices.meanwhile({
			reason: "united",
			path
		});
		else notices.settle(path);
		return content.data ?? kind.empty;
	}
	notices.meanwhile({
		reason: "arriving",
		path
	});
	return last ?? content.backup ?? kind.empty;
}
async function readContent(path, kind) {
	const text = await readText(path);
	if (text === null) return {
		state: "read",
		data: null
	};
	const data = parse$2(text, path, kind);
	if (data !== null) return {
		state: "read",
		data,
		united: sidesOf(text) !== void 0
	};
	const backup = await readText(backupOf(path));
	return {
		state: "damaged",
		backup: backup === null ? null : parse$2(backup, path, kind)
	};
}
/**
* JSON, brought to the current format and checked; null when it is none of ours.
*
* @throws FailureError `libraryTooNew`
*/
function parse$2(text, path, kind) {
	const { schema, current, migrations } = kind;
	let data;
	try {
		data = JSON.parse(text);
	} catch {
		const [ours, theirs] = sidesOf(text)?.map((side) => sidesOf(side) ? null : parse$2(side, path, kind)) ?? [];
		return ours && theirs ? kind.unite(ours, theirs) : null;
	}
	for (let version = formatOf$1(data); version !== current; version = formatOf$1(data)) {
		if (version === void 0) return null;
		if (version > current) throw new FailureError({
			reason: "libraryTooNew",
			path,
			schema: version,
			supported: current
		});
		const migrate = migrations[version];
		if (!migrate) return null;
		data = migrate(data);
	}
	const checked = schema.safeParse(data);
	return checked.success ? checked.data : null;
}
function formatOf$1(data) {
	const format = typeof data === "object" && data !== null && "schema" in data ? data.schema : void 0;
	return typeof format === "number" ? format : void 0;
}
async function readText(path) {
	try {
		return await readFile(path, "utf8");
	} catch (error) {
		if (isMissing(error)) return null;
		throw new FailureError({
			reason: "libraryUnreadable",
			path,
			cause: codeOf$1(error)
		});
	}
}
// main/library/device.ts
/** Enough for years of reading; the place left longest ago is forgotten first. */
var mostPlaces = 1e3;
/** Nothing is created before the first change. */
function openDevice(configDirectory) {
	let last = Promise.resolve();
	const inTurn = (task) => {
		const turn = last.then(task);
		last = turn.catch(() => {});
		return turn;
	};
	const preferences = () => open$2(join(configDirectory, "preferences.json"), preferencesKind);
	const places = () => open$2(join(configDirectory, "places.json"), placesKind);
	return {
		readPreferences: () => inTurn(async () => (await preferences()).data.preferences),
		changePreferences: (change) => inTurn(async () => {
			const file = await preferences();
			const changed = {
				...file.data.preferences,
				...change
			};
			await replace(configDirectory, file, {
				...file.data,
				preferences: changed
			});
			return changed;
		}),
		readPlace: (article) => inTurn(async () => {
			const found = (await places()).data.places.find((place) => place.article === article);
			return found ? {
				sentence: found.sentence,
				top: found.top
			} : null;
		}),
		keepPlace: (article, place) => inTurn(async () => {
			const file = await places();
			const others = file.data.places.filter((known) => known.article !== article);
			const kept = [{
				article,
				...place
			}, ...others].slice(0, mostPlaces);
			await replace(configDirectory, file, {
				...file.data,
				places: kept
			});
		}),
		close: () => inTurn(async () => {})
	};
}
/** A damaged file is kept beside the new one; that the usual preferences are back says so well enough. */
function open$2(path, kind) {
	return openOwnFile(path, kind, new Notices());
}
async function replace(folder, file, data) {
	await makeFolders(folder);
	await file.replace(data);
}
// main/library/layout.ts
function layoutOf(root) {
	return {
		root,
		settings: join(root, "library.json"),
		articles: join(root, "articles")
	};
}
var articleFile = (folder) => join(folder, "article.json");
var marksFolder = (folder) => join(folder, "marks");
var evidenceFolder = (folder) => join(folder, "evidence");
var marksFile = (folder, writer) => join(folder, "marks", `${writer}.json`);
/**
* The original bytes, of the first version or of the one named; the extension is only for the user who looks into the
* folder.
*/
function sourceFile(folder, { name, mediaType }, version = "v1") {
	const byType = mediaType === "text/html" ? ".html" : mediaType === "text/markdown" ? ".md" : ".txt";
	const own = extname(name).toLowerCase();
	const extension = /^\.[a-z0-9]{1,8}$/.test(own) ? own : byType;
	return join(folder, version === "v1" ? `source${extension}` : `source-${version}${extension}`);
}
var historyFile = (folder, writer) => join(folder, "marks", `${writer}.history.jsonl`);
var idPattern = /^[a-z0-9]{4,32}$/;
var markFile = /^([a-z0-9][a-z0-9-]{2,80})\.json$/;
/** Ids come from links and command lines: nothing but an id may become a path. */
function articleFolder(parent, id) {
	if (!isArticleId(id)) throw new FailureError({
		reason: "articleMissing",
		article: id
	});
	return join(parent, id);
}
function isArticleId(id) {
	return idPattern.test(id);
}
/**
* A copy of a writer's file under the name that a sync engine gave it when two had changed it: `….sync-conflict-….json`
* (Syncthing), `… (conflicted copy …).json` (Dropbox, Nextcloud), `…-HOST.json` (OneDrive), `… (1).json`, `… 2.json`.
* Whatever is JSON beside the writers' files and is none of them can only be that.
*/
function isConflictCopy(name) {
	return name.endsWith(".json") && !name.startsWith(".") && writerOfFile(name) === void 0;
}
/** Of any writer, conflict copies included. */
function isHistoryFile(name) {
	return name.endsWith(".jsonl") && !name.startsWith(".");
}
/** The writer whose file this is; undefined for backups, leftovers and other programs' files. */
function writerOfFile(name) {
	return markFile.exec(name)?.[1];
}
// main/library/article-copies.ts
/**
* A copy of `article.json` under the name that a sync engine gave it when two devices had written it: whatever begins like
* it and is JSON can only be that.
*/
function isArticleCopy(name) {
	return /^article[^a-z0-9].*\.json$/i.test(name) && name !== "article.json";
}
async function articleCopies(folder) {
	return (await readdir(folder)).filter(isArticleCopy).sort().map((name) => join(folder, name));
}
/**
* All versions of both. Whoever unites whichever copies in whatever order gets the same: what is said of the article is said
* by the copy that has the last version, and of two texts under one name everybody takes the same.
*/
function uniteArticles(a, b) {
	const versions = /* @__PURE__ */ new Map();
	for (const version of [...a.versions, ...b.versions]) {
		const other = versions.get(version.id);
		if (!other || follows(version, other)) versions.set(version.id, version);
	}
	const [first, ...later] = [...versions.values()].sort((one, other) => follows(one, other) ? 1 : -1);
	if (!first) return a;
	return {
		...speaksFor(a, b) ? a : b,
		versions: [first, ...later]
	};
}
/** Whether a text of the other copy stands under a name that means something else here. */
function contradicts(article, other) {
	return other.versions.some((version) => {
		const own = article.versions.find(({ id }) => id === version.id);
		return own !== void 0 && JSON.stringify(own) !== JSON.stringify(version);
	});
}
function speaksFor(a, b) {
	const [last, other] = [lastOf(a), lastOf(b)];
	if (follows(last, other) !== follows(other, last)) return follows(last, other);
	return JSON.stringify({
		...a,
		versions: []
	}) >= JSON.stringify({
		...b,
		versions: []
	});
}
function lastOf({ versions: [first, ...later] }) {
	return later.reduce((last, version) => follows(version, last) ? version : last, first);
}
/**
* One order for everything that is decided here, and no two versions that differ are equal in it: only so does it not matter
* which copies met first.
*/
function follows(a, b) {
	const [number, other] = [versionNumber(a), versionNumber(b)];
	if (number !== other) return number > other;
	if (a.created !== b.created) return a.created > b.created;
	if (a.id !== b.id) return a.id > b.id;
	return JSON.stringify(a) > JSON.stringify(b);
}
/** Of those made from the same version, the same. */
function versionNumber({ id }) {
	return Number(/^v(\d+)/.exec(id)?.[1] ?? 0);
}
function storedArticle(article) {
	return JSON.stringify({
		schema: 1,
		...article
	});
}
// main/library/body-schema.ts
init_annotation();
var text$1 = z.string();
var number$3 = z.number();
var claimReview$1 = z.looseObject({
	claimReviewed: text$1.optional(),
	claimType: z.enum(claimTypes).optional(),
	capacity: text$1.optional(),
	appearance: z.looseObject({
		date: text$1.optional(),
		place: text$1.optional(),
		uri: text$1.optional()
	}).optional(),
	verdict: z.looseObject({
		id: text$1,
		name: text$1,
		ratingValue: number$3.optional(),
		bestRating: number$3.optional(),
		worstRating: number$3.optional()
	}).optional(),
	conclusion: text$1.optional(),
	knownOn: text$1.optional(),
	contact: z.looseObject({
		asked: text$1.optional(),
		deadline: text$1.optional(),
		answer: text$1.optional()
	}).optional(),
	corrections: z.array(z.looseObject({
		date: text$1,
		text: text$1
	})).optional()
});
var evidence = z.looseObject({
	id: text$1,
	title: text$1,
	uri: text$1.optional(),
	quote: text$1.optional(),
	locator: text$1.optional(),
	kind: z.enum(evidenceKinds),
	stance: z.enum(stances),
	accessed: text$1.optional(),
	capture: z.looseObject({
		sha256: text$1,
		name: text$1,
		mediaType: text$1,
		byteLength: number$3,
		captured: text$1
	}).optional()
});
/** What may stand in a mark on disk. Members that this Assay does not know are kept. */
var body = z.discriminatedUnion("purpose", [
	z.looseObject({
		type: z.literal("TextualBody"),
		purpose: z.literal("classifying"),
		value: z.enum(labels)
	}),
	z.looseObject({
		type: z.literal("TextualBody"),
		purpose: z.literal("commenting"),
		value: text$1
	}),
	z.looseObject({
		type: z.literal("Attribution"),
		purpose: z.literal("describing"),
		value: z.looseObject({
			kind: z.enum(attributionKinds),
			name: text$1
		})
	}),
	z.looseObject({
		type: z.literal("ClaimReview"),
		purpose: z.literal("assessing"),
		value: claimReview$1
	}),
	z.looseObject({
		type: z.literal("Evidence"),
		purpose: z.literal("linking"),
		value: evidence
	})
]);
// main/library/record-schemas.ts
init_decision();
var offset$2 = z.int().nonnegative();
var text = z.string();
var version$1 = {
	revision: z.int().positive(),
	modified: text,
	writer: text
};
var header = {
	id: text,
	...version$1,
	deleted: z.literal(true).exactOptional()
};
var person = z.looseObject({
	name: text,
	initials: text.optional(),
	colour: text.optional()
});
var target$1 = z.looseObject({
	source: text,
	version: text,
	sentence: text.exactOptional(),
	selector: z.tuple([z.looseObject({
		type: z.literal("TextPositionSelector"),
		start: offset$2,
		end: offset$2
	}), z.looseObject({
		type: z.literal("TextQuoteSelector"),
		exact: text,
		prefix: text,
		suffix: text
	})])
});
var annotation$2 = z.looseObject({
	...header,
	type: z.literal("Annotation"),
	motivation: z.literal("classifying"),
	created: text,
	creator: person,
	modifiedBy: person.optional(),
	unchangedSince: z.looseObject(version$1).optional(),
	adjudicates: z.array(text).optional(),
	target: target$1,
	body: z.array(body)
});
var boundary = z.looseObject({
	...header,
	type: z.literal("Boundary"),
	version: text,
	offset: offset$2,
	begins: z.boolean()
});
var decision$1 = z.looseObject({
	...header,
	type: z.literal("Decision"),
	creator: person,
	created: text,
	mark: text,
	on: z.looseObject(version$1),
	state: z.enum(reviewStates),
	reason: text.optional(),
	turn: offset$2
});
var comment$1 = z.looseObject({
	...header,
	type: z.literal("Comment"),
	creator: person,
	created: text,
	thread: text,
	mark: text.optional(),
	target: target$1.optional(),
	text,
	mentions: z.array(text).optional(),
	resolved: z.boolean().optional(),
	turn: offset$2
});
var reading = z.looseObject({
	...header,
	type: z.literal("Reading"),
	creator: person,
	version: text,
	begun: text,
	done: text.optional(),
	sourceHidden: z.boolean().optional()
});
var removal = z.looseObject({
	...header,
	type: z.literal("Removal"),
	creator: person
});
/** A line of a history. */
var anyRecord = z.discriminatedUnion("type", [
	annotation$2,
	boundary,
	decision$1,
	comment$1,
	reading,
	removal
]);
// shared/removal.ts
/** An article has one, whoever removes it. */
var removalId = "removal";
// main/library/records.ts
init_annotation();
var kindOfType = {
	Annotation: "marks",
	Boundary: "boundaries",
	Decision: "decisions",
	Comment: "comments",
	Reading: "readings",
	Removal: "removals"
};
function mergeAll(records) {
	const merged = Object.fromEntries(Object.values(kindOfType).map((kind) => [kind, /* @__PURE__ */ new Map()]));
	for (const record of records) merge(merged[kindOfType[record.type]], [record]);
	return merged;
}
function merge(into, records) {
	for (const record of records) {
		const other = into.get(record.id);
		if (!other || supersedes(record, other)) into.set(record.id, record);
	}
}
/** One revision of one record, whoever holds it. */
function revisionKey({ type, id, revision, modified, writer }) {
	return JSON.stringify([
		type,
		id,
		revision,
		modified,
		writer
	]);
}
function alive({ marks }) {
	return [...marks.values()].filter(({ deleted }) => !deleted);
}
/** The removal that keeps the article in the bin. */
function standingRemoval({ removals }) {
	const removal = removals.get(removalId);
	return removal?.deleted ? void 0 : removal;
}
/** However the writers' files are read, everybody sees the same order. */
function inTextOrder$1(a, b) {
	const [from, other] = [a.target.selector[0].start, b.target.selector[0].start];
	if (from !== other) return from - other;
	return a.created === b.created ? a.id < b.id ? -1 : 1 : a.created < b.created ? -1 : 1;
}
// main/library/schemas.ts
init_article();
var offset$1 = z.int().nonnegative();
var range = {
	start: offset$1,
	end: offset$1
};
var block = z.looseObject({
	...range,
	kind: z.enum(blockKinds),
	level: z.int().exactOptional(),
	author: z.string().exactOptional(),
	handle: z.string().exactOptional(),
	date: z.string().exactOptional(),
	uri: z.string().exactOptional(),
	page: z.int().positive().exactOptional(),
	time: z.number().nonnegative().exactOptional(),
	repeats: z.literal(true).exactOptional()
});
var source = z.looseObject({
	name: z.string(),
	mediaType: z.string(),
	sha256: z.string(),
	byteLength: offset$1,
	encoding: z.string()
});
var sentence = z.looseObject({
	...range,
	id: z.string()
});
var version = z.looseObject({
	id: z.string(),
	created: z.string(),
	text: z.string(),
	blocks: z.array(block),
	sentences: z.array(sentence),
	source: source.exactOptional(),
	selection: z.looseObject({
		digest: z.string(),
		kept: z.array(z.boolean())
	}).exactOptional()
});
var article = z.looseObject({
	schema: z.literal(1),
	id: z.string(),
	title: z.string(),
	byline: z.string().exactOptional(),
	siteName: z.string().exactOptional(),
	published: z.string().exactOptional(),
	updated: z.string().exactOptional(),
	language: z.string().exactOptional(),
	uri: z.string().exactOptional(),
	added: z.string(),
	source,
	versions: z.tuple([version], version)
});
/** Where in the file a record of each type stands. */
var memberOf = {
	Annotation: "records",
	Boundary: "boundaries",
	Decision: "decisions",
	Comment: "comments",
	Reading: "readings",
	Removal: "removals"
};
function recordsIn(stored) {
	return Object.values(memberOf).flatMap((member) => stored[member] ?? []);
}
/** The file with these records in place of the earlier ones of the same ids, and those earlier ones. */
function withRecordsIn(stored, records) {
	const superseded = [];
	const next = {};
	for (const [type, member] of Object.entries(memberOf)) {
		const fresh = records.filter((record) => record.type === type);
		if (fresh.length === 0) continue;
		const ids = new Set(fresh.map(({ id }) => id));
		const kept = [];
		for (const record of stored[member] ?? []) (ids.has(record.id) ? superseded : kept).push(record);
		next[member] = [...kept, ...fresh];
	}
	return {
		stored: {
			...stored,
			...next
		},
		superseded
	};
}
/** The file with records that it may have already; of those with the same id both stay, and reading them decides. */
function withAdded(stored, records) {
	const known = new Set(recordsIn(stored).map(revisionKey));
	const fresh = records.filter((record) => !known.has(revisionKey(record)));
	const next = {};
	for (const [type, member] of Object.entries(memberOf)) {
		const added = fresh.filter((record) => record.type === type);
		if (added.length > 0) next[member] = [...stored[member] ?? [], ...added];
	}
	return {
		...stored,
		...next
	};
}
/** An article has no empty state; a folder without one is not an article. */
var articleKind = {
	schema: article,
	current: 1,
	migrations: {},
	unite: (a, b) => ({
		schema: 1,
		...uniteArticles(a, b)
	})
};
var marksKind = {
	schema: z.looseObject({
		schema: z.literal(1),
		records: z.array(annotation$2),
		boundaries: z.array(boundary).exactOptional(),
		decisions: z.array(decision$1).exactOptional(),
		comments: z.array(comment$1).exactOptional(),
		readings: z.array(reading).exactOptional(),
		removals: z.array(removal).exactOptional()
	}),
	current: 1,
	migrations: {},
	empty: {
		schema: 1,
		records: []
	},
	unite: (a, b) => withAdded(a, recordsIn(b))
};
// main/library/adding.ts
function newArticle(id, imported, now) {
	const { metadata, source, ...reading } = imported;
	return {
		schema: 1,
		id,
		...metadata,
		added: now,
		source,
		versions: [{
			id: "v1",
			created: now,
			...reading
		}]
	};
}
function moveInWhole(layout, writer, { article, bytes, records = [], captures = [] }) {
	const files = /* @__PURE__ */ new Map([[articleFile(""), JSON.stringify(article)]]);
	if (bytes) files.set(sourceFile("", article.source), bytes);
	for (const copy of captures) files.set(copy.path, copy.bytes);
	if (records.length > 0) {
		const marks = withAdded({
			schema: 1,
			records: []
		}, records);
		files.set(marksFile("", writer), JSON.stringify(marks));
	}
	return moveFilesInWhole(layout, writer, article.id, files);
}
/** Built aside and moved in whole: no reader ever sees half an article, and a failure leaves none. */
async function moveFilesInWhole(layout, writer, id, files) {
	const aside = join(layout.articles, `.adding-${writer}`);
	const folder = articleFolder(layout.articles, id);
	await rm(aside, {
		recursive: true,
		force: true
	});
	try {
		await mkdir(marksFolder(aside), { recursive: true });
		for (const [path, content] of files) {
			await mkdir(dirname(join(aside, path)), { recursive: true });
			await durableWrite(join(aside, path), content);
		}
		await rename(aside, folder);
	} catch (error) {
		await rm(aside, {
			recursive: true,
			force: true
		}).catch(() => {});
		throw error;
	}
	await syncFolder(layout.articles);
}
/** Without letters and digits that are taken for each other. */
var alphabet = "abcdefghjkmnpqrstuvwxyz23456789";
async function freshId$1(layout) {
	for (;;) {
		const id = Array.from({ length: 10 }, () => alphabet[randomInt(31)]).join("");
		if (!await exists(articleFolder(layout.articles, id))) return id;
	}
}
async function exists(path) {
	return stat(path).then(() => true, () => false);
}
// shared/selector.ts
var contextLength = 32;
function selectRange(text, { start, end }) {
	return [{
		type: "TextPositionSelector",
		start,
		end
	}, {
		type: "TextQuoteSelector",
		exact: text.slice(start, end),
		prefix: text.slice(wholeCharacterAt(text, Math.max(0, start - contextLength)), start),
		suffix: text.slice(end, wholeCharacterAt(text, Math.min(text.length, end + contextLength)))
	}];
}
/** Context must not begin or end in half a surrogate pair: half a pair is not valid JSON text everywhere. */
function wholeCharacterAt(text, offset) {
	const unit = text.charCodeAt(offset);
	return unit >= 56320 && unit <= 57343 ? offset + 1 : offset;
}
// main/library/target.ts
function wholeSentences({ sentences }) {
	const byStart = new Map(sentences.map((sentence) => [sentence.start, sentence]));
	return ({ start, end }) => {
		const sentence = byStart.get(start);
		return sentence?.end === end ? sentence.id : void 0;
	};
}
/** @throws FailureError `rangeInvalid` for what is no stretch of the text */
function targetOf(source, { id: version, text }, range, sentenceAt) {
	const { start, end } = range;
	if (start >= end || end > text.length || partsCharacter(text, start) || partsCharacter(text, end)) throw new FailureError({
		reason: "rangeInvalid",
		start,
		end,
		length: text.length
	});
	const sentence = sentenceAt(range);
	return {
		source,
		version,
		...sentence === void 0 ? {} : { sentence },
		selector: selectRange(text, range)
	};
}
/** Between the halves of a surrogate pair: programs that count characters have no such place. */
function partsCharacter(text, offset) {
	return offset > 0 && (text.codePointAt(offset - 1) ?? 0) > 65535;
}
// main/library/adding-versions.ts
init_article();
init_decision();
/** The article with one version more. Metadata that the addition does not have is gone. */
function withVersion(article, addition, now) {
	const { imported, metadata, selection } = addition;
	const { text, blocks, sentences, source } = imported;
	const fresh = source.sha256 !== currentSource(article).sha256;
	const version = {
		id: versionId(article, imported),
		created: now,
		text,
		blocks,
		sentences,
		...fresh ? { source } : {},
		...selection ? { selection } : {}
	};
	const { id, added, source: first, versions } = article;
	return {
		...metadata,
		id,
		added,
		source: first,
		versions: [...versions, version]
	};
}
/**
* Two devices may add a version to the same one while they cannot see each other: the content is in the name, so that two
* texts have two, and the same text has one.
*/
function versionId({ versions }, { text, sentences }) {
	return `v${1 + Math.max(...versions.map(versionNumber))}-${createHash("sha256").update(JSON.stringify([text, sentences])).digest("hex").slice(0, 8)}`;
}
function movedRecords(placements, version, { writer, now }) {
	const sentenceAt = wholeSentences(version);
	return placements.map(({ mark, range }) => ({
		...mark,
		revision: mark.revision + 1,
		modified: now,
		writer,
		unchangedSince: judgedRevision(mark),
		target: targetOf(mark.target.source, version, range, sentenceAt)
	}));
}
// shared/comment.ts
init_person();
/** Threads in the order of their beginning. One whose first comment is deleted or has not arrived has no place yet. */
function threadsOf(comments) {
	const byThread = /* @__PURE__ */ new Map();
	for (const comment of comments) {
		const others = byThread.get(comment.thread);
		if (others) others.push(comment);
		else byThread.set(comment.thread, [comment]);
	}
	const threads = [];
	for (const [id, all] of byThread) {
		const first = all.find((comment) => comment.id === id);
		const standing = all.filter(({ deleted }) => !deleted).sort(inTurn);
		if (!first || standing.length === 0) continue;
		const { mark, target } = first;
		threads.push({
			id,
			...mark === void 0 ? {} : { mark },
			...target === void 0 ? {} : { target },
			resolved: isResolved(standing),
			comments: standing
		});
	}
	return threads.sort((a, b) => byCreation$1(a.comments[0], b.comments[0]));
}
/** Of those who did not know each other, whoever leaves it open is heard. */
function isResolved(inOrder) {
	const said = inOrder.filter(({ resolved }) => resolved !== void 0);
	const last = said.at(-1)?.turn;
	return last !== void 0 && said.every(({ turn, resolved }) => turn !== last || resolved);
}
function inTurn(a, b) {
	return a.turn - b.turn || byCreation$1(a, b);
}
function byCreation$1(a, b) {
	if (!a || !b) return 0;
	if (a.created !== b.created) return a.created < b.created ? -1 : 1;
	return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
/** Whom a text speaks to: `@` and a name, the longest that fits, or its first word where only one person has that. */
function mentionsIn(text, names) {
	const spoken = ` ${personKey(text)} `;
	const known = [...new Set(names)].sort((a, b) => b.length - a.length);
	const firstWords = known.map((name) => personKey(name).split(" ")[0] ?? "");
	const found = /* @__PURE__ */ new Set();
	for (const { index: at } of spoken.matchAll(/(?<![\p{L}\p{N}])@/gu)) {
		const rest = spoken.slice(at + 1);
		const whole = known.find((name) => name && startsWithWord(rest, personKey(name)));
		const short = known.filter((_, index) => startsWithWord(rest, firstWords[index] ?? ""));
		const meant = whole ?? (short.length === 1 ? short[0] : void 0);
		if (meant) found.add(meant);
	}
	return [...found].sort();
}
function startsWithWord(text, word) {
	return word !== "" && text.startsWith(word) && !/^[\p{L}\p{N}]/u.test(text.slice(word.length));
}
// shared/ledger.ts
function countLedger(states) {
	const counts = {
		fact: 0,
		opinion: 0,
		claim: 0,
		cleared: 0,
		part: 0,
		untouched: 0
	};
	for (const state of states) counts[state] += 1;
	return counts;
}
/** Sentences judged as a whole. */
function judged(counts) {
	return counts.fact + counts.opinion + counts.claim + counts.cleared;
}
function ledgerMarksOf(annotations) {
	const marks = [];
	for (const annotation of annotations) {
		const label = labelOf(annotation);
		if (label) marks.push({
			range: rangeOf(annotation),
			label,
			modified: annotation.modified
		});
	}
	return marks;
}
/** The state of each sentence, in order. Sentences are sorted and do not overlap. */
function ledgerStates(sentences, marks) {
	const states = sentences.map(() => "untouched");
	const since = /* @__PURE__ */ new Map();
	for (const { range, label, modified } of marks) {
		const { from, to } = sentencesTouched(sentences, range);
		for (let index = from; index < to; index += 1) {
			const sentence = sentences[index];
			if (!sentence) continue;
			if (!covers(range, sentence)) {
				if (!since.has(index)) states[index] = "part";
			} else if (modified >= (since.get(index) ?? "")) {
				since.set(index, modified);
				states[index] = label;
			}
		}
	}
	return states;
}
function covers(range, sentence) {
	return range.start <= sentence.start && range.end >= sentence.end;
}
/** Indexes of the sentences that a range overlaps: from `from`, up to and without `to`. */
function sentencesTouched(sentences, { start, end }) {
	const from = firstEndingAfter(sentences, start);
	let to = from;
	while ((sentences[to]?.start ?? end) < end) to += 1;
	return {
		from,
		to
	};
}
function firstEndingAfter(sentences, offset) {
	let low = 0;
	let high = sentences.length;
	while (low < high) {
		const middle = low + high >> 1;
		if ((sentences[middle]?.end ?? 0) > offset) high = middle;
		else low = middle + 1;
	}
	return low;
}
var init_ledger = __esmMin((() => {
	init_annotation();
}));
// shared/disagreement.ts
/** Comments and notes never make a disagreement; different labels by different people do, until somebody settles it. */
function disagreementsOf(sentences, annotations) {
	const found = [];
	marksOnWhole(sentences, withoutSettled(annotations)).forEach((marks, index) => {
		const sentence = sentences[index];
		if (!sentence || new Set(marks.map(labelOf)).size < 2) return;
		const byPerson = /* @__PURE__ */ new Map();
		for (const mark of marks) byPerson.set(personKey(mark.creator.name), labelOf(mark));
		if (new Set(byPerson.values()).size > 1) found.push({
			sentence: sentence.id,
			marks: marks.map(({ id }) => id)
		});
	});
	return found;
}
/** For each sentence, the marks that cover it whole, the later changed last. */
function marksOnWhole(sentences, annotations) {
	const found = sentences.map(() => []);
	const inOrder = annotations.toSorted((a, b) => a.modified < b.modified ? -1 : 1);
	for (const mark of inOrder) {
		const range = rangeOf(mark);
		const { from, to } = sentencesTouched(sentences, range);
		for (let index = from; index < to; index += 1) {
			const sentence = sentences[index];
			if (sentence && covers(range, sentence)) found[index]?.push(mark);
		}
	}
	return found;
}
var init_disagreement = __esmMin((() => {
	init_annotation();
	init_ledger();
	init_person();
}));
// shared/review-rules.ts
function factsOf(mark) {
	return {
		label: labelOf(mark),
		verdict: claimReviewOf(mark)?.verdict?.id,
		evidence: evidenceOf(mark).length,
		lastHand: lastHandOf(mark)
	};
}
function obstaclesTo({ label, evidence, lastHand }, approver, rules) {
	const obstacles = [];
	if (rules.evidence && label === "claim" && evidence === 0) obstacles.push("evidence");
	if (rules.secondPerson && approver && samePerson(lastHand, approver)) obstacles.push("secondPerson");
	return obstacles;
}
/** An approval that the rules do not accept, because they were stricter than thought or have become so, waits for another. */
function underRules(facts, rules) {
	const { label, verdict, decided, decidedBy } = facts;
	const needed = label !== void 0 && rules.labels.includes(label) || verdict !== void 0 && rules.verdicts.includes(verdict);
	const obstacles = obstaclesTo(facts, decided === "approved" ? decidedBy : void 0, rules);
	const state = decided === "approved" && needed && obstacles.length > 0 ? "ready" : decided;
	return {
		state,
		needed,
		obstacles,
		open: needed && state !== "approved"
	};
}
var defaultReviewRules;
var init_review_rules = __esmMin((() => {
	init_annotation();
	init_person();
	defaultReviewRules = {
		secondPerson: true,
		labels: [
			"fact",
			"opinion",
			"claim"
		],
		verdicts: [],
		evidence: true
	};
}));
// shared/review.ts
/** @param decisions those on this mark */
function reviewOfMark(mark, decisions, rules) {
	const { decision, changedSince, decided } = decidedOf(mark, decisions);
	return {
		mark: mark.id,
		...decision ? { decision } : {},
		changedSince,
		...underRules({
			...factsOf(mark),
			decided,
			decidedBy: decision?.creator
		}, rules)
	};
}
/** What was approved and changed waits for review again; what was returned stays so until it is handed back. */
function decidedOf(mark, decisions) {
	const decision = standingDecision(decisions);
	if (!decision) return {
		changedSince: false,
		decided: "draft"
	};
	const changedSince = !sameRevision(decision.on, judgedRevision(mark));
	return {
		decision,
		changedSince,
		decided: decision.state === "approved" && changedSince ? "ready" : decision.state
	};
}
function reviewOfArticle(sentences, annotations, decisions, rules) {
	const standing = withoutSettled(annotations);
	const byMark = decisionsByMark(decisions);
	const marks = standing.map((mark) => reviewOfMark(mark, byMark.get(mark.id) ?? [], rules));
	const counts = {
		draft: 0,
		ready: 0,
		approved: 0,
		returned: 0
	};
	for (const { needed, state } of marks) if (needed) counts[state] += 1;
	const ledger = countLedger(ledgerStates(sentences, ledgerMarksOf(standing)));
	const unjudged = sentences.length - judged(ledger);
	const disagreements = disagreementsOf(sentences, standing);
	const open = unjudged > 0 || disagreements.length > 0 || marks.some((mark) => mark.open);
	return {
		state: annotations.length === 0 ? "unread" : open ? "open" : "complete",
		unjudged,
		counts,
		disagreements,
		marks
	};
}
/** What stands in the way of a complete report, each kind with its number; empty when nothing does. */
function openCounts({ unjudged, counts, disagreements }) {
	return [
		["unjudged", unjudged],
		["draft", counts.draft],
		["ready", counts.ready],
		["returned", counts.returned],
		["disagreement", disagreements.length]
	].filter(([, count]) => count > 0);
}
/** The same in English, one phrase for each kind. */
function openPoints$1(review) {
	return openCounts(review).map(([point, count]) => openPhrase(point, count));
}
function openPhrase(point, count) {
	const [one, several] = openWording[point];
	return `${count} ${count === 1 ? one : several}`;
}
var openWording;
var init_review = __esmMin((() => {
	init_annotation();
	init_decision();
	init_disagreement();
	init_ledger();
	init_review_rules();
	init_revision();
	openWording = {
		unjudged: ["sentence is not judged", "sentences are not judged"],
		draft: ["mark is a draft", "marks are drafts"],
		ready: ["mark waits for review", "marks wait for review"],
		returned: ["mark was returned", "marks were returned"],
		disagreement: ["disagreement is not settled", "disagreements are not settled"]
	};
}));
// shared/boundary.ts
init_review();
function boundaryId(version, offset) {
	return `boundary-${version}-${offset}`;
}
/**
* The version's sentences as people have split and joined them. A sentence that the segmenter found keeps its id as long as
* it begins where it began; one that somebody made is named after the sentence it was cut from and its place there, so
* that everybody gives it the same name. Decisions outside the text of a block say nothing.
*/
function withBoundaries({ text, blocks, sentences }, boundaries) {
	if (boundaries.size === 0) return sentences;
	const added = [...boundaries].flatMap(([offset, begins]) => begins ? [offset] : []);
	const starts = new Map(sentences.map(({ id, start }) => [start, id]));
	const inOrder = [.../* @__PURE__ */ new Set([...starts.keys(), ...added])].sort((a, b) => a - b);
	const found = [];
	let at = 0;
	for (const block of blocks) {
		let first = true;
		let base;
		for (; at < inOrder.length && (inOrder[at] ?? 0) < block.end; at += 1) {
			const start = inOrder[at] ?? 0;
			if (start < block.start) continue;
			const id = starts.get(start);
			if (id !== void 0) base = {
				id,
				start,
				end: block.end
			};
			if (!first && boundaries.get(start) === false) continue;
			const named = id ?? (base && `${base.id}.${start - base.start}`);
			if (named === void 0 || /^\s?$/.test(text.slice(start, start + 1))) continue;
			found.push({
				id: named,
				start,
				end: block.end
			});
			first = false;
		}
	}
	return found.map((sentence, index) => ended(sentence, found[index + 1], text));
}
/** A sentence reaches to the next one of its block, white space aside. */
function ended(sentence, next, text) {
	const limit = next && next.start < sentence.end ? next.start : sentence.end;
	return {
		...sentence,
		end: sentence.start + text.slice(sentence.start, limit).trimEnd().length
	};
}
// main/library/boundaries.ts
init_article();
function withRecords(records, boundaries) {
	const merged = new Map(records.boundaries);
	merge(merged, boundaries);
	return {
		...records,
		boundaries: merged
	};
}
/** The decisions about a version that stand. */
function boundariesOf({ boundaries }, version) {
	const standing = [...boundaries.values()].filter((record) => record.version === version && !record.deleted);
	return new Map(standing.map(({ offset, begins }) => [offset, begins]));
}
/** The article with the sentences of its current version as people split and joined them. */
function asSplit(article, records) {
	const version = currentVersion(article);
	const boundaries = boundariesOf(records, version.id);
	if (boundaries.size === 0) return article;
	const sentences = withBoundaries(version, boundaries);
	const [first, ...later] = [...article.versions.slice(0, -1), {
		...version,
		sentences
	}];
	return first ? {
		...article,
		versions: [first, ...later]
	} : article;
}
// main/library/article-facts.ts
init_annotation();
init_article();
init_decision();
init_disagreement();
init_ledger();
init_review_rules();
var excerptLength = 90;
function queueFactsOf(whole, records) {
	const version = currentVersion(asSplit(whole, records));
	const marks = alive(records).filter(({ target }) => target.version === version.id).sort(inTextOrder$1);
	const decisions = decisionsByMark(records.decisions.values());
	const disputed = new Set(disagreementsOf(version.sentences, marks).flatMap((disagreement) => disagreement.marks));
	const threads = /* @__PURE__ */ new Map();
	for (const { mark, resolved } of threadsOf(records.comments.values())) if (mark !== void 0 && !resolved) threads.set(mark, (threads.get(mark) ?? 0) + 1);
	return withoutSettled(marks).flatMap((mark) => {
		const label = labelOf(mark);
		if (!label) return [];
		const { decision, changedSince, decided } = decidedOf(mark, decisions.get(mark.id) ?? []);
		const words = textOf(version, rangeOf(mark));
		return [{
			...factsOf(mark),
			label,
			mark: mark.id,
			revision: judgedRevision(mark),
			excerpt: words.length > excerptLength ? `${words.slice(0, excerptLength)}…` : words,
			start: rangeOf(mark).start,
			person: mark.creator,
			created: mark.created,
			judges: judgedBy(mark, version.sentences),
			decided,
			decidedBy: decision?.creator,
			reason: decision?.reason,
			since: sinceOf(mark, decision?.created, changedSince),
			threads: threads.get(mark.id) ?? 0,
			disagreement: disputed.has(mark.id),
			changedSince
		}];
	});
}
function judgedBy(mark, sentences) {
	const range = rangeOf(mark);
	const { from, to } = sentencesTouched(sentences, range);
	const judges = (index) => {
		const sentence = sentences[index];
		return sentence !== void 0 && covers(range, sentence);
	};
	const first = judges(from) ? from : from + 1;
	const end = judges(to - 1) ? to : to - 1;
	return [first, Math.max(first, end)];
}
function sinceOf(mark, decided, changedSince) {
	return decided === void 0 || changedSince ? mark.modified : decided;
}
/** What of it is open: it needs review and has none, or people differ about it. */
function queueItemsOf(article, title, facts, rules) {
	return facts.flatMap((fact) => {
		const { state, obstacles, open } = underRules(fact, rules);
		if (!open && !fact.disagreement) return [];
		const { decided: _decided, created: _created, judges: _judges, ...rest } = fact;
		return [{
			...rest,
			article,
			title,
			state,
			obstacles
		}];
	});
}
// main/library/records-reader.ts
/** Reads each writer's file when it has changed and only then. */
var RecordsReader = class {
	#known = /* @__PURE__ */ new Map();
	#notices;
	/** Conflict copies by the folder they were last seen in. */
	#copies = /* @__PURE__ */ new Map();
	constructor(notices) {
		this.#notices = notices;
	}
	async read(folder) {
		return mergeAll(await this.all(folder));
	}
	/** The records of all files, superseded ones of other writers among them. */
	async all(folder) {
		const found = [];
		for (const file of await this.#files(folder)) found.push(...recordsIn(await this.#stored(file)));
		return found;
	}
	async signature(folder) {
		return signatureOfAll(folder, await this.#files(folder));
	}
	async #files(folder) {
		const files = await recordFiles(folder);
		const copies = files.filter(({ writer }) => writer === void 0).map(({ path }) => path);
		for (const path of this.#copies.get(folder) ?? []) if (!copies.includes(path)) this.#notices.settle(path);
		for (const path of copies) this.#notices.conflict(path);
		if (copies.length > 0) this.#copies.set(folder, copies);
		else this.#copies.delete(folder);
		return files;
	}
	async #stored({ path, writer, signature }) {
		const known = this.#known.get(path);
		if (known?.signature === signature) return known.stored;
		const stored = await readForeignFile(path, marksKind, this.#notices, known?.stored);
		if (writer === void 0) this.#notices.conflict(path);
		this.#known.set(path, {
			signature,
			stored
		});
		return stored;
	}
};
/** In the order of their names, which no machine sees differently. */
async function recordFiles(folder) {
	const names = await readdir(marksFolder(folder)).catch((error) => {
		if (isNoFolder(error)) return [];
		throw error;
	});
	return (await Promise.all(names.sort().map(async (name) => {
		const writer = writerOfFile(name);
		if (writer === void 0 && !isConflictCopy(name)) return void 0;
		const path = join(marksFolder(folder), name);
		const signature = await signatureOf(path).catch((error) => {
			if (isMissing(error)) return void 0;
			throw error;
		});
		return signature === void 0 ? void 0 : {
			path,
			writer,
			signature
		};
	}))).filter((file) => file !== void 0);
}
async function signatureOf(path) {
	const { mtimeMs, size, ino } = await stat(path);
	return `${mtimeMs}:${size}:${ino}`;
}
/** What an article's files look like together; changes whenever anything is written about it. */
async function articleSignature(folder) {
	return signatureOfAll(folder, await recordFiles(folder));
}
async function signatureOfAll(folder, files) {
	const [own, { mtimeMs }] = await Promise.all([signatureOf(articleFile(folder)), stat(folder)]);
	return [
		own,
		mtimeMs,
		...files.map((file) => `${basename(file.path)}:${file.signature}`)
	].join(" ");
}
// main/library/article-reader.ts
/** Reads each article's file when it has changed and only then. */
var ArticleReader = class {
	#known = /* @__PURE__ */ new Map();
	#notices;
	/** Conflict copies by the article they were last seen beside. */
	#copies = /* @__PURE__ */ new Map();
	constructor(notices) {
		this.#notices = notices;
	}
	/**
	* With the versions that only conflict copies of the file have.
	*
	* @throws FailureError `articleMissing`, `libraryUnreadable`, `libraryTooNew`
	*/
	async read(id, folder) {
		const path = articleFile(folder);
		let copies;
		let signature;
		try {
			copies = await this.#copiesOf(id, folder);
			const looks = copies.map((copy) => signatureOf(copy).catch(() => ""));
			signature = (await Promise.all([signatureOf(path), ...looks])).join(" ");
		} catch (error) {
			if (isMissing(error)) throw new FailureError({
				reason: "articleMissing",
				article: id
			});
			throw new FailureError({
				reason: "libraryUnreadable",
				path,
				cause: codeOf$1(error)
			});
		}
		const known = this.#known.get(id);
		if (known?.signature === signature) return this.#told(known);
		const own = await articleIn$1(path);
		if (!own) {
			if (known) return known.article;
			throw new FailureError({
				reason: "libraryUnreadable",
				path,
				cause: "damaged"
			});
		}
		let article = own;
		const arriving = [];
		for (const copy of copies) {
			const other = await articleIn$1(copy).catch(() => void 0);
			if (other?.id === own.id) article = uniteArticles(article, other);
			else arriving.push(copy);
		}
		const read = {
			signature,
			article,
			arriving
		};
		this.#known.set(id, read);
		return this.#told(read);
	}
	#told({ article, arriving }) {
		for (const path of arriving) this.#notices.meanwhile({
			reason: "arriving",
			path
		});
		return article;
	}
	forget(id) {
		this.#known.delete(id);
	}
	async #copiesOf(id, folder) {
		const copies = await articleCopies(folder);
		for (const path of this.#copies.get(id) ?? []) if (!copies.includes(path)) this.#notices.settle(path);
		for (const path of copies) this.#notices.conflict(path);
		if (copies.length > 0) this.#copies.set(id, copies);
		else this.#copies.delete(id);
		return copies;
	}
};
async function articleIn$1(path) {
	const kind = {
		...articleKind,
		empty: void 0
	};
	const stored = parse$2(await readFile(path, "utf8"), path, kind);
	if (!stored) return void 0;
	const { schema: _schema, ...article } = stored;
	return article;
}
/** Articles that came with a report have no source; that is no defect of the library. */
function sourceFailure(error, path, title) {
	return new FailureError(isMissing(error) ? {
		reason: "sourceMissing",
		name: title
	} : {
		reason: "libraryUnreadable",
		path,
		cause: codeOf$1(error)
	});
}
// shared/reading.ts
init_person();
function readingId(version, person) {
	return `reading-${version}-${personKey(person)}`;
}
/** The reading that hides others' marks from this person, if one does. */
function blindReadingOf(readings, person, version) {
	const id = readingId(version, person);
	for (const reading of readings) if (reading.id === id && !reading.deleted && reading.done === void 0) return reading;
}
// main/library/summary.ts
init_annotation();
init_article();
init_ledger();
function summaryOf$1(article, marks) {
	const current = currentVersion(article);
	const standing = [];
	let modified = [article.added, current.created].sort().at(-1) ?? article.added;
	for (const mark of marks.values()) {
		if (mark.modified > modified) modified = mark.modified;
		if (!mark.deleted && mark.target.version === current.id) standing.push(mark);
	}
	const { sentences } = current;
	const { id, title, byline, siteName, published, added } = article;
	return {
		id,
		title,
		...byline === void 0 ? {} : { byline },
		...siteName === void 0 ? {} : { siteName },
		...published === void 0 ? {} : { published },
		added,
		modified,
		sentences: sentences.length,
		counts: countLedger(ledgerStates(sentences, ledgerMarksOf(withoutSettled(standing))))
	};
}
// main/library/blind-reading.ts
init_person();
/** The reading in whose course this person must not see what others think. */
async function blindReading(store, records, version) {
	if (records.readings.size === 0) return void 0;
	const { name } = await store.person();
	return blindReadingOf(records.readings.values(), name, version);
}
/** What somebody who reads blind is shown of the marks: their own, and no settled disagreements. */
function isOwn(mark, person) {
	return !mark.adjudicates && samePerson(mark.creator, person);
}
function withoutSource({ byline: _byline, siteName: _siteName, uri: _uri, ...article }) {
	return {
		...article,
		source: {
			...article.source,
			name: "Hidden"
		}
	};
}
/** One for each who is reading this version blind. */
function blindViewsOf(article, version, records) {
	return [...records.readings.values()].filter((reading) => reading.version === version && !reading.deleted && !reading.done).map(({ creator, sourceHidden }) => {
		const own = new Map([...records.marks].filter(([, mark]) => isOwn(mark, creator)));
		const shown = sourceHidden ? withoutSource(article) : article;
		return {
			reader: creator.name,
			summary: summaryOf$1(shown, own)
		};
	});
}
/** The view of this person, if they are reading it blind. */
function blindViewFor(views, person) {
	return views?.find(({ reader }) => samePerson({ name: reader }, person));
}
// main/library/derived-cache.ts
/**
* What follows from articles' files, by what those files looked like. Derived, so it may be lost, wrong or thrown away at
* any time; it lies on this device and not in the library, where synchronised copies of it would only collide. In parts,
* so that a change of one article does not write all others again.
*/
var DerivedCache = class {
	#folder;
	#format;
	#parts = /* @__PURE__ */ new Map();
	#changed = /* @__PURE__ */ new Set();
	/** @param format anything written by another one is made again */
	constructor(configDirectory, library, name, format) {
		const key = createHash("sha256").update(resolve(library)).digest("hex").slice(0, 16);
		this.#folder = join(configDirectory, "cache", `${name}-${key}`);
		this.#format = format;
	}
	async get(id, signature) {
		const entry = (await this.#part(id)).get(id);
		return entry?.[1] === signature ? entry[2] : void 0;
	}
	async set(id, signature, value) {
		(await this.#part(id)).set(id, [
			id,
			signature,
			value
		]);
		this.#changed.add(partOf(id));
	}
	/** Writes what is new, without waiting for the disk: it costs a reading to make again. */
	async save() {
		const changed = [...this.#changed];
		this.#changed.clear();
		for (const name of changed) {
			const path = this.#file(name);
			const draft = `${path}.${process.pid}`;
			try {
				await makeFolders(this.#folder);
				const entries = [...(await this.#parts.get(name))?.values() ?? []];
				await writeFile(draft, JSON.stringify([this.#format, entries]));
				await rename(draft, path);
			} catch {}
		}
	}
	/** Read once, however many ask at the same time. */
	#part(id) {
		const name = partOf(id);
		const part = this.#parts.get(name) ?? this.#read(this.#file(name));
		this.#parts.set(name, part);
		return part;
	}
	#file(name) {
		return join(this.#folder, `${name}.json`);
	}
	async #read(path) {
		try {
			const [format, entries] = JSON.parse(await readFile(path, "utf8"));
			return new Map(format === this.#format ? entries.map((entry) => [entry[0], entry]) : []);
		} catch {
			return /* @__PURE__ */ new Map();
		}
	}
};
/** Ids are chosen at random, so their first characters share articles out evenly. */
function partOf(id) {
	return id.slice(0, 1);
}
// main/library/identity.ts
init_article();
function identityOf({ sources, text, metadata }) {
	const { uri } = metadata;
	return {
		sources: sources.map(({ sha256 }) => sha256),
		text: createHash("sha256").update(text.replace(/\s+/g, "")).digest("hex"),
		...uri ? { address: plainAddress(uri) } : {}
	};
}
function identityOfArticle(article) {
	const { text } = currentVersion(article);
	const later = article.versions.flatMap(({ source }) => source ?? []);
	return identityOf({
		sources: [article.source, ...later],
		text,
		metadata: article
	});
}
/** What the two have in common, the surest first. */
function sameness(a, b) {
	if (a.sources.some((source) => b.sources.includes(source))) return "source";
	if (a.text === b.text) return "text";
	return a.address !== void 0 && a.address === b.address ? "address" : void 0;
}
/** Without what tells only where the reader came from. */
function plainAddress(uri) {
	if (!URL.canParse(uri)) return uri;
	const url = new URL(uri);
	url.hash = "";
	for (const name of [...url.searchParams.keys()]) if (/^(?:utm_\w+|fbclid|gclid|ref|ref_src)$/i.test(name)) url.searchParams.delete(name);
	return url.href.replace(/^https?:\/\/(?:www\.)?/i, "").replace(/\/$/, "");
}
// main/library/captures.ts
/**
* Keeps a copy in the article's folder, named by its hash: what two marks cite is there once, and nothing that is there is
* ever written over.
*
* @throws FailureError `articleMissing`
*/
async function keepCapture(folder, { name, mediaType, bytes }) {
	if (!await exists(articleFile(folder))) throw new FailureError({
		reason: "articleMissing",
		article: basename(folder)
	});
	const sha256 = hashOf(bytes);
	const captures = evidenceFolder(folder);
	if (!await fileOf(captures, sha256)) {
		await mkdir(captures, { recursive: true });
		await syncFolder(folder);
		await durableWrite(join(folder, captureFile(sha256, name)), bytes);
	}
	return {
		sha256,
		name,
		mediaType,
		byteLength: bytes.length,
		captured: (/* @__PURE__ */ new Date()).toISOString()
	};
}
/**
* The copy as it was kept: bytes that no longer have their hash are no evidence.
*
* @throws FailureError `captureMissing`, `captureAltered`, `libraryUnreadable`
*/
async function readCapture(folder, sha256) {
	const captures = evidenceFolder(folder);
	const name = await fileOf(captures, sha256);
	if (!name) throw new FailureError({
		reason: "captureMissing",
		sha256
	});
	const path = join(captures, name);
	let bytes;
	try {
		bytes = new Uint8Array(await readFile(path));
	} catch (error) {
		throw new FailureError({
			reason: "libraryUnreadable",
			path,
			cause: codeOf$1(error)
		});
	}
	if (hashOf(bytes) !== sha256) throw new FailureError({
		reason: "captureAltered",
		path
	});
	return {
		name,
		bytes
	};
}
/** Where in an article's folder a copy is. */
function captureFile(sha256, name) {
	return join(evidenceFolder(""), `${sha256}${extensionOf(name)}`);
}
function hashOf(bytes) {
	return createHash("sha256").update(bytes).digest("hex");
}
/** Only for the user who looks into the folder. */
function extensionOf(name) {
	const own = extname(name).toLowerCase();
	return /^\.[a-z0-9]{1,8}$/.test(own) ? own : ".bin";
}
var captureName = /^([0-9a-f]{64})\.[a-z0-9]{1,8}$/;
async function fileOf(captures, sha256) {
	try {
		return (await readdir(captures)).find((name) => captureName.exec(name)?.[1] === sha256);
	} catch (error) {
		if (isMissing(error)) return void 0;
		throw new FailureError({
			reason: "libraryUnreadable",
			path: captures,
			cause: codeOf$1(error)
		});
	}
}
// main/library/project.ts
init_article();
var offset = z.int().nonnegative();
var file$5 = z.looseObject({
	format: z.literal("assay-article"),
	schema: z.literal(1),
	article: article.omit({ schema: true }),
	annotations: z.array(annotation$2),
	unplaced: z.array(annotation$2).default([]),
	split: z.looseObject({
		sentences: z.array(sentence),
		boundaries: z.array(z.tuple([offset, z.boolean()]))
	}).optional(),
	decisions: z.array(decision$1).default([]),
	threads: z.array(z.looseObject({ comments: z.array(comment$1) })).default([]),
	captures: z.array(z.looseObject({
		sha256: z.string().regex(/^[0-9a-f]{64}$/),
		name: z.string(),
		data: z.base64()
	})).default([])
});
/** What is published as the JSON Schema of the format. */
var projectSchema = file$5;
/**
* A project that comes from anywhere: nothing of it is believed before it was looked at.
*
* @param name of the file, for the sentence that says it is damaged
* @throws FailureError `inputDamaged`, `libraryTooNew`
*/
function readProject(value, name, writer, now) {
	const { format, schema } = value ?? {};
	if (format === "assay-article" && typeof schema === "number" && schema > 1) throw new FailureError({
		reason: "libraryTooNew",
		path: name,
		schema,
		supported: 1
	});
	const checked = file$5.safeParse(value);
	if (!checked.success) throw damaged$2(name);
	const { annotations, unplaced, split, decisions, threads, captures } = checked.data;
	const found = {
		schema: 1,
		...checked.data.article
	};
	const whole = split ? withSentences(found, split.sentences) : found;
	const marks = [...annotations, ...unplaced];
	if (!whole.versions.every(isSound) || !areSound(marks, whole)) throw damaged$2(name);
	const version = currentVersion(whole).id;
	const boundaries = (split?.boundaries ?? []).map(([at, begins]) => ({
		id: boundaryId(version, at),
		type: "Boundary",
		version,
		offset: at,
		begins,
		revision: 1,
		modified: now,
		writer
	}));
	const comments = threads.flatMap((thread) => thread.comments);
	return {
		article: whole,
		records: [
			...marks,
			...boundaries,
			...decisions,
			...comments
		],
		captures: captures.map((copy) => capturedCopy(copy, name))
	};
}
/** The same project under another id, for a library that has an article of this one already. */
function renamed({ article, records, captures = [] }, id) {
	return {
		captures,
		article: {
			...article,
			id
		},
		records: records.map((record) => "target" in record && record.target ? {
			...record,
			target: {
				...record.target,
				source: id
			}
		} : record)
	};
}
/** A copy that does not have its hash is no evidence, and says that the file was changed. */
function capturedCopy({ sha256, name, data }, file) {
	const bytes = new Uint8Array(Buffer.from(data, "base64"));
	if (hashOf(bytes) !== sha256) throw damaged$2(file);
	return {
		path: captureFile(sha256, name),
		bytes
	};
}
function damaged$2(name) {
	return new FailureError({
		reason: "inputDamaged",
		name,
		kind: "Assay article"
	});
}
function withSentences(found, sentences) {
	const last = currentVersion(found);
	const [first, ...later] = [...found.versions.slice(0, -1), {
		...last,
		sentences
	}];
	return first ? {
		...found,
		versions: [first, ...later]
	} : found;
}
/** In order, without overlaps, inside the text, and every sentence inside a block: what everything else relies on. */
function isSound({ text, blocks, sentences }) {
	let at = 0;
	for (const { start, end } of blocks) {
		if (start < at || end < start || end > text.length) return false;
		at = end;
	}
	let block = 0;
	at = 0;
	for (const { start, end } of sentences) {
		while ((blocks[block]?.end ?? Number.POSITIVE_INFINITY) <= start) block += 1;
		const home = blocks[block];
		if (!home || start < at || end <= start || start < home.start || end > home.end) return false;
		at = end;
	}
	return new Set(sentences.map(({ id }) => id)).size === sentences.length;
}
function areSound(marks, { versions }) {
	const lengths = new Map(versions.map(({ id, text }) => [id, text.length]));
	return new Set(marks.map(({ id }) => id)).size === marks.length && lengths.size === versions.length && marks.every(({ target }) => {
		const [{ start, end }] = target.selector;
		return start < end && end <= (lengths.get(target.version) ?? -1);
	});
}
// main/library/restoring.ts
/**
* A project under an id that is free. Its records stay what they were, whoever wrote them; only the file they are kept in is
* this writer's.
*
* @throws FailureError `inputDamaged`, `libraryTooNew`, `articleDuplicate`
*/
async function projectToAdd(layout, { writer, now }, value, { name, duplicates, isBinned }) {
	const found = readProject(value, name, writer, now);
	const { id, title } = found.article;
	if (isArticleId(id) && !await exists(articleFolder(layout.articles, id))) return found;
	if (duplicates === "ask" && !(isArticleId(id) && await isBinned(id))) throw new FailureError({
		reason: "articleDuplicate",
		name,
		article: id,
		title,
		same: "source"
	});
	return renamed(found, await freshId$1(layout));
}
// main/library/articles.ts
init_article();
var together = 16;
/** The articles of a library as wholes: listed, added, known again. */
var Articles = class {
	#store;
	#cache;
	/** Apart from the rest: it is larger, and only the queue asks for it. */
	#facts;
	constructor(store) {
		this.#store = store;
		const { configDirectory, path } = store.options;
		this.#cache = new DerivedCache(configDirectory, path, "summaries", 5);
		this.#facts = new DerivedCache(configDirectory, path, "queue", 2);
	}
	async list() {
		await this.#store.settings.read();
		const known = await this.known();
		const person = await this.#store.person();
		const articles = known.filter(({ removal }) => !removal).map((one) => seenBy(person, one));
		articles.sort((a, b) => a.added === b.added ? a.id < b.id ? -1 : 1 : a.added < b.added ? 1 : -1);
		return {
			path: this.#store.layout.root,
			articles,
			notices: this.#store.notices.all
		};
	}
	/** Of all that can be read, those in the bin included; the others are told of in notices. */
	async known() {
		const found = await this.#each((id, signature) => this.#known(id, signature));
		await this.#cache.save();
		return found;
	}
	/** Marks of all articles that are not in the bin. */
	async facts() {
		const found = await this.#each(async (id, signature) => {
			const known = await this.#known(id, signature);
			return {
				...known,
				facts: known.removal ? [] : await this.#factsOf(id, signature)
			};
		});
		await this.#cache.save();
		await this.#facts.save();
		return found.filter(({ removal }) => !removal);
	}
	async summary(id) {
		return seenBy(await this.#store.person(), await this.#known(id, await this.#store.signature(id)));
	}
	async add(imported, bytes) {
		return this.#store.writing(async ({ writer, now }) => {
			const id = await freshId$1(this.#store.layout);
			await moveInWhole(this.#store.layout, writer, {
				article: newArticle(id, imported, now),
				bytes
			});
			return this.summary(id);
		});
	}
	async restoreProject(value, options) {
		return this.#store.writing(async (hand) => {
			const isBinned = async (id) => (await this.#known(id, await this.#store.signature(id))).removal !== void 0;
			const project = await projectToAdd(this.#store.layout, hand, value, {
				...options,
				isBinned
			});
			await moveInWhole(this.#store.layout, hand.writer, project);
			return this.summary(project.article.id);
		});
	}
	async addVersion(id, addition) {
		const { folder, article, records } = await this.#store.opened(id);
		await this.#store.writing(async (hand) => {
			const next = withVersion(article, addition, hand.now);
			const version = currentVersion(next);
			const { source } = version;
			if (addition.bytes && source) await durableWrite(sourceFile(folder, source, version.id), addition.bytes);
			const moved = movedRecords(addition.place(alive(records), version), version, hand);
			await this.#store.writeArticle(folder, next);
			await this.#store.record(folder, hand, moved);
		});
	}
	/** The article that has the same source, text or address, if there is one. */
	async findSame(imported) {
		const wanted = identityOf({
			...imported,
			sources: [imported.source]
		});
		for (const id of await this.#store.ids()) {
			const known = await this.#known(id, await this.#store.signature(id)).catch(() => void 0);
			const same = known && !known.removal && sameness(known.identity, wanted);
			if (same) return {
				id,
				title: known.summary.title,
				same
			};
		}
	}
	async source(id) {
		const { folder, article } = await this.#store.opened(id);
		const version = article.versions.findLast(({ source }) => source)?.id;
		const path = sourceFile(folder, currentSource(article), version);
		try {
			return {
				article,
				bytes: new Uint8Array(await readFile(path))
			};
		} catch (error) {
			throw sourceFailure(error, path, article.title);
		}
	}
	async save() {
		await this.#cache.save();
		await this.#facts.save();
	}
	/** Some at a time: the disk answers several questions as fast as one. */
	async #each(task) {
		const ids = await this.#store.ids();
		const found = [];
		for (let at = 0; at < ids.length; at += together) {
			const some = ids.slice(at, at + together).map((id) => this.#leftOut(id, async () => task(id, await this.#store.signature(id))));
			for (const value of await Promise.all(some)) if (value !== void 0) found.push(value);
		}
		return found;
	}
	/** A folder whose article has not arrived yet is no reason to say anything. */
	async #leftOut(id, task) {
		const path = this.#store.folderOf(id);
		try {
			const value = await task();
			this.#store.notices.settle(path);
			return value;
		} catch (error) {
			if (!await exists(articleFile(path))) return void 0;
			const failure = error instanceof FailureError ? error.failure : {
				reason: "libraryUnreadable",
				path,
				cause: codeOf$1(error)
			};
			this.#store.notices.meanwhile({
				reason: "articleLeftOut",
				path,
				failure
			});
			return;
		}
	}
	async #known(id, signature) {
		const known = await this.#cache.get(id, signature);
		if (known) return known;
		const { article, records } = await this.#store.read(id);
		const removal = standingRemoval(records);
		const shown = asSplit(article, records);
		const blind = blindViewsOf(shown, currentVersion(article).id, records);
		const made = {
			summary: summaryOf$1(shown, records.marks),
			identity: identityOfArticle(article),
			...removal ? { removal } : {},
			...blind.length > 0 ? { blind } : {}
		};
		await this.#cache.set(id, signature, made);
		return made;
	}
	async #factsOf(id, signature) {
		const known = await this.#facts.get(id, signature);
		if (known) return known;
		const { article, records } = await this.#store.read(id);
		const made = queueFactsOf(article, records);
		await this.#facts.set(id, signature, made);
		return made;
	}
};
function seenBy(person, { summary, blind }) {
	return blindViewFor(blind, person)?.summary ?? summary;
}
// main/library/bin.ts
/**
* Removing is a record like any other, and the article's folder stays where it is: what others write into it at the same
* time is neither lost nor in the way.
*/
var Bin = class {
	#store;
	#articles;
	constructor(store, articles) {
		this.#store = store;
		this.#articles = articles;
	}
	async list() {
		return (await this.#articles.known()).flatMap(({ summary, removal }) => removal ? [{
			summary,
			removedBy: removal.creator,
			removed: removal.modified
		}] : []).sort((a, b) => a.removed < b.removed ? 1 : -1);
	}
	async remove(id) {
		const { folder, records } = await this.#store.opened(id);
		await this.#store.writing((hand) => this.#store.record(folder, hand, [removalAfter(records.removals.get(removalId), hand, true)]));
	}
	async restore(id) {
		const { folder, records } = await this.#store.read(id);
		const removal = standingRemoval(records);
		if (!removal) throw new FailureError({
			reason: "articleMissing",
			article: id
		});
		await this.#store.writing((hand) => this.#store.record(folder, hand, [removalAfter(removal, hand, false)]));
		return this.#articles.summary(id);
	}
	/** For good, with everything that anybody wrote about it. Gives how many are gone. */
	async empty(ids) {
		const gone = (await this.list()).map(({ summary }) => summary.id).filter((id) => !ids || ids.includes(id));
		await this.#store.writing(async () => {
			for (const id of gone) {
				await rm(this.#store.folderOf(id), {
					recursive: true,
					force: true
				});
				this.#store.forget(id);
			}
			await syncFolder(this.#store.layout.articles);
		});
		return gone.length;
	}
};
function removalAfter(before, hand, removed) {
	return {
		id: removalId,
		type: "Removal",
		revision: (before?.revision ?? 0) + 1,
		modified: hand.now,
		writer: hand.writer,
		creator: hand.person,
		...removed ? {} : { deleted: true }
	};
}
// shared/board.ts
init_person();
function teamBoardOf(articles, mayApproveOwn) {
	return {
		people: loadsOf(articles.flatMap((article) => article.marks), mayApproveOwn),
		days: daysOf(articles)
	};
}
function loadsOf(marks, mayApproveOwn) {
	const people = /* @__PURE__ */ new Map();
	const meet = (person) => {
		if (person) people.set(personKey(person.name), person);
	};
	for (const { person, lastHand, decidedBy } of marks) for (const one of [
		person,
		lastHand,
		decidedBy
	]) meet(one);
	const loads = [...people.values()].map((person) => {
		const own = marks.filter(({ lastHand }) => samePerson(lastHand, person));
		const open = (state) => own.filter((mark) => mark.open && mark.state === state);
		const others = mayApproveOwn ? marks : marks.filter(({ lastHand }) => !samePerson(lastHand, person));
		return {
			person,
			drafts: open("draft").length,
			returned: open("returned").length,
			waiting: open("ready").length,
			toReview: others.filter(({ open, state }) => open && state === "ready").length,
			approved: own.filter(({ state }) => state === "approved").length
		};
	});
	const load = ({ drafts, returned }) => drafts + returned;
	return loads.sort((a, b) => load(b) - load(a) || (personKey(a.person.name) < personKey(b.person.name) ? -1 : 1));
}
function daysOf(articles) {
	const days = /* @__PURE__ */ new Map();
	const on = (moment) => {
		const day = moment.slice(0, 10);
		const known = days.get(day) ?? {
			sentences: 0,
			judged: 0,
			verdicts: Object.create(null)
		};
		days.set(day, known);
		return known;
	};
	for (const { added, sentences, marks } of articles) {
		on(added).sentences += sentences;
		for (const moment of firstJudged(marks).values()) on(moment).judged += 1;
		for (const { verdict, revision } of marks) {
			if (verdict === void 0) continue;
			const { verdicts } = on(revision.modified);
			verdicts[verdict] = (verdicts[verdict] ?? 0) + 1;
		}
	}
	return [...days].map(([day, came]) => ({
		day,
		...came,
		verdicts: { ...came.verdicts }
	})).sort((a, b) => a.day < b.day ? -1 : 1);
}
/** By index of the sentence. */
function firstJudged(marks) {
	const first = /* @__PURE__ */ new Map();
	for (const { judges: [from, to], created } of marks) for (let index = from; index < to; index += 1) {
		const known = first.get(index);
		if (known === void 0 || created < known) first.set(index, created);
	}
	return first;
}
// main/library/board.ts
init_review_rules();
/** Without what this person is reading blind. */
async function teamBoardFor(store, articles) {
	const { reviewRules } = await store.settings.read();
	const person = await store.person();
	return teamBoardOf((await articles.facts()).filter(({ blind }) => !blindViewFor(blind, person)).map(({ summary: { added, sentences }, facts }) => ({
		added,
		sentences,
		marks: facts.map((fact) => ({
			...fact,
			...underRules(fact, reviewRules)
		}))
	})), !reviewRules.secondPerson);
}
// main/library/changing.ts
init_annotation();
init_article();
init_person();
/**
* The records that make the changes come true, or an error and none: a later record of the same id for each.
* Deleting what was never there leaves nothing to record.
*
* @throws FailureError `rangeInvalid`
*/
function recordsOf(changes, { article, marks, writer, person, now }) {
	const version = currentVersion(article);
	const sentenceAt = wholeSentences(version);
	const records = /* @__PURE__ */ new Map();
	for (const { id, range, judgement, adjudicates } of changes) {
		const before = records.get(id) ?? marks.get(id);
		const settles = adjudicates ?? before?.adjudicates;
		if (!judgement) {
			if (before) records.set(id, {
				...before,
				revision: before.revision + 1,
				modified: now,
				writer,
				...handOf(before, person),
				deleted: true
			});
			continue;
		}
		const { deleted: _deleted, unchangedSince: _since, ...kept } = before ?? newMark(id, person, now);
		records.set(id, {
			...kept,
			target: targetOf(article.id, version, range, sentenceAt),
			revision: kept.revision + 1,
			modified: now,
			writer,
			...handOf(kept, person),
			...settles ? { adjudicates: settles } : {},
			body: bodiesOf(judgement)
		});
	}
	return [...records.values()];
}
function newMark(id, creator, created) {
	return {
		id,
		type: "Annotation",
		motivation: "classifying",
		revision: 0,
		created,
		creator
	};
}
/** Who made a revision, where that is not the mark's creator. */
function handOf({ creator }, person) {
	return { modifiedBy: samePerson(creator, person) ? void 0 : person };
}
/** The records that make the boundaries so; one that says what stands already is left out. */
function boundaryRecordsOf(changes, { article, boundaries, writer, now }) {
	const version = currentVersion(article).id;
	return changes.flatMap(({ offset, begins }) => {
		const id = boundaryId(version, offset);
		const before = boundaries.get(id);
		if ((before && !before.deleted ? before.begins : null) === begins) return [];
		return [{
			id,
			type: "Boundary",
			version,
			offset,
			begins: begins ?? before?.begins ?? false,
			revision: (before?.revision ?? 0) + 1,
			modified: now,
			writer,
			...begins === null ? { deleted: true } : {}
		}];
	});
}
// main/library/opening.ts
init_article();
/** The article as this person may see it now. */
async function openArticle(store, id) {
	const { article, records } = await store.opened(id);
	const { id: version, sentences } = currentVersion(article);
	const reading = await blindReading(store, records, version);
	const person = await store.person();
	const marks = alive(records).filter((mark) => !reading || isOwn(mark, person));
	const boundaries = [...boundariesOf(records, version)];
	marks.sort(inTextOrder$1);
	const shown = asSplit(article, records);
	return {
		article: reading?.sourceHidden ? withoutSource(shown) : shown,
		...boundaries.length > 0 ? { split: {
			sentences,
			boundaries
		} } : {},
		annotations: marks.filter(({ target }) => target.version === version),
		unplaced: marks.filter(({ target }) => target.version !== version),
		...reading ? { reading } : {}
	};
}
/** All or nothing; gives the new records of marks. */
async function changeArticle(store, id, changes, boundaries) {
	const { folder, article, records } = await store.opened(id);
	return store.writing(async (hand) => {
		const context = {
			article,
			...records,
			...hand
		};
		const moved = boundaryRecordsOf(boundaries, context);
		const split = asSplit(article, withRecords(records, moved));
		const changed = recordsOf(changes, {
			...context,
			article: split
		});
		await store.record(folder, hand, [...changed, ...moved]);
		return changed;
	});
}
// main/library/profile.ts
init_person();
/** Reads what there is; members that are missing or make no sense are as they would be for a new person. */
async function readDeviceProfile(configDirectory) {
	const stored = await storedProfile(configDirectory);
	const name = process.env.ASSAY_PERSON || textIn$3(stored, "person") || systemUser();
	const fresh = profileOf(name);
	const device = deviceIn(stored);
	const colour = textIn$3(stored, "colour");
	const chosen = name === textIn$3(stored, "person");
	return {
		name,
		initials: chosen && textIn$3(stored, "initials") || fresh.initials,
		colour: chosen && colour && /^#[0-9a-f]{6}$/i.test(colour) ? colour : fresh.colour,
		role: roles.find((role) => role === textIn$3(stored, "role")) ?? fresh.role,
		...device ? { device } : {}
	};
}
async function readProfile(configDirectory) {
	const { device: _device, ...profile } = await readDeviceProfile(configDirectory);
	return profile;
}
async function changeProfile(configDirectory, change) {
	const stored = await storedProfile(configDirectory);
	const { name, initials, colour, role } = change;
	await makeFolders(configDirectory);
	await durableWrite(profileFile(configDirectory), JSON.stringify({
		...stored,
		device: deviceIn(stored) ?? freshDevice(),
		person: name ?? textIn$3(stored, "person") ?? systemUser(),
		...initials === void 0 ? {} : { initials },
		...colour === void 0 ? {} : { colour },
		...role === void 0 ? {} : { role }
	}));
	return readProfile(configDirectory);
}
function profileFile(configDirectory) {
	return join(configDirectory, "profile.json");
}
function freshDevice() {
	return randomBytes(4).toString("hex");
}
async function storedProfile(configDirectory) {
	try {
		const stored = JSON.parse(await readFile(profileFile(configDirectory), "utf8"));
		return typeof stored === "object" && stored !== null ? stored : {};
	} catch {
		return {};
	}
}
function deviceIn(stored) {
	const device = textIn$3(stored, "device");
	return device && /^[0-9a-f]{8}$/.test(device) ? device : void 0;
}
function textIn$3(stored, member) {
	const value = stored[member];
	return typeof value === "string" && value !== "" ? value : void 0;
}
function systemUser() {
	try {
		return userInfo().username;
	} catch {
		return "somebody";
	}
}
// main/library/history-log.ts
/**
* What a writer's records were before they were changed, one to a line, only ever added to: an edit costs a line, however
* long the history. A line that a crash or a synchronisation left unfinished is no record, and ends with the next one.
*/
async function appendHistory(path, records) {
	if (records.length === 0) return;
	const lines = records.map((record) => `${JSON.stringify(record)}\n`).join("");
	await makeFolders(dirname(path));
	const file = await open(path, "a+");
	try {
		const { size } = await file.stat();
		const whole = size === 0 || await endsLine(file, size);
		const bytes = Buffer.from(whole ? lines : `\n${lines}`);
		await file.appendFile(bytes);
		await file.sync();
		const written = (await file.stat()).size - size;
		if (written !== bytes.length) throw new Error(`only ${written} of ${bytes.length} bytes were written`);
		if (size === 0) await syncFolder(dirname(path));
	} finally {
		await file.close();
	}
}
async function endsLine(file, size) {
	const { buffer } = await file.read(Buffer.alloc(1), 0, 1, size - 1);
	return buffer[0] === 10;
}
/** The histories of all writers of an article, conflict copies and git's markers included; what is no record is passed over. */
async function readHistories(folder) {
	const names = await readdir(marksFolder(folder)).catch((error) => {
		if (isNoFolder(error)) return [];
		throw error;
	});
	const found = [];
	for (const name of names.filter(isHistoryFile).sort()) {
		const text = await readFile(join(marksFolder(folder), name), "utf8").catch(() => "");
		found.push(...historyIn(text));
	}
	return found;
}
function historyIn(text) {
	return text.split("\n").flatMap((line) => {
		if (!line.startsWith("{")) return [];
		try {
			const checked = anyRecord.safeParse(JSON.parse(line));
			return checked.success ? [checked.data] : [];
		} catch {
			return [];
		}
	});
}
// main/library/receiving.ts
init_annotation();
/** Everything of an article's folder that another library needs: no backups, drafts or damaged files. */
async function articleFiles(store, id) {
	const { folder, article } = await store.opened(id);
	const entries = await readdir(folder, {
		recursive: true,
		withFileTypes: true
	});
	const files = /* @__PURE__ */ new Map();
	for (const entry of entries) {
		if (!entry.isFile() || /^\.|\.(?:bak|tmp)$|\.damaged-\d+$/.test(entry.name)) continue;
		const path = join(entry.parentPath, entry.name);
		const inFolder = path.slice(folder.length + 1).split(/[\\/]/);
		if (inFolder.length > deepest || isArticleCopy(inFolder.join("/"))) continue;
		files.set(inFolder.map(portable).join("/"), new Uint8Array(await readFile(path)));
	}
	files.set("article.json", new TextEncoder().encode(storedArticle(article)));
	return files;
}
/** Folders within folders are none of ours. */
var deepest = 4;
/** Sync engines name copies with signs that not every disk takes; the hash keeps two such names apart. */
function portable(name) {
	const plain = name.replace(/[^\w. -]/g, "-").replace(/^[^A-Za-z0-9]+/, "");
	if (plain === name) return name;
	const { name: stem, ext } = parse(plain);
	return `${stem}-${createHash("sha256").update(name).digest("hex").slice(0, 8)}${ext}`;
}
/**
* The union of what is here and what came. Records of others go into this writer's own files, as they are, because nobody
* writes another's; what is here already is not written again.
*
* @throws FailureError `inputDamaged`
*/
async function receiveArticle(store, id, files, name) {
	const came = articleIn(id, files, name);
	const records = recordsFrom(files);
	return store.writing(async (hand) => {
		const folder = store.folderOf(id);
		const fresh = !await exists(articleFile(folder));
		if (fresh) {
			const whole = [...files].filter(([path]) => !isOfRecords(path));
			await moveFilesInWhole(store.layout, hand.writer, id, new Map(whole));
			store.forget(id);
		}
		const changed = fresh ? false : await mergeFiles(store, folder, came, files);
		const received = await receiveRecords(store, id, hand, records);
		return {
			title: came.title,
			outcome: fresh ? "added" : changed || received ? "merged" : "unchanged"
		};
	});
}
function articleIn(id, files, name) {
	const bytes = files.get("article.json");
	const kind = {
		...articleKind,
		empty: void 0
	};
	const stored = bytes && parse$2(new TextDecoder().decode(bytes), name, kind);
	if (!stored || stored.id !== id) throw new FailureError({
		reason: "inputDamaged",
		name,
		kind: "Assay package"
	});
	const { schema: _schema, ...article } = stored;
	return article;
}
function isOfRecords(path) {
	return path.startsWith("marks/");
}
function recordsFrom(files) {
	return [...files].flatMap(([path, bytes]) => {
		const name = path.slice(6);
		if (!isOfRecords(path)) return [];
		const text = new TextDecoder().decode(bytes);
		if (isHistoryFile(name)) return historyIn(text);
		if (writerOfFile(name) === void 0 && !isConflictCopy(name)) return [];
		const stored = parse$2(text, path, marksKind);
		return stored ? recordsIn(stored) : [];
	});
}
async function mergeFiles(store, folder, came, files) {
	let changed = false;
	const { article } = await store.read(came.id);
	const united = uniteArticles(article, came);
	if (contradicts(united, came)) await keepBeside(folder, came);
	if (contradicts(united, article)) await keepBeside(folder, article);
	if (JSON.stringify(united) !== JSON.stringify(article)) {
		await store.writeArticle(folder, united);
		changed = true;
	}
	for (const [path, bytes] of files) {
		const at = join(folder, path);
		if (path === "article.json" || isOfRecords(path) || await exists(at)) continue;
		await mkdir(dirname(at), { recursive: true });
		await durableWrite(at, bytes);
		changed = true;
	}
	return changed;
}
/** Two texts under one version: everybody takes the same one, and the other stays where it can be found. */
async function keepBeside(folder, article) {
	const text = storedArticle(article);
	const hash = createHash("sha256").update(text).digest("hex").slice(0, 12);
	const path = join(folder, `article.other-${hash}`);
	if (!await exists(path)) await durableWrite(path, text);
}
/** Whether any of them was new here. */
async function receiveRecords(store, id, hand, records) {
	const { folder, records: here } = await store.read(id);
	const known = new Set((await store.revisions(folder)).map(revisionKey));
	const fresh = [...new Map(records.map((record) => [revisionKey(record), record]))].filter(([key]) => !known.has(key)).map(([, record]) => record);
	const standing = standingOf(mergeAll(fresh), here);
	const keys = new Set(standing.map(revisionKey));
	const past = fresh.filter((record) => !keys.has(revisionKey(record)));
	await store.receive(folder, hand, standing, past);
	return fresh.length > 0;
}
function standingOf(came, here) {
	return Object.values(kindOfType).flatMap((kind) => [...came[kind].values()].filter((record) => {
		const other = here[kind].get(record.id);
		return !other || supersedes(record, other);
	}));
}
// main/library/commenting.ts
init_article();
init_person();
/**
* All or an error and none.
*
* @throws FailureError `commentNotYours`, `threadUnknown`, `markUnknown`, `rangeInvalid`
*/
function commentsFor(changes, article, records, hand) {
	const { writer, person, now } = hand;
	const people = peopleIn(records);
	const made = /* @__PURE__ */ new Map();
	const known = (id) => made.get(id) ?? records.comments.get(id);
	for (const { id, thread = id, mark, range, text, resolved } of changes) {
		const before = known(id);
		if (before && !samePerson(before.creator, person)) throw new FailureError({
			reason: "commentNotYours",
			name: before.creator.name
		});
		if (text === null) {
			if (before) made.set(id, {
				...before,
				revision: before.revision + 1,
				modified: now,
				writer,
				deleted: true
			});
			continue;
		}
		if (!before && thread !== id && !known(thread)) throw new FailureError({
			reason: "threadUnknown",
			thread
		});
		const mentions = mentionsIn(text, people);
		const kept = before ? unsaid(before) : {
			...beginning(id, thread, {
				mark,
				range
			}, article, records),
			creator: person,
			created: now,
			turn: nextTurn(thread, [...records.comments.values(), ...made.values()])
		};
		made.set(id, {
			...kept,
			id,
			type: "Comment",
			revision: (before?.revision ?? 0) + 1,
			modified: now,
			writer,
			text,
			...mentions.length > 0 ? { mentions } : {},
			...resolved === void 0 ? {} : { resolved }
		});
	}
	return [...made.values()];
}
function unsaid({ deleted: _deleted, mentions: _mentions, ...kept }) {
	return kept;
}
/** What the thread is about, said by its first comment alone. */
function beginning(id, thread, { mark, range }, article, { marks }) {
	if (thread !== id) return { thread };
	if (mark !== void 0) {
		if (!marks.has(mark)) throw new FailureError({
			reason: "markUnknown",
			mark
		});
		return {
			thread,
			mark
		};
	}
	if (!range) throw new FailureError({
		reason: "threadUnknown",
		thread
	});
	const version = currentVersion(article);
	return {
		thread,
		target: targetOf(article.id, version, range, wholeSentences(version))
	};
}
function nextTurn(thread, comments) {
	const turns = comments.filter((comment) => comment.thread === thread).map(({ turn }) => turn);
	return Math.max(0, ...turns) + 1;
}
/** Everybody who has a hand in the article. */
function peopleIn({ marks, decisions, comments, readings }) {
	const names = /* @__PURE__ */ new Set();
	for (const { creator, modifiedBy } of marks.values()) {
		names.add(creator.name);
		if (modifiedBy) names.add(modifiedBy.name);
	}
	for (const records of [
		decisions,
		comments,
		readings
	]) for (const { creator } of records.values()) names.add(creator.name);
	return [...names].sort();
}
// main/library/deciding.ts
init_decision();
init_person();
init_review_rules();
init_revision();
/**
* All or an error and none.
*
* @throws FailureError `markUnknown`, `returnWithoutReason`, `approvalRefused`
*/
function decisionsFor(inputs, records, rules, { writer, person, now }) {
	const earlier = decisionsByMark(records.decisions.values());
	return inputs.map(({ id, mark: markId, state, reason, on }) => {
		const mark = records.marks.get(markId);
		if (!mark || mark.deleted) throw new FailureError({
			reason: "markUnknown",
			mark: markId
		});
		if (state === "returned" && !reason?.trim()) throw new FailureError({
			reason: "returnWithoutReason",
			mark: markId
		});
		const [obstacle] = state === "approved" ? obstaclesTo(factsOf(mark), person, rules) : [];
		if (obstacle) throw new FailureError({
			reason: "approvalRefused",
			mark: markId,
			obstacle
		});
		const turns = (earlier.get(markId) ?? []).map(({ turn }) => turn);
		return {
			id,
			type: "Decision",
			revision: 1,
			modified: now,
			writer,
			creator: person,
			created: now,
			mark: markId,
			on: on ? revisionNameOf(on) : judgedRevision(mark),
			state,
			...reason?.trim() ? { reason: reason.trim() } : {},
			turn: Math.max(0, ...turns) + 1
		};
	});
}
/** @throws FailureError `decisionNotYours`; what is not known any more is withdrawn already */
function withdrawalsOf(ids, { decisions }, { writer, person, now }) {
	return ids.flatMap((id) => {
		const made = decisions.get(id);
		if (!made || made.deleted) return [];
		if (!samePerson(made.creator, person)) throw new FailureError({
			reason: "decisionNotYours",
			name: made.creator.name
		});
		return [{
			...made,
			revision: made.revision + 1,
			modified: now,
			writer,
			deleted: true
		}];
	});
}
// main/library/reviewing.ts
init_article();
init_person();
init_review();
/** Decisions, comments and readings, and what follows from them. */
var Reviewing = class {
	#store;
	#articles;
	constructor(store, articles) {
		this.#store = store;
		this.#articles = articles;
	}
	/** To somebody who reads blind, only what they said themselves. */
	async open(id) {
		const { article, records } = await this.#store.opened(id);
		const { reviewRules } = await this.#store.settings.read();
		const version = currentVersion(asSplit(article, records));
		const blind = await blindReading(this.#store, records, version.id);
		const person = await this.#store.person();
		const seen = (all) => [...all].filter(({ creator }) => !blind || samePerson(creator, person));
		const { annotations } = await openArticle(this.#store, id);
		const decisions = seen(records.decisions.values()).filter(({ deleted }) => !deleted);
		return {
			review: reviewOfArticle(version.sentences, annotations, decisions, reviewRules),
			decisions: decisions.sort((a, b) => a.turn - b.turn || (a.id < b.id ? -1 : 1)),
			threads: threadsOf(seen(records.comments.values())),
			readings: [...records.readings.values()].filter(({ deleted }) => !deleted),
			people: blind ? [person.name] : peopleIn(records),
			rules: reviewRules
		};
	}
	async decide(id, inputs) {
		const { folder, records } = await this.#store.opened(id);
		const { reviewRules } = await this.#store.settings.read();
		return this.#store.writing(async (hand) => {
			const made = decisionsFor(inputs.map((input) => ({
				...input,
				id: input.id ?? randomUUID()
			})), records, reviewRules, hand);
			await this.#store.record(folder, hand, made);
			return made;
		});
	}
	async withdraw(id, decisions) {
		const { folder, records } = await this.#store.opened(id);
		return this.#store.writing(async (hand) => {
			const withdrawn = withdrawalsOf(decisions, records, hand);
			await this.#store.record(folder, hand, withdrawn);
			return withdrawn;
		});
	}
	async comment(id, changes) {
		const { folder, article, records } = await this.#store.opened(id);
		await this.#store.writing((hand) => this.#store.record(folder, hand, commentsFor(changes, asSplit(article, records), records, hand)));
		return (await this.open(id)).threads;
	}
	async beginReading({ article: id, sourceHidden }) {
		return this.#changeReading(id, (_before, now) => ({
			begun: now,
			...sourceHidden ? { sourceHidden } : {}
		}));
	}
	async endReading(id) {
		return this.#changeReading(id, (before, now) => {
			if (!before || before.done !== void 0) throw new FailureError({
				reason: "readingNotBegun",
				article: id
			});
			const { begun, sourceHidden } = before;
			return {
				begun,
				done: now,
				...sourceHidden ? { sourceHidden } : {}
			};
		});
	}
	async queue({ filter = {}, order = "oldest", offset = 0, limit = 200 }) {
		const { reviewRules } = await this.#store.settings.read();
		const person = await this.#store.person();
		return queuePage((await this.#articles.facts()).flatMap(({ summary, facts, blind }) => blindViewFor(blind, person) ? [] : queueItemsOf(summary.id, summary.title, facts, reviewRules)), filter, order, {
			person,
			mayApproveOwn: !reviewRules.secondPerson
		}, {
			offset,
			limit
		});
	}
	async #changeReading(article, change) {
		const { folder, article: whole, records } = await this.#store.opened(article);
		const version = currentVersion(whole).id;
		return this.#store.writing(async (hand) => {
			const id = readingId(version, hand.person.name);
			const before = records.readings.get(id);
			const reading = {
				id,
				type: "Reading",
				revision: (before?.revision ?? 0) + 1,
				modified: hand.now,
				writer: hand.writer,
				creator: hand.person,
				version,
				...change(before, hand.now)
			};
			await this.#store.record(folder, hand, [reading]);
			return reading;
		});
	}
};
// shared/agreement.ts
function confusionOf(ratings, values, first = 0, second = 1) {
	const counts = values.map(() => values.map(() => 0));
	for (const unit of ratings) {
		const row = counts[values.indexOf(unit[first])];
		const column = values.indexOf(unit[second]);
		if (row && column >= 0) row[column] = (row[column] ?? 0) + 1;
	}
	return {
		values,
		counts
	};
}
/** The share of units on which both said the same. */
function observedAgreement({ counts }) {
	const total = sum(counts.map(sum));
	if (total === 0) return {
		defined: false,
		why: "noOverlap"
	};
	return {
		defined: true,
		value: sum(counts.map((row, index) => row[index] ?? 0)) / total
	};
}
/**
* κ = (Po − Pe) / (1 − Pe), with Pe from each reader's own shares. Cohen, A coefficient of agreement for nominal scales
* (1960), https://doi.org/10.1177/001316446002000104
*/
function cohenKappa(confusion) {
	const observed = observedAgreement(confusion);
	if (!observed.defined) return observed;
	const { counts } = confusion;
	const total = sum(counts.map(sum));
	const byChance = sum(counts.map((row, index) => sum(row) * sum(counts.map((other) => other[index] ?? 0))));
	if (byChance === total * total) return {
		defined: false,
		why: "oneLabel"
	};
	const expected = byChance / (total * total);
	return {
		defined: true,
		value: (observed.value - expected) / (1 - expected)
	};
}
/**
* α = 1 − Do / De over the coincidences of all pairs of readers, each unit weighing by how many judged it; units that one
* reader alone judged say nothing. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), section C-E,
* https://repository.upenn.edu/handle/20.500.14332/2089
*/
function krippendorffAlpha(ratings) {
	const totals = /* @__PURE__ */ new Map();
	let paired = 0;
	let disagreeing = 0;
	for (const unit of ratings) {
		const given = unit.filter((value) => value !== void 0);
		if (given.length < 2) continue;
		paired += given.length;
		const counts = /* @__PURE__ */ new Map();
		for (const value of given) counts.set(value, (counts.get(value) ?? 0) + 1);
		for (const [value, count] of counts) {
			totals.set(value, (totals.get(value) ?? 0) + count);
			disagreeing += count * (given.length - count) / (given.length - 1);
		}
	}
	if (paired === 0) return {
		defined: false,
		why: "noOverlap"
	};
	const expected = sum([...totals.values()].map((count) => count * (paired - count)));
	if (expected === 0) return {
		defined: false,
		why: "oneLabel"
	};
	return {
		defined: true,
		value: 1 - (paired - 1) * disagreeing / expected
	};
}
/** The same ratings, asking only whether it is this value. */
function thisOrAnother(ratings, value) {
	return ratings.map((unit) => unit.map((given) => given === void 0 ? void 0 : given === value));
}
function sum(numbers) {
	return numbers.reduce((total, number) => total + number, 0);
}
// shared/comparison.ts
init_annotation();
init_disagreement();
init_person();
/**
* @param revisions every known revision of every mark, not only those that stand: what somebody said stays what they
*   said when somebody else changes the mark
*/
function sentenceReadings(article, sentences, revisions, people) {
	const adjudications = revisions.filter(({ adjudicates }) => adjudicates);
	const columns = people.map((person) => {
		return marksOnWhole(sentences, lastOfEach(revisions.filter((mark) => isBy(mark, person)))).map((marks) => marks.map(labelOf).at(-1));
	});
	const settling = marksOnWhole(sentences, lastOfEach(adjudications));
	return {
		article,
		sentences,
		people,
		ratings: sentences.map((_, index) => columns.map((column) => column[index])),
		settled: settling.map((marks) => marks.map(({ id }) => id))
	};
}
/** Adjudicating is not reading. */
function isBy({ creator, modifiedBy, adjudicates }, person) {
	return !adjudicates && personKey((modifiedBy ?? creator).name) === personKey(person);
}
function lastOfEach(revisions) {
	const last = /* @__PURE__ */ new Map();
	for (const revision of revisions) {
		const known = last.get(revision.id);
		if (!known || revision.revision > known.revision) last.set(revision.id, revision);
	}
	return [...last.values()].filter(({ deleted }) => !deleted);
}
/** @param readings of one article or of many, all with the same people */
function compareReadings(people, readings) {
	const ratings = readings.flatMap((reading) => reading.ratings);
	const judgedBy = (unit) => unit.filter((label) => label);
	return {
		people,
		compared: ratings.filter((unit) => judgedBy(unit).length > 1).length,
		alpha: krippendorffAlpha(ratings),
		pairs: people.flatMap((first, row) => people.slice(row + 1).map((second, index) => {
			const confusion = confusionOf(ratings, labels, row, row + 1 + index);
			return {
				people: [first, second],
				observed: observedAgreement(confusion),
				kappa: cohenKappa(confusion),
				confusion
			};
		})),
		labels: labels.map((label) => {
			const asked = thisOrAnother(ratings, label);
			return {
				label,
				alpha: krippendorffAlpha(asked),
				...people.length === 2 ? { kappa: cohenKappa(confusionOf(asked, [true, false])) } : {},
				given: ratings.flat().filter((given) => given === label).length
			};
		}),
		disagreements: readings.flatMap(({ article, sentences, ratings, settled }) => ratings.flatMap((unit, index) => {
			if (new Set(judgedBy(unit)).size < 2) return [];
			return [{
				article,
				sentence: sentences[index]?.id ?? "",
				labels: unit.map((label) => label ?? null),
				settled: settled[index] ?? []
			}];
		}))
	};
}
// main/library/revisions.ts
init_annotation();
init_article();
init_revision();
/** What follows from earlier revisions, not only from those that stand. */
var Revisions = class {
	#store;
	#articles;
	constructor(store, articles) {
		this.#store = store;
		this.#articles = articles;
	}
	/** The latest first, by the clocks of those who did it. @throws FailureError `readingUnderWay` */
	async history(id, mark) {
		const { folder, records } = await this.#seen(id);
		return (await this.#store.revisions(folder)).filter((record) => record.type !== "Boundary" && (mark === void 0 || isAbout(record, mark))).map((record) => {
			const shown = record;
			return {
				record: shown,
				person: shown.type === "Annotation" && shown.modifiedBy || shown.creator,
				at: shown.modified,
				standing: isStanding(record, records)
			};
		}).sort(latestFirst);
	}
	/** Makes a mark say again what it said in an earlier revision, as a new one. */
	async restore(id, mark, name) {
		const { folder, article, records } = await this.#seen(id);
		const wanted = (await this.#store.revisions(folder)).find((record) => record.type === "Annotation" && record.id === mark && sameRevision(record, name));
		const now = records.marks.get(mark);
		if (!wanted || !now) throw new FailureError({
			reason: "markUnknown",
			mark
		});
		const { deleted: _deleted, unchangedSince: _since, modifiedBy: _hand, ...said } = wanted;
		const stands = wanted.target.version === currentVersion(article).id ? wanted.target : now.target;
		return this.#store.writing(async (hand) => {
			const restored = {
				...said,
				target: stands,
				revision: now.revision + 1,
				modified: hand.now,
				writer: hand.writer,
				...handOf(wanted, hand.person)
			};
			await this.#store.record(folder, hand, [restored]);
			return restored;
		});
	}
	/**
	* How these people agree, or all who have read; in one article or in all. Whoever is still reading an article blind is
	* not compared in it.
	*
	* @throws FailureError `readingUnderWay`
	*/
	async compare(people, id) {
		const ids = id === void 0 ? await this.#ids() : [id];
		const opened = [];
		for (const one of ids) {
			const seen = await this.#seen(one).catch((error) => {
				if (id !== void 0) throw error;
			});
			if (seen) opened.push(seen);
		}
		const read = await Promise.all(opened.map((one) => this.#read(one)));
		const compared = people ?? readersOf(read.flatMap(({ marks }) => marks));
		return compareReadings(compared, read.map(({ article, sentences, marks }) => sentenceReadings(article, sentences, marks, compared)));
	}
	/** Every revision of every mark on the current version, but those of people who are still reading it blind. */
	async #read({ folder, article, records }) {
		const { id, sentences } = currentVersion(asSplit(article, records));
		const marks = (await this.#store.revisions(folder)).filter((record) => record.type === "Annotation" && record.target.version === id && !blindReadingOf(records.readings.values(), record.creator.name, id));
		return {
			article: article.id,
			sentences,
			marks
		};
	}
	async #ids() {
		return (await this.#articles.known()).filter(({ removal }) => !removal).map(({ summary }) => summary.id);
	}
	async #seen(id) {
		const opened = await this.#store.opened(id);
		const { records, article } = opened;
		if (await blindReading(this.#store, records, currentVersion(article).id)) throw new FailureError({
			reason: "readingUnderWay",
			article: id
		});
		return opened;
	}
};
function readersOf(marks) {
	const readers = marks.filter(({ adjudicates }) => !adjudicates).map((mark) => lastHandOf(mark).name);
	return [...new Set(readers)].sort();
}
function isAbout(record, mark) {
	if (record.type === "Annotation") return record.id === mark;
	return (record.type === "Decision" || record.type === "Comment") && record.mark === mark;
}
function isStanding(record, records) {
	const merged = records[kindOfType[record.type]].get(record.id);
	return merged !== void 0 && sameRevision(merged, record);
}
function latestFirst({ record: a }, { record: b }) {
	if (a.modified !== b.modified) return a.modified < b.modified ? 1 : -1;
	if (a.id === b.id) return b.revision - a.revision;
	return a.id < b.id ? -1 : 1;
}
// shared/verdict-scale.ts
var no = "#a3231d";
var hardly = "#b4511a";
var half = "#8a6100";
var nearly = "#4f7a2f";
var yes = "#0b6e57";
/** What a new library has. */
var defaultVerdictScale = {
	sixStep: [
		step$1("absurd", "Absurd", "False, and ridiculous to say.", 1, no),
		step$1("false", "False", "The evidence says otherwise.", 2, no),
		step$1("mostly-false", "Mostly false", "Some truth, but the whole misleads.", 3, hardly),
		step$1("half-true", "Half true", "Right in part; what matters is missing or twisted.", 4, half),
		step$1("mostly-true", "Mostly true", "Right, but something needs to be added.", 5, nearly),
		step$1("true", "True", "The evidence bears it out, and nothing that matters is missing.", 6, yes)
	],
	fiveStep: [
		step$1("false", "False", "The evidence says otherwise.", 1, no),
		step$1("mostly-false", "Mostly false", "Some truth, but the whole misleads.", 2, hardly),
		step$1("half-true", "Half true", "Right in part; what matters is missing or twisted.", 3, half),
		step$1("mostly-true", "Mostly true", "Right, but something needs to be added.", 4, nearly),
		step$1("true", "True", "The evidence bears it out, and nothing that matters is missing.", 5, yes)
	],
	fourStep: [
		step$1("false", "False", "The evidence says otherwise.", 1, no),
		step$1("misleading", "Misleading", "Right in the letter, wrong in what it makes one think.", 2, half),
		step$1("unproven", "Unproven", "Nobody knows: the evidence does not decide.", void 0, "#625e55"),
		step$1("true", "True", "The evidence bears it out, and nothing that matters is missing.", 3, yes)
	],
	conclusionOnly: []
}.fiveStep;
function step$1(id, name, definition, value, colour) {
	return {
		id,
		name,
		definition,
		...value === void 0 ? {} : { value },
		colour
	};
}
// shared/settings.ts
init_review_rules();
var defaultSettings = {
	schema: 2,
	revision: 0,
	modified: "",
	writer: "",
	verdictScale: defaultVerdictScale,
	reviewRules: defaultReviewRules
};
// main/library/settings-schema.ts
init_annotation();
var rating = z.looseObject({
	id: z.string(),
	name: z.string(),
	definition: z.string(),
	value: z.number().optional(),
	colour: z.string()
});
var colour$1 = z.string();
var template = z.looseObject({
	newsroom: z.string().optional(),
	heading: z.string().optional(),
	logo: z.string().optional(),
	accent: colour$1.optional(),
	labelColours: z.partialRecord(z.enum(labels), colour$1).optional(),
	method: z.string().optional(),
	footer: z.string().optional(),
	verdicts: z.record(z.string(), z.string()).optional()
});
var settingsKind = {
	schema: z.looseObject({
		schema: z.literal(2),
		revision: z.int().nonnegative(),
		modified: z.string(),
		writer: z.string(),
		verdictScale: z.array(rating),
		reviewRules: z.looseObject({
			secondPerson: z.boolean(),
			labels: z.array(z.enum(labels)),
			verdicts: z.array(z.string()),
			evidence: z.boolean()
		}),
		reportTemplate: template.optional()
	}),
	current: 2,
	migrations: { 1: (data) => ({
		...defaultSettings,
		...data,
		schema: 2
	}) },
	empty: defaultSettings,
	unite: (a, b) => a.revision >= b.revision ? a : b
};
// main/library/settings.ts
/** `library.json`, which anybody may change: of several copies the one with the highest revision counts. */
var Settings = class {
	#path;
	#notices;
	#last = defaultSettings;
	#seen = [];
	constructor(path, notices) {
		this.#path = path;
		this.#notices = notices;
	}
	/** While the file is not whole, such as when it is just arriving, what was last read of it. */
	async read() {
		const copies = await this.#copies();
		const all = await Promise.all([this.#path, ...copies].map((path) => readForeignFile(path, settingsKind, this.#notices, this.#last)));
		for (const path of copies) this.#notices.conflict(path);
		this.#last = all.reduce((best, one) => counts(one, best) ? one : best);
		return this.#last;
	}
	/** @throws FailureError `libraryUnreadable` when the file is not whole: what it will say must not be overwritten */
	async change(change, { writer, now }) {
		const before = await this.read();
		let damaged = false;
		const file = await openOwnFile(this.#path, settingsKind, {
			notify: () => {
				damaged = true;
			},
			meanwhile: () => {},
			settle: () => {}
		});
		if (damaged) throw new FailureError({
			reason: "libraryUnreadable",
			path: this.#path,
			cause: "it is not whole"
		});
		const next = {
			...before,
			...change,
			revision: before.revision + 1,
			modified: now,
			writer
		};
		await file.replace(next);
		this.#last = next;
		return next;
	}
	/** What synchronisation puts beside the file when two have changed it. */
	async #copies() {
		const folder = dirname(this.#path);
		const paths = (await readdir(folder).catch(() => [])).filter((name) => /^library[^a-z0-9].*\.json$/i.test(name) && name !== "library.json").sort().map((name) => join(folder, name));
		for (const path of this.#seen) if (!paths.includes(path)) this.#notices.settle(path);
		this.#seen = paths;
		return paths;
	}
};
function counts(a, b) {
	if (a.revision !== b.revision) return a.revision > b.revision;
	if (a.modified !== b.modified) return a.modified > b.modified;
	return a.writer > b.writer;
}
// main/library/writer.ts
var slots = 64;
/**
* Makes this process the only one that writes as this writer. Locks lie in the config directory, which is this device's
* own and synchronised by nobody, so a process id there can be asked whether it lives. Nothing ever waits: while another
* process of the same program is running, the next slot is taken. Taking a slot for held that is free does no harm.
*/
async function claimWriter(configDirectory, library, program) {
	const { device, name } = await deviceProfile(configDirectory);
	const folder = join(configDirectory, "writers");
	await makeFolders(folder);
	const libraryKey = createHash("sha256").update(resolve(library)).digest("hex").slice(0, 16);
	for (let slot = 0; slot < slots; slot += 1) {
		const lock = join(folder, `${libraryKey}-${program}-${slot}.lock`);
		if (!await claim(lock)) continue;
		return {
			id: [
				slug(name),
				device,
				program,
				...slot > 0 ? [slot] : []
			].join("-"),
			release: () => rm(lock, { force: true })
		};
	}
	throw new Error(`more than ${slots} Assays are running`);
}
async function claim(lock) {
	if (await createWhole(lock, String(process.pid))) return true;
	const holder = await readFile(lock, "utf8").catch(() => "");
	if (isAlive(Number(holder))) return false;
	const taken = `${lock}.${randomBytes(6).toString("hex")}`;
	try {
		await rename(lock, taken);
	} catch (error) {
		if (isMissing(error)) return false;
		throw error;
	}
	const stale = await readFile(taken, "utf8") === holder;
	if (!stale) await link(taken, lock).catch(() => {});
	await rm(taken, { force: true });
	return stale && createWhole(lock, String(process.pid));
}
/** Creates a file that has its content from its first moment; false when there is one already. */
async function createWhole(path, content) {
	const draft = `${path}.${randomBytes(6).toString("hex")}`;
	await writeFile(draft, content, { flag: "wx" });
	try {
		await link(draft, path);
		return true;
	} catch (error) {
		if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
		throw error;
	} finally {
		await rm(draft, { force: true });
	}
}
function isAlive(pid) {
	if (!Number.isInteger(pid) || pid <= 0) return false;
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return error instanceof Error && "code" in error && error.code === "EPERM";
	}
}
/** The first who writes gives the device its name. */
async function deviceProfile(configDirectory) {
	await makeFolders(configDirectory);
	const { device, name } = await readDeviceProfile(configDirectory);
	if (device) return {
		device,
		name
	};
	const fresh = JSON.stringify({
		device: freshDevice(),
		person: name
	});
	const created = await createWhole(profileFile(configDirectory), fresh);
	const now = await readDeviceProfile(configDirectory);
	if (now.device) return {
		device: now.device,
		name
	};
	if (!created) await changeProfile(configDirectory, {});
	return {
		device: (await readDeviceProfile(configDirectory)).device ?? freshDevice(),
		name
	};
}
function slug(person) {
	return person.normalize("NFKD").toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "").slice(0, 24) || "somebody";
}
// main/library/store.ts
/** The files of a library: what everything that is done with it stands on. For one caller at a time. */
var Store = class {
	layout;
	notices = new Notices();
	settings;
	options;
	#articles;
	#records;
	#ownFiles = /* @__PURE__ */ new Map();
	#writer;
	constructor(options) {
		this.options = options;
		this.layout = layoutOf(options.path);
		this.settings = new Settings(this.layout.settings, this.notices);
		this.#articles = new ArticleReader(this.notices);
		this.#records = new RecordsReader(this.notices);
	}
	folderOf(id) {
		return articleFolder(this.layout.articles, id);
	}
	/** Of all articles, those in the bin and those that are just arriving included. */
	async ids() {
		try {
			return (await readdir(this.layout.articles)).filter(isArticleId);
		} catch (error) {
			if (isMissing(error)) return [];
			const path = this.layout.articles;
			throw new FailureError({
				reason: "libraryUnreadable",
				path,
				cause: codeOf$1(error)
			});
		}
	}
	/** In the bin or not. */
	async read(id) {
		const folder = this.folderOf(id);
		try {
			return {
				folder,
				article: await this.#articles.read(id, folder),
				records: await this.#records.read(folder)
			};
		} catch (error) {
			if (error instanceof FailureError) throw error;
			throw new FailureError({
				reason: "libraryUnreadable",
				path: folder,
				cause: codeOf$1(error)
			});
		}
	}
	/** @throws FailureError `articleMissing` */
	async signature(id) {
		try {
			return await this.#records.signature(this.folderOf(id));
		} catch (error) {
			throw isMissing(error) ? new FailureError({
				reason: "articleMissing",
				article: id
			}) : error;
		}
	}
	/** @throws FailureError `articleMissing` for one in the bin too */
	async opened(id) {
		const opened = await this.read(id);
		if (standingRemoval(opened.records)) throw new FailureError({
			reason: "articleMissing",
			article: id
		});
		return opened;
	}
	/** Every revision of every record that anybody's files still hold, each once. */
	async revisions(folder) {
		const all = [...await this.#records.all(folder), ...await readHistories(folder)];
		return [...new Map(all.map((record) => [revisionKey(record), record])).values()];
	}
	async person() {
		const { name, initials, colour } = await readProfile(this.options.configDirectory);
		return {
			name,
			initials,
			colour
		};
	}
	/** The library exists and this process is its writer; what fails on the way is the disk's doing and said as such. */
	async writing(task) {
		const { root, articles, settings } = this.layout;
		const { configDirectory, program } = this.options;
		try {
			await makeFolders(articles);
			this.#writer ??= await claimWriter(configDirectory, root, program);
			if (!await exists(settings)) await durableWrite(settings, JSON.stringify(defaultSettings));
			return await task({
				writer: this.#writer.id,
				person: await this.person(),
				now: (this.options.now?.() ?? /* @__PURE__ */ new Date()).toISOString()
			});
		} catch (error) {
			if (error instanceof FailureError) throw error;
			throw new FailureError({
				reason: "libraryUnwritable",
				path: root,
				cause: codeOf$1(error)
			}, { cause: error });
		}
	}
	/** Durable when it resolves. What the writer's own file said before is in its history by then. */
	async record(folder, { writer }, records) {
		if (records.length === 0) return;
		const own = await this.#ownFile(folder, writer);
		const { stored, superseded } = withRecordsIn(own.data, records);
		await appendHistory(historyFile(folder, writer), superseded);
		await own.replace(stored);
	}
	/** Records of others that came by another way than their own files: those that stand now, and those that are past. */
	async receive(folder, hand, standing, past) {
		if (past.length > 0) await appendHistory(historyFile(folder, hand.writer), past);
		await this.record(folder, hand, standing);
	}
	forget(id) {
		this.#articles.forget(id);
		this.#ownFiles.clear();
	}
	async writeArticle(folder, article) {
		await durableWrite(articleFile(folder), storedArticle(article));
	}
	async close() {
		await this.#writer?.release();
		this.#writer = void 0;
	}
	async #ownFile(folder, writer) {
		const path = marksFile(folder, writer);
		const known = this.#ownFiles.get(path);
		if (known) return known;
		await makeFolders(marksFolder(folder));
		await removeLeftovers(path);
		const own = await openOwnFile(path, marksKind, this.notices);
		this.#ownFiles.set(path, own);
		return own;
	}
};
// main/library/watching.ts
/** Of every so many looks, one looks at each file and not only at folders: some engines write into files in place. */
var thoroughEvery = 10;
var settingsKey = "settings";
/**
* Tells what changes in a library's folder. The article that is open is watched, so that its changes are seen at once;
* the whole folder is looked at every few seconds, which network drives and sync engines of all kinds allow. Costs nothing
* while nobody asks.
*/
var LibraryWatch = class {
	#layout;
	#options;
	#epoch = randomBytes(6).toString("hex");
	/** What each article looked like: its folders, and all its files. */
	#looks = /* @__PURE__ */ new Map();
	#changed = /* @__PURE__ */ new Map();
	#waiting = /* @__PURE__ */ new Set();
	#watchers = /* @__PURE__ */ new Map();
	#tick = 0;
	#round = 0;
	#started;
	#timer;
	#closed = false;
	constructor(layout, options = {}) {
		this.#layout = layout;
		this.#options = options;
	}
	/** Waits until something changes, at most so many milliseconds. */
	async since(cursor, wait, open) {
		this.#started ??= this.#look();
		await this.#started;
		if (open !== void 0) this.#watch(open);
		const [epoch, tick] = (cursor ?? "").split(":");
		if (epoch !== this.#epoch) return this.#answer(0, true);
		const from = Number(tick);
		if (this.#tick <= from && !this.#closed) await this.#change(wait);
		return this.#answer(from, false);
	}
	close() {
		this.#closed = true;
		clearTimeout(this.#timer);
		for (const watcher of this.#watchers.values()) watcher.close();
		this.#watchers.clear();
		for (const wake of this.#waiting) wake();
	}
	#answer(from, everything) {
		const changed = [...this.#changed].filter(([, tick]) => tick > from).map(([key]) => key);
		return {
			cursor: `${this.#epoch}:${this.#tick}`,
			articles: everything ? [] : changed.filter((key) => key !== settingsKey).sort(),
			settings: !everything && changed.includes(settingsKey),
			everything
		};
	}
	#change(wait) {
		return new Promise((resolve) => {
			const wake = () => {
				clearTimeout(timer);
				this.#waiting.delete(wake);
				if (this.#waiting.size === 0) clearTimeout(this.#timer);
				resolve();
			};
			const timer = setTimeout(wake, wait);
			this.#waiting.add(wake);
			this.#lookAgain(0);
		});
	}
	#lookAgain(took) {
		clearTimeout(this.#timer);
		if (this.#closed || this.#waiting.size === 0) return;
		const pause = Math.max(this.#options.every ?? 2e3, took * 10);
		this.#timer = setTimeout(async () => {
			const began = performance.now();
			await this.#look().catch(() => {});
			this.#lookAgain(performance.now() - began);
		}, pause);
	}
	async #look() {
		const thorough = this.#round % thoroughEvery === 0;
		this.#round += 1;
		const names = await readdir(this.#layout.articles).catch(() => []);
		const ids = new Set(names.filter(isArticleId));
		for (const id of ids) await this.#lookAt(id, thorough);
		for (const id of this.#looks.keys()) if (id !== settingsKey && !ids.has(id)) {
			this.#looks.delete(id);
			this.#bump(id);
		}
		const settings = await signatureOf(this.#layout.settings).catch(() => "");
		this.#saw(settingsKey, settings, settings);
	}
	async #lookAt(id, thorough) {
		const folder = articleFolder(this.#layout.articles, id);
		const folders = await Promise.all([changedAt(folder), changedAt(marksFolder(folder))]);
		const known = this.#looks.get(id);
		if (!thorough && known?.folders === folders.join()) return;
		this.#saw(id, folders.join(), await articleSignature(folder).catch(() => ""));
	}
	#saw(key, folders, files) {
		const known = this.#looks.get(key);
		this.#looks.set(key, {
			folders,
			files
		});
		if ((known || this.#round > 1) && known?.files !== files) this.#bump(key);
	}
	#bump(key) {
		this.#tick += 1;
		this.#changed.set(key, this.#tick);
		for (const wake of [...this.#waiting]) wake();
	}
	#watch(id) {
		if (this.#options.events === false || this.#watchers.has(id) || !isArticleId(id)) return;
		const [oldest] = this.#watchers.keys();
		if (this.#watchers.size >= 16 && oldest) this.#unwatch(oldest);
		let soon;
		try {
			const folder = marksFolder(articleFolder(this.#layout.articles, id));
			const watcher = watch(folder, { persistent: false }, () => {
				clearTimeout(soon);
				soon = setTimeout(() => void this.#lookAt(id, true).catch(() => {}), 50);
			});
			watcher.on("error", () => this.#unwatch(id));
			this.#watchers.set(id, watcher);
			this.#lookAt(id, true).catch(() => {});
		} catch {}
	}
	#unwatch(id) {
		this.#watchers.get(id)?.close();
		this.#watchers.delete(id);
	}
};
async function changedAt(folder) {
	return stat(folder).then(({ mtimeMs }) => mtimeMs, () => 0);
}
// main/library/open-library.ts
/**
* @throws FailureError `libraryTooNew`, `libraryUnreadable`; later calls also `libraryUnwritable`, `articleMissing`
*/
async function openLibrary(options) {
	const store = new Store(options);
	const articles = new Articles(store);
	const bin = new Bin(store, articles);
	const reviewing = new Reviewing(store, articles);
	const revisions = new Revisions(store, articles);
	const { configDirectory, path } = options;
	await store.settings.read();
	const watching = new LibraryWatch(store.layout, options.watching);
	const inTurn = oneAfterTheOther({
		path,
		list: () => articles.list(),
		add: (imported, bytes) => articles.add(imported, bytes),
		restoreProject: (value, options) => articles.restoreProject(value, options),
		addVersion: async (id, addition) => {
			await articles.addVersion(id, addition);
			return openArticle(store, id);
		},
		findSame: (imported) => articles.findSame(imported),
		source: (id) => articles.source(id),
		summary: (id) => articles.summary(id),
		open: (id) => openArticle(store, id),
		remove: (id) => bin.remove(id),
		restore: (id) => bin.restore(id),
		change: (article, changes, boundaries = []) => changeArticle(store, article, changes, boundaries),
		keepCapture: async (article, file) => {
			const { folder } = await store.opened(article);
			return store.writing(() => keepCapture(folder, file));
		},
		capture: async (article, sha256) => readCapture((await store.opened(article)).folder, sha256),
		review: (article) => reviewing.open(article),
		decide: (article, decisions) => reviewing.decide(article, decisions),
		withdraw: (article, decisions) => reviewing.withdraw(article, decisions),
		comment: (article, changes) => reviewing.comment(article, changes),
		beginReading: (input) => reviewing.beginReading(input),
		endReading: (article) => reviewing.endReading(article),
		queue: (input) => reviewing.queue(input),
		board: () => teamBoardFor(store, articles),
		compare: (people, article) => revisions.compare(people, article),
		history: (article, mark) => revisions.history(article, mark),
		restoreRevision: (article, mark, revision) => revisions.restore(article, mark, revision),
		files: (article) => articleFiles(store, article),
		receive: (article, files, name) => receiveArticle(store, article, files, name),
		bin: () => bin.list(),
		emptyBin: (ids) => bin.empty(ids),
		settings: () => store.settings.read(),
		changeSettings: (change) => store.writing((hand) => store.settings.change(change, hand)),
		profile: () => readProfile(configDirectory),
		changeProfile: (change) => changeProfile(configDirectory, change),
		close: async () => {
			await articles.save();
			await store.close();
		}
	});
	return {
		...inTurn,
		changesSince: (cursor, wait, open) => watching.since(cursor, wait ?? 0, open),
		close: () => {
			watching.close();
			return inTurn.close();
		}
	};
}
/** A change sees all changes before it, and no two write the same file. */
function oneAfterTheOther(library) {
	let last = Promise.resolve();
	const wrapped = Object.entries(library).map(([name, member]) => [name, typeof member !== "function" ? member : (...input) => {
		const turn = last.then(() => member(...input));
		last = turn.catch(() => {});
		return turn;
	}]);
	return Object.fromEntries(wrapped);
}
// main/versions/collapsed-text.ts
function collapse(text) {
	let collapsed = "";
	const offsets = [];
	for (const { 0: run, index } of text.matchAll(/\s+|\S+/g)) {
		const kept = /^\s/.test(run) ? " " : run;
		for (let unit = 0; unit < kept.length; unit += 1) offsets.push(index + unit);
		collapsed += kept;
	}
	return { rangesOf(words) {
		const found = [];
		if (words === "") return found;
		for (let at = collapsed.indexOf(words); at >= 0; at = collapsed.indexOf(words, at + 1)) found.push({
			start: offsets[at] ?? 0,
			end: (offsets[at + words.length - 1] ?? 0) + 1
		});
		return found;
	} };
}
// main/versions/place-marks.ts
init_article();
/**
* Where marks stand in a version: on the same words, white space aside. A mark on a whole sentence goes to a whole
* sentence, any other to the words wherever they are. Where several places say the same, the one whose surroundings are
* the same decides, then the one nearest to where the mark stood. A mark whose words are gone is not placed.
*/
function placeMarks(marks, version) {
	const sentences = sentencesByWords(version);
	let text;
	return marks.flatMap((mark) => {
		const { sentence, selector } = mark.target;
		const words = plain$1(selector[1].exact);
		text ??= sentence === void 0 ? collapse(version.text) : void 0;
		const range = bestOf(sentence === void 0 && text ? text.rangesOf(words) : sentences.get(words) ?? [], mark, version.text);
		return range ? [{
			mark,
			range
		}] : [];
	});
}
function sentencesByWords(version) {
	const found = /* @__PURE__ */ new Map();
	for (const { start, end } of version.sentences) {
		const words = plain$1(textOf(version, {
			start,
			end
		}));
		const same = found.get(words);
		if (same) same.push({
			start,
			end
		});
		else found.set(words, [{
			start,
			end
		}]);
	}
	return found;
}
function bestOf(candidates, mark, text) {
	const [position, quote] = mark.target.selector;
	const [best] = candidates.map((range) => {
		const before = plain$1(text.slice(Math.max(0, range.start - 60), range.start));
		const after = plain$1(text.slice(range.end, range.end + 60));
		return {
			range,
			alike: Number(before.endsWith(plain$1(quote.prefix))) + Number(after.startsWith(plain$1(quote.suffix))),
			distance: Math.abs(range.start - position.start)
		};
	}).sort((a, b) => b.alike - a.alike || a.distance - b.distance);
	return best?.range;
}
function plain$1(text) {
	return text.replace(/\s+/g, " ").trim();
}
// main/fetching/addresses.ts
/**
* Whether an IP address belongs to the public Internet. Everything else (this machine, a home or company network, link-local,
* multicast, reserved) is private: a page must not be able to make Assay read what only this machine can reach.
* IPv4 inside IPv6 is looked at as IPv4.
*/
function isPublic(address) {
	if (!ipaddr.isValid(address)) return false;
	const parsed = ipaddr.process(address);
	if (parsed.range() === "unicast") return true;
	const embedded = parsed instanceof ipaddr.IPv6 ? embeddedIPv4(parsed) : void 0;
	return embedded !== void 0 && embedded.range() === "unicast";
}
function embeddedIPv4(address) {
	const bytes = address.toByteArray();
	if (address.range() === "rfc6052") return new ipaddr.IPv4(bytes.slice(12));
	if (address.range() === "6to4") return new ipaddr.IPv4(bytes.slice(2, 6));
}
/** Says that a host was refused before anything was sent to it. */
var PrivateAddressError = class extends Error {
	name = "PrivateAddressError";
	host;
	constructor(host) {
		super(`${host} is a private address`);
		this.host = host;
	}
};
/** Hosts given as numbers are never looked up, so they are checked by themselves. */
function checkHost(url, isAllowed) {
	const host = url.hostname.replace(/^\[|\]$/g, "");
	if (isIP(host) && !isPublic(host) && !isAllowed(url)) throw new PrivateAddressError(host);
}
/**
* A lookup for sockets that gives public addresses or fails: what it gives is what is connected to, so no second answer of
* a name server can come in between.
*/
function publicLookup(hostname, options, callback) {
	lookup(hostname, {
		...options,
		all: true
	}, (error, addresses) => {
		if (error) {
			callback(error, "");
			return;
		}
		const refused = addresses.find(({ address }) => !isPublic(address));
		const [first] = addresses;
		if (refused || !first) callback(new PrivateAddressError(hostname), "");
		else if (options.all) callback(null, addresses);
		else callback(null, first.address, first.family);
	});
}
/** For names that somebody else looks up in the end; a name that this machine does not know is theirs to judge. */
function checkName(hostname) {
	return new Promise((resolve, reject) => {
		publicLookup(hostname, { all: true }, (error) => error instanceof PrivateAddressError ? reject(error) : resolve());
	});
}
// main/fetching/naming.ts
/** The kinds of answers that tell an article's kind better than the address does. */
var extensions = {
	"text/html": "html",
	"application/xhtml+xml": "html",
	"text/plain": "txt",
	"text/markdown": "md",
	"application/pdf": "pdf",
	"application/epub+zip": "epub",
	"application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
	"application/vnd.oasis.opendocument.text": "odt",
	"message/rfc822": "eml",
	"multipart/related": "mhtml",
	"text/vtt": "vtt",
	"application/x-subrip": "srt"
};
/** A file name for what was fetched: what the server calls it, else the end of its address, else its host. */
function nameOf$1(url, contentType, disposition) {
	const name = unescaped$1(/filename\*?=(?:UTF-8'')?"?([^";]{1,200})"?/i.exec(disposition ?? "")?.[1] ?? url.pathname.split("/").findLast(Boolean) ?? url.hostname).replace(/[/\\\p{Cc}]/gu, " ").trim() || url.hostname;
	const extension = extensions[contentType.split(";")[0]?.trim().toLowerCase() ?? ""];
	if (!extension || name.toLowerCase().endsWith(`.${extension}`)) return name;
	return `${name.replace(/\.(?:php|aspx?|jsp|cgi|s?html?|xhtml|amp)$/i, "")}.${extension}`;
}
function unescaped$1(part) {
	try {
		return decodeURIComponent(part);
	} catch {
		return part;
	}
}
// main/fetching/fetch-address.ts
var limits$1 = {
	seconds: 20,
	bytes: largestArticle,
	redirects: 10
};
/**
* A page or file from the public Web, unpacked, with the address it was found at in the end and the encoding that the
* server declared. Private addresses are refused on the connection itself, after every redirect.
*
* @throws FailureError `address…`, `cancelled`
*/
async function fetchAddress(address, options = {}) {
	const deadline = AbortSignal.timeout(limits$1.seconds * 1e3);
	const signal = options.signal ? AbortSignal.any([options.signal, deadline]) : deadline;
	try {
		const { response, url } = await follow(address, options, signal);
		if (!response.ok) throw new FailureError({
			reason: "addressRefused",
			address,
			status: response.status
		});
		const bytes = await readBody$1(response, address, options);
		const type = response.headers.get("content-type") ?? "";
		const encoding = /charset=["']?([\w.:-]{2,40})/i.exec(type)?.[1];
		return {
			name: nameOf$1(url, type, response.headers.get("content-disposition")),
			bytes,
			uri: url.href,
			declaredType: type.split(";")[0]?.trim().toLowerCase() ?? "",
			...encoding ? { encoding } : {}
		};
	} catch (error) {
		if (error instanceof FailureError) throw error;
		if (options.signal?.aborted) throw new FailureError({ reason: "cancelled" });
		if (deadline.aborted) throw new FailureError({
			reason: "addressTooSlow",
			address,
			seconds: limits$1.seconds
		});
		throw failureOf(error, address);
	}
}
async function follow(address, options, signal) {
	const isAllowed = (url) => (options.allowed ?? []).includes(`${url.hostname}:${portOf(url)}`);
	let url = webAddress$2(address, address);
	for (let redirects = 0; redirects <= limits$1.redirects; redirects += 1) {
		checkHost(url, isAllowed);
		const response = await fetch(url, {
			redirect: "manual",
			signal,
			dispatcher: await dispatcherFor(url, isAllowed(url), options),
			headers: {
				accept: "text/html,application/xhtml+xml,application/pdf;q=0.9,text/plain;q=0.8,*/*;q=0.5",
				"accept-language": "*",
				"user-agent": "Mozilla/5.0 (compatible; Assay; reads one page for its user)"
			}
		});
		const location = response.headers.get("location");
		if (response.status < 300 || response.status >= 400 || !location) return {
			response,
			url
		};
		await response.body?.cancel();
		url = webAddress$2(new URL(location, url).href, address);
	}
	throw new FailureError({
		reason: "addressUnreachable",
		address,
		cause: "it leads in circles"
	});
}
function webAddress$2(href, address) {
	const url = URL.canParse(href) ? new URL(href) : void 0;
	if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) throw new FailureError({
		reason: "addressInvalid",
		address
	});
	return url;
}
function portOf(url) {
	return url.port || (url.protocol === "https:" ? "443" : "80");
}
var guarded = new Agent({ connect: { lookup: publicLookup } });
var open$1 = new Agent();
async function dispatcherFor(url, allowed, { proxyFor = async (href) => getProxyForUrl(href) || void 0 }) {
	if (allowed) return open$1;
	const proxy = await proxyFor(url.href);
	if (!proxy) return guarded;
	await checkName(url.hostname);
	return new ProxyAgent(proxy);
}
/** Counted after unpacking, so that a small answer cannot become a large one unseen. */
async function readBody$1(response, address, { onProgress }) {
	const packed = response.headers.has("content-encoding");
	const length = Number(response.headers.get("content-length"));
	const total = !packed && length > 0 ? length : void 0;
	const tooLarge = () => new FailureError({
		reason: "addressTooLarge",
		address,
		limit: limits$1.bytes
	});
	if (total !== void 0 && total > limits$1.bytes) {
		await response.body?.cancel();
		throw tooLarge();
	}
	const chunks = [];
	let done = 0;
	for await (const chunk of response.body ?? []) {
		done += chunk.length;
		if (done > limits$1.bytes) throw tooLarge();
		chunks.push(chunk);
		onProgress?.(done, total);
	}
	return new Uint8Array(Buffer.concat(chunks));
}
function failureOf(error, address) {
	let cause = error;
	for (let depth = 0; depth < 5 && cause instanceof Error; depth += 1) {
		if (cause instanceof PrivateAddressError) return new FailureError({
			reason: "addressPrivate",
			address,
			host: cause.host
		});
		if ("code" in cause && typeof cause.code === "string" && !cause.code.startsWith("UND_ERR_")) break;
		if (cause instanceof AggregateError && cause.errors[0] instanceof Error) cause = cause.errors[0];
		else if (cause.cause instanceof Error) cause = cause.cause;
		else break;
	}
	return new FailureError({
		reason: "addressUnreachable",
		address,
		cause: cause instanceof Error && "code" in cause ? String(cause.code) : String(cause)
	}, { cause: error });
}
// main/api/fetch-watched.ts
/** Fetches for a call that its caller can watch and end. */
function fetchWatched(address, fetching, { signal, report }) {
	report({
		stage: "fetching",
		done: 0
	});
	return fetchAddress(address, {
		...fetching,
		signal,
		onProgress: (done, total) => report({
			stage: "fetching",
			done,
			...total === void 0 ? {} : { total }
		})
	});
}
// shared/export-contents.ts
init_annotation();
/** Bytes of copies in one file: with the article, and written as text, it must still be small enough to be opened. */
var roomForCaptures = 12e6;
/** The marks that go along. */
function marksLeaving(annotations, { only }) {
	return only === "claims" ? annotations.filter((mark) => labelOf(mark) === "claim") : annotations;
}
function contentsOf(format, options) {
	const whole = holdsEverything(options);
	if (format === "json") return {
		project: true,
		review: whole && options.comments !== false,
		captures: whole && options.captures !== false
	};
	const project = format === "html" && whole;
	return {
		project,
		review: project && options.comments === true,
		captures: project && options.captures === true
	};
}
/** Every copy that the marks cite, once. */
function capturesOf(annotations) {
	const found = /* @__PURE__ */ new Map();
	for (const mark of annotations) for (const { capture } of evidenceOf(mark)) if (capture) found.set(capture.sha256, capture);
	return [...found.values()];
}
/** Those of them that there is room for. */
function withinRoom(captures) {
	let left = roomForCaptures;
	return captures.filter(({ byteLength }) => {
		if (byteLength > left) return false;
		left -= byteLength;
		return true;
	});
}
// main/exporters/damaged.ts
var utf8 = new TextDecoder("utf-8", { fatal: true });
/** @throws FailureError `inputDamaged` */
function damaged$1(name, kind) {
	return new FailureError({
		reason: "inputDamaged",
		name,
		kind
	});
}
/** @throws FailureError `inputDamaged` for bytes that are not UTF-8 */
function textIn$2(bytes, name, kind) {
	try {
		return utf8.decode(bytes);
	} catch {
		throw damaged$1(name, kind);
	}
}
/** JSON of a shape. Members that the shape does not name are of no interest. @throws FailureError `inputDamaged` */
function jsonOf(text, schema, name, kind) {
	let value;
	try {
		value = JSON.parse(text.replace(/^\ufeff/, ""));
	} catch {
		throw damaged$1(name, kind);
	}
	const checked = schema.safeParse(value);
	if (!checked.success) throw damaged$1(name, kind);
	return checked.data;
}
// main/exporters/formats/assay-json.ts
init_annotation();
var projectFormat = "assay-article";
/** Everything Assay knows about the article, as it knows it. Offsets are UTF-16 code units of the version's text. */
function projectOf({ article, annotations, unplaced, split }, { program, now, review, copies = [] }, contents) {
	return {
		format: projectFormat,
		schema: 1,
		program,
		exported: now.toISOString(),
		article,
		annotations,
		unplaced,
		...split ? { split } : {},
		...review && contents.review ? {
			decisions: review.decisions,
			threads: review.threads
		} : {},
		...contents.captures && copies.length > 0 ? { captures: copies.map(copied) } : {}
	};
}
function copied({ sha256, name, bytes }) {
	return {
		sha256,
		name,
		data: Buffer.from(bytes).toString("base64")
	};
}
var selectors = z.tuple([z.looseObject({
	start: z.int().nonnegative(),
	end: z.int().nonnegative()
}), z.looseObject({
	exact: z.string(),
	prefix: z.string(),
	suffix: z.string()
})]);
var project = z.looseObject({
	format: z.literal(projectFormat),
	article: z.looseObject({
		title: z.string(),
		versions: z.array(z.looseObject({ text: z.string() })).min(1)
	}),
	annotations: z.array(z.looseObject({
		id: z.string(),
		body: z.array(z.looseObject({ purpose: z.string() })),
		target: z.looseObject({ selector: selectors })
	}))
});
var assayJson = {
	write: (open, context) => `${JSON.stringify(projectOf(open, context, contentsOf("json", context.options)), null, 2)}\n`,
	read: (bytes, name) => foundInProject(textIn$2(bytes, name, "Assay article"), name)
};
function foundInProject(json, name) {
	const { article, annotations } = jsonOf(json, project, name, "Assay article");
	const text = article.versions.at(-1)?.text ?? "";
	const marks = annotations.map(({ id, body, target }) => {
		const [{ start, end }, quote] = target.selector;
		const { exact, prefix, suffix } = quote;
		const mark = { body };
		return {
			id,
			label: labelOf(mark) ?? "",
			judgement: judgementOf(mark),
			position: {
				start,
				end,
				unit: "utf16"
			},
			text,
			quote: {
				exact,
				prefix,
				suffix
			}
		};
	});
	return {
		text,
		title: article.title,
		marks
	};
}
// main/exporters/formats/claim-review.ts
init_annotation();
init_article();
init_report_template();
var kind$9 = "ClaimReview file";
/**
* https://developers.google.com/search/docs/appearance/structured-data/factcheck : one ClaimReview for each claim that has a
* verdict, never for an opinion. It must say where the review can be read; while nobody knows where the report will be
* published, that is the article's own address, and without one there is nothing to write.
*/
var claimReview = {
	write: (open, context) => `${JSON.stringify(reviewsOf(open, context), null, 2)}\n`,
	expected: (open, context) => reviewedMarks(open, context).map(({ claimed }) => ({
		label: "claim",
		words: claimed
	})),
	read: (bytes, name) => {
		const reviews = jsonOf(textIn$2(bytes, name, kind$9), file$4, name, kind$9);
		return {
			marks: reviews.map(markOf),
			checks: reviews.map(checkOf)
		};
	}
};
function reviewedMarks({ article, annotations }, { options }) {
	const version = currentVersion(article);
	const address = webAddress$1(options.address) ?? webAddress$1(article.uri);
	if (!address) return [];
	return annotations.flatMap((mark) => {
		const review = claimReviewOf(mark);
		if (!isReviewable(labelOf(mark), review)) return [];
		return [{
			mark,
			review,
			claimed: review.claimReviewed ?? textOf(version, rangeOf(mark)),
			address
		}];
	});
}
function reviewsOf(open, context) {
	const { template } = context;
	return reviewedMarks(open, context).map(({ mark, review, claimed, address }) => {
		const { verdict, conclusion } = review;
		const { ratingValue, bestRating, worstRating } = verdict;
		return {
			"@context": "https://schema.org",
			"@type": "ClaimReview",
			url: address,
			datePublished: review.knownOn ?? mark.modified.slice(0, 10),
			claimReviewed: claimed,
			...conclusion ? { reviewBody: conclusion } : {},
			author: template.newsroom ? {
				"@type": "Organization",
				name: template.newsroom
			} : {
				"@type": "Person",
				name: mark.creator.name
			},
			reviewRating: {
				"@type": "Rating",
				alternateName: verdictName(verdict, template),
				...ratingValue === void 0 || bestRating === void 0 || worstRating === void 0 ? {} : {
					ratingValue,
					bestRating,
					worstRating
				},
				...conclusion ? { ratingExplanation: conclusion } : {}
			},
			itemReviewed: claimOf(mark, review, open)
		};
	});
}
/** https://schema.org/Claim */
function claimOf(mark, { appearance, capacity }, { article }) {
	const attribution = attributionOf(mark);
	const outlet = attribution?.kind === "outlet";
	const name = attribution?.name || (outlet ? article.siteName : void 0);
	const said = webAddress$1(appearance?.uri) ?? webAddress$1(article.uri);
	return {
		"@type": "Claim",
		...name ? { author: {
			"@type": outlet ? "Organization" : "Person",
			name,
			...capacity ? { jobTitle: capacity } : {}
		} } : {},
		...appearance?.date ? { datePublished: appearance.date } : {},
		...said ? { appearance: {
			"@type": "CreativeWork",
			url: said
		} } : {}
	};
}
function webAddress$1(uri) {
	const url = uri && URL.canParse(uri) ? new URL(uri) : void 0;
	return url?.protocol === "https:" || url?.protocol === "http:" ? url.href : void 0;
}
var named = z.union([
	z.looseObject({ name: z.string().optional() }),
	z.array(z.looseObject({ name: z.string().optional() })).transform((all) => all[0] ?? {}),
	z.string().transform((name) => ({ name }))
]);
var review = z.looseObject({
	claimReviewed: z.string(),
	url: z.string().optional(),
	datePublished: z.string().optional(),
	author: named.optional(),
	reviewRating: z.looseObject({
		alternateName: z.string().optional(),
		ratingValue: z.union([z.string(), z.number()]).optional()
	}).optional(),
	itemReviewed: z.looseObject({ author: named.optional() }).optional()
});
/** One review, several, or those of a graph. */
var file$4 = z.union([
	z.array(review),
	z.looseObject({ "@graph": z.array(review) }).transform((graph) => graph["@graph"]),
	review.transform((one) => [one])
]);
function checkOf({ claimReviewed, url, datePublished, author, ...rest }) {
	const claimant = rest.itemReviewed?.author?.name;
	const verdict = rest.reviewRating?.alternateName ?? rest.reviewRating?.ratingValue?.toString();
	return {
		claim: claimReviewed,
		...claimant ? { claimant } : {},
		...verdict ? { verdict } : {},
		...url ? { uri: url } : {},
		...author?.name ? { publisher: author.name } : {},
		...datePublished ? { published: datePublished } : {}
	};
}
/** Where the article has the very words, they become a claim with what others found as evidence: the verdict is ours to give. */
function markOf(found) {
	const { claim, claimant, verdict, uri, publisher } = checkOf(found);
	const title = [publisher ?? "Published check", verdict].filter(Boolean).join(": ");
	return {
		label: "claim",
		judgement: {
			label: "claim",
			...claimant ? { attribution: {
				kind: "reported",
				name: claimant
			} } : {},
			evidence: [{
				id: "published-check",
				title,
				...uri ? { uri } : {},
				kind: "secondary",
				stance: "context"
			}]
		},
		quote: { exact: claim }
	};
}
// main/exporters/found-mark.ts
init_annotation();
/** Other programs call our labels what their users called them. */
var synonyms = {
	facts: "fact",
	factual: "fact",
	opinions: "opinion",
	claims: "claim",
	checkable: "claim",
	"check-worthy": "claim",
	checkworthy: "claim",
	clear: "cleared",
	none: "cleared",
	"nothing to check": "cleared"
};
function labelNamed(name) {
	const plain = name.trim().toLowerCase();
	return labels.find((label) => label === plain) ?? (Object.hasOwn(synonyms, plain) ? synonyms[plain] : void 0);
}
/** The judgement of a mark whose details a file keeps apart; undefined when its label is none of ours. */
function judgementFrom(parts) {
	const label = labelNamed(parts.label);
	if (!label) return void 0;
	const attribution = attributionFrom(parts.attribution, parts.speaker);
	return {
		label,
		...parts.note ? { note: parts.note } : {},
		...attribution ? { attribution } : {}
	};
}
function attributionFrom(kind = "", name = "") {
	if (kind === "outlet" || kind === "quoted" || kind === "reported") return {
		kind,
		name
	};
	return name ? {
		kind: "reported",
		name
	} : void 0;
}
// main/exporters/segments.ts
/** The article's blocks, cut wherever a mark begins or ends. */
function segmentsByBlock({ blocks }, annotations) {
	const own = blocks.map(() => []);
	const first = /* @__PURE__ */ new Map();
	const last = /* @__PURE__ */ new Map();
	for (const mark of annotations.toSorted(inTextOrder)) {
		const { from, to } = sentencesTouched(blocks, rangeOf(mark));
		for (let index = from; index < to; index += 1) own[index]?.push(mark);
		if (from < to) {
			first.set(mark, from);
			last.set(mark, to - 1);
		}
	}
	return blocks.map((block, index) => {
		const within = (own[index] ?? []).map((mark) => {
			const { start, end } = rangeOf(mark);
			return {
				mark,
				start: Math.max(start, block.start),
				end: Math.min(end, block.end)
			};
		});
		const edges = [.../* @__PURE__ */ new Set([
			block.start,
			block.end,
			...within.flatMap(({ start, end }) => [start, end])
		])].sort((a, b) => a - b);
		return {
			block,
			segments: edges.slice(0, -1).map((start, at) => {
				const end = edges[at + 1] ?? block.end;
				const here = within.filter((one) => one.start <= start && one.end >= end);
				return {
					start,
					end,
					marks: here.map(({ mark }) => mark),
					shown: here.map(({ mark }) => mark).sort(byLook)[0],
					begins: here.filter((one) => one.start === start && first.get(one.mark) === index).map(({ mark }) => mark),
					ends: here.filter((one) => one.end === end && last.get(one.mark) === index).map(({ mark }) => mark)
				};
			})
		};
	});
}
function inTextOrder(a, b) {
	const [one, other] = [rangeOf(a), rangeOf(b)];
	if (one.start !== other.start) return one.start - other.start;
	if (one.end !== other.end) return other.end - one.end;
	return a.id < b.id ? -1 : 1;
}
function byLook(a, b) {
	const [one, other] = [rangeOf(a), rangeOf(b)];
	return one.end - one.start - (other.end - other.start) || (a.modified < b.modified ? 1 : -1);
}
var init_segments = __esmMin((() => {
	init_annotation();
	init_ledger();
}));
// main/exporters/notes.ts
init_annotation();
init_segments();
/** Every claim has a number, and every mark with something to say; in the order of the text. */
function numberNotes(annotations) {
	return annotations.toSorted(inTextOrder).filter((mark) => labelOf(mark) === "claim" || noteOf(mark) || claimReviewOf(mark) || evidenceOf(mark).length > 0).map((mark, index) => ({
		number: index + 1,
		mark
	}));
}
// main/exporters/summary.ts
function summaryOf({ article, annotations }, words, template = {}) {
	const { sentences } = currentVersion(article);
	const counts = countLedger(ledgerStates(sentences, ledgerMarksOf(annotations)));
	const claims = annotations.filter((mark) => labelOf(mark) === "claim");
	const people = [...new Set(annotations.map(({ creator }) => creator.name))].filter(Boolean).sort();
	const verdicts = verdictsOf$1(claims);
	const undecided = claims.length - verdicts.reduce((sum, one) => sum + one.count, 0);
	const parts = {
		counts,
		total: sentences.length,
		judged: judged(counts),
		people,
		claims
	};
	const lead = [coverage(parts, words), outcome(parts, verdicts, undecided, words, template)].filter(Boolean);
	return {
		...parts,
		verdicts,
		undecided,
		lead: lead.join(" ")
	};
}
function verdictsOf$1(claims) {
	const found = /* @__PURE__ */ new Map();
	for (const claim of claims) {
		const verdict = claimReviewOf(claim)?.verdict;
		if (!verdict) continue;
		const key = `${verdict.id}\n${verdict.name}`;
		const known = found.get(key);
		if (known) known.count += 1;
		else found.set(key, {
			verdict,
			count: 1
		});
	}
	return [...found.values()].sort((a, b) => (a.verdict.ratingValue ?? Number.POSITIVE_INFINITY) - (b.verdict.ratingValue ?? Number.POSITIVE_INFINITY) || (a.verdict.name < b.verdict.name ? -1 : 1));
}
function coverage({ counts, total, judged: done, people }, words) {
	if (done === 0) return words.lead.none(total);
	const mix = labels.filter((label) => counts[label] > 0).map((label) => words.labelCount(counts, label));
	return words.lead.judged(done, total, people, mix);
}
function outcome({ claims, counts }, verdicts, undecided, words, template) {
	if (verdicts.length === 0) return "";
	const found = verdicts.map((one) => `${one.count} ${verdictName(one.verdict, template).toLowerCase()}`);
	const all = undecided > 0 ? [...found, words.lead.undecided(undecided)] : found;
	return words.lead.outcome(claims.length, all, counts.claim !== claims.length);
}
var init_summary = __esmMin((() => {
	init_annotation();
	init_article();
	init_ledger();
	init_report_template();
}));
// shared/characters.ts
/** A text with every character that XML cannot hold replaced, unit by unit: offsets in UTF-16 stay what they are. */
function xmlText(text) {
	return text.replace(notInXml, "�");
}
/** The range without gaps at its edges; empty, at its start, when it has nothing else. */
function withoutGaps(text, { start, end }) {
	let [from, to] = [start, end];
	while (from < to && wordGap.test(text.charAt(from))) from += 1;
	while (to > from && wordGap.test(text.charAt(to - 1))) to -= 1;
	return {
		start: from === to ? start : from,
		end: from === to ? start : to
	};
}
var notInXml, wordGap;
var init_characters = __esmMin((() => {
	notInXml = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
	wordGap = /[\s\p{Cc}]/u;
}));
// shared/text-units.ts
init_summary();
init_characters();
function codePointsOf(text) {
	const units = [];
	const points = [];
	for (let at = 0; at < text.length; at += 1) if ((text.codePointAt(at) ?? 0) > 65535) {
		points.push(at - units.length);
		units.push(at);
		at += 1;
	}
	return {
		fromUtf16: (offset) => offset - countBelow(units, offset),
		toUtf16: (offset) => offset + countBelow(points, offset)
	};
}
/** Cuts words out of a text by a unit's own definition, without any conversion: what conversions are checked against. */
function slicerOf(text, unit) {
	if (unit === "utf16") return (start, end) => text.slice(start, end);
	const points = [...text];
	return (start, end) => points.slice(start, end).join("");
}
function countBelow(sorted, limit) {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = low + high >> 1;
		if ((sorted[middle] ?? 0) < limit) low = middle + 1;
		else high = middle;
	}
	return low;
}
// main/exporters/verify.ts
init_annotation();
init_article();
function everyMark({ article, annotations }) {
	const version = currentVersion(article);
	return annotations.map((mark) => ({
		label: labelOf(mark) ?? "",
		words: textOf(version, rangeOf(mark))
	}));
}
/**
* Compares what a written file says with what it was to say. The words of a mark are cut out at its place in the unit that
* the format counts in, by the definition of that unit; they, and the quote that stands beside them, must be those of a mark
* with the same label, and none may be missing.
*
* @throws FailureError `exportMismatch`, which says where
*/
function verify(format, text, expected, { marks }) {
	const open = /* @__PURE__ */ new Map();
	for (const { label, words } of expected) {
		const key = keyOf$2(label, words);
		open.set(key, (open.get(key) ?? 0) + 1);
	}
	const wordsOf = cutter(text);
	for (const mark of marks) {
		const words = wordsOf(mark);
		const key = keyOf$2(mark.label, words);
		const left = open.get(key) ?? 0;
		if (left === 0) throw mismatch(format, mark.label, words);
		open.set(key, left - 1);
		const { quote } = mark;
		if (quote && collapsed(quote.exact) !== collapsed(words)) throw mismatch(format, mark.label, quote.exact);
	}
	const missing = expected.find(({ label, words }) => (open.get(keyOf$2(label, words)) ?? 0) > 0);
	if (missing) throw mismatch(format, missing.label, missing.words);
}
function cutter(article) {
	const slicers = /* @__PURE__ */ new Map();
	return ({ position, text = article, quote }) => {
		if (!position) return quote?.exact ?? "";
		const key = `${position.unit}\n${text}`;
		const slice = slicers.get(key) ?? slicerOf(text, position.unit);
		slicers.set(key, slice);
		return slice(position.start, position.end);
	};
}
function keyOf$2(label, words) {
	return `${label}\n${collapsed(words)}`;
}
/** White space at edges and characters that XML lacks are losses that were announced, and no mismatch. */
function collapsed(words) {
	return xmlText(words).replace(/\s+/g, " ").trim();
}
function mismatch(format, label, words) {
	return new FailureError({
		reason: "exportMismatch",
		format,
		label,
		words
	});
}
// shared/definitions.ts
var labelDefinitions, attributionRule;
var init_definitions = __esmMin((() => {
	labelDefinitions = {
		fact: {
			name: "Fact",
			letter: "F",
			key: "1",
			short: "Checkable and established: known, sourced or verified.",
			definition: "Can be proved or disproved by evidence, and is established here: common knowledge, sourced, or verified."
		},
		opinion: {
			name: "Opinion",
			letter: "O",
			key: "2",
			short: "A belief, hope or judgement that no evidence can settle.",
			definition: "A belief, value, hope, judgement or prediction that evidence cannot settle, whoever holds it."
		},
		claim: {
			name: "Claim",
			letter: "C",
			key: "3",
			short: "Checkable, asserted, not established: needs a verdict.",
			definition: "Can be proved or disproved, but is not established yet: somebody asserts it, and it needs a verdict."
		},
		cleared: {
			name: "Clear",
			letter: "–",
			key: "0",
			short: "Nothing to check here.",
			definition: "Read, and found to hold nothing that needs checking."
		}
	};
	attributionRule = "“X said Y” is about X’s saying so; “Y” is about the world: the attribution keeps them apart. A label never says “true”: the verdict does.";
}));
// main/exporters/words/counting.ts
/** Numbers and lists as a language writes them. */
function counting(locale) {
	const list = new Intl.ListFormat(locale, { type: "conjunction" });
	const number = (value) => value.toLocaleString(locale);
	return {
		number,
		counted: (value, one, several) => `${number(value)} ${value === 1 ? one : several}`,
		/** "Ana, Bo and Cy". */
		listed: (names) => list.format(names)
	};
}
var init_counting = __esmMin((() => {}));
// main/exporters/words/english.ts
var number$2, counted$1, listed$1, labelNouns$1, sentences$1, labelCount, english;
var init_english = __esmMin((() => {
	init_definitions();
	init_review();
	init_counting();
	({number: number$2, counted: counted$1, listed: listed$1} = counting("en-GB"));
	labelNouns$1 = {
		fact: ["fact", "facts"],
		opinion: ["opinion", "opinions"],
		claim: ["claim", "claims"],
		cleared: ["with nothing to check", "with nothing to check"]
	};
	sentences$1 = (count) => counted$1(count, "sentence", "sentences");
	labelCount = (counts, label) => counted$1(counts[label], ...labelNouns$1[label]);
	english = {
		/** BCP 47: of these words, and of dates and numbers. */
		locale: "en-GB",
		listed: listed$1,
		labels: labelDefinitions,
		attributionRule,
		labelCount,
		report: "Fact-check report",
		allJudged: "every sentence judged",
		left: (count) => `${sentences$1(count)} left`,
		lead: {
			none: (total) => `None of ${sentences$1(total)} has been judged yet.`,
			judged: (done, total, people, mix) => `${done === total ? `All ${sentences$1(total)}` : `${number$2(done)} of ${sentences$1(total)}`} judged${people.length > 0 ? ` by ${listed$1(people)}` : ""}: ${listed$1(mix)}.`,
			/** `apart`: some claims are parts of sentences, so that these are not the numbers of the sentence before. */
			outcome: (claims, verdicts, apart) => `${apart ? "They hold" : "Of"} ${counted$1(claims, "claim", "claims")}: ${listed$1(verdicts)}.`,
			undecided: (count) => `${number$2(count)} undecided`
		},
		version: (which, of) => `version ${number$2(which)} of ${number$2(of)}`,
		readOn: (when) => `read on ${when}`,
		notComplete: "Not complete:",
		openPoint: openPhrase,
		reviewComplete: "Review: complete.",
		approvedBy: (people) => `Approved by ${listed$1(people)}.`,
		inPart: (count) => `${number$2(count)} marked in part`,
		untouched: (count) => `${number$2(count)} untouched`,
		verdicts: "Verdicts",
		verdictColumns: {
			verdict: "Verdict",
			claims: "Claims",
			which: "Which"
		},
		noVerdict: "No verdict yet",
		claims: "Claims",
		notes: "Notes",
		noteHidden: "note ",
		backToText: (note) => `Note ${note}: back to the text`,
		inTheArticle: "In the article:",
		markedBy: (name) => `marked by ${name}`,
		knownOn: (day) => `as known on ${day}`,
		checkedAs: (wording) => `Checked as: ${wording}`,
		verdictIs: (verdict) => `Verdict: ${verdict}`,
		speaker({ kind, name }) {
			const who = name || "somebody not named";
			return kind === "quoted" ? `said by ${who}` : `reported as said by ${who}`;
		},
		evidence: "Evidence",
		evidenceIs: (evidence) => `Evidence: ${evidence}`,
		evidenceKinds: {
			primary: "primary",
			secondary: "secondary",
			expert: "expert"
		},
		stances: {
			supports: "supports",
			refutes: "refutes",
			context: "background"
		},
		accessed: (day) => `read ${day}`,
		article: "The article, sentence by sentence",
		articleLeftOut: "The article",
		whyLeftOut: "The text of the article is left out of this report. The words of the claims are quoted above.",
		show: "Show",
		everything: "Everything",
		embeddedPost: "embedded post",
		definitions: "What the labels mean",
		method: "How this was made",
		ownMethod: (total) => `The article was split into ${sentences$1(total)} by a program, and people gave sentences, or words of them, a label after reading them in their context. Sentences without a label have not been judged. The words of the article are as they were read; nothing was added or left out between the first sentence and the last.`,
		replies: "Right of reply",
		claimNumber: (note) => `Claim ${note}`,
		asked: (day) => `asked on ${day}`,
		deadline: (day) => `to answer by ${day}`,
		answered: "answered",
		noAnswer: "no answer recorded",
		corrections: "Corrections",
		comments: "Internal comments",
		notForPublication: "Not for publication.",
		noteNumber: (note) => `note ${note}`,
		provenance: "Where it comes from",
		source: "Source",
		sourceRead: (name, bytes, encoding, when) => `${name}, ${counted$1(bytes, "byte", "bytes")}, read as ${encoding} on ${when}`,
		sourceHash: "SHA-256 of the source",
		textVersion: "Version of the text",
		whichVersion: (which, of) => `${number$2(which)} of ${number$2(of)}`,
		textHash: "SHA-256 of the text in UTF-8",
		copy: (day) => `Copy of evidence, ${day}`,
		madeBy: "Report",
		holdsProject: "This page holds the whole project: opened in Assay, it is the article with every mark.",
		links: "Links",
		/** What a template is shown with; nothing of it happened. */
		sample: {
			title: "The harbour gets a second bridge",
			sentences: [
				"The council decided on Monday to build a second bridge.",
				"It will cost half of what the first one did, the builders say.",
				"Nothing this town has built is more beautiful.",
				"Traffic has doubled since the first bridge was opened, according to the builders.",
				"The mayor was in good spirits."
			],
			speaker: "Harbour Builders",
			person: "Mara Lind",
			conclusion: "One sentence that a reader can take away."
		},
		overview: "Overview",
		whatWasChecked: "What was checked",
		nothingYet: "Nothing yet.",
		articles: (count) => counted$1(count, "article", "articles"),
		articlesAndClaims: (articles, claims) => `${counted$1(articles, "article", "articles")}, ${counted$1(claims, "claim", "claims")}`,
		judgedOf: (done, total) => `${number$2(done)} of ${number$2(total)}`,
		judgedIs: (done, total) => `${number$2(done)} of ${number$2(total)} judged`,
		groupings: {
			outlet: "By outlet",
			speaker: "By speaker",
			period: "By month"
		},
		groups: {
			outlet: "Outlet",
			speaker: "Speaker",
			period: "Month"
		},
		nameless: {
			outlet: "outlet not known",
			speaker: "nobody named",
			period: "date not known"
		},
		columns: {
			articles: "Articles",
			judged: "Judged",
			facts: "Facts",
			opinions: "Opinions",
			claims: "Claims",
			undecided: "Undecided"
		}
	};
}));
// shared/definitions-german.ts
var germanDefinitions, germanAttributionRule;
var init_definitions_german = __esmMin((() => {
	germanDefinitions = {
		fact: {
			name: "Fakt",
			letter: "F",
			short: "Nachprüfbar und gesichert: bekannt, belegt oder geprüft.",
			definition: "Lässt sich belegen oder widerlegen und ist hier gesichert: Allgemeinwissen, mit Quelle versehen oder nachgeprüft."
		},
		opinion: {
			name: "Meinung",
			letter: "M",
			short: "Überzeugung, Hoffnung oder Wertung, die kein Beleg entscheidet.",
			definition: "Eine Überzeugung, ein Wert, eine Hoffnung, ein Urteil oder eine Vorhersage, die kein Beleg entscheiden kann, wer immer sie vertritt."
		},
		claim: {
			name: "Behauptung",
			letter: "B",
			short: "Nachprüfbar, aber nicht gesichert: braucht ein Urteil.",
			definition: "Lässt sich belegen oder widerlegen, ist aber noch nicht gesichert: Jemand behauptet es, und es braucht ein Urteil."
		},
		cleared: {
			name: "Erledigt",
			letter: "–",
			short: "Hier gibt es nichts zu prüfen.",
			definition: "Gelesen und nichts gefunden, was zu prüfen wäre."
		}
	};
	germanAttributionRule = "„X sagte Y“ handelt davon, dass X es gesagt hat; „Y“ handelt von der Welt. Die Angabe, wer es sagt, hält beides auseinander. Eine Einstufung sagt nie „wahr“: Das sagt erst das Urteil.";
}));
// main/exporters/words/german.ts
var number$1, counted, listed, labelNouns, openPoints, sentences, ofSentences, german;
var init_german = __esmMin((() => {
	init_definitions_german();
	init_counting();
	({number: number$1, counted, listed} = counting("de-DE"));
	labelNouns = {
		fact: ["Fakt", "Fakten"],
		opinion: ["Meinung", "Meinungen"],
		claim: ["Behauptung", "Behauptungen"],
		cleared: ["ohne Prüfbedarf", "ohne Prüfbedarf"]
	};
	openPoints = {
		unjudged: ["Satz ist nicht beurteilt", "Sätze sind nicht beurteilt"],
		draft: ["Markierung ist ein Entwurf", "Markierungen sind Entwürfe"],
		ready: ["Markierung wartet auf Prüfung", "Markierungen warten auf Prüfung"],
		returned: ["Markierung wurde zurückgegeben", "Markierungen wurden zurückgegeben"],
		disagreement: ["Widerspruch ist nicht entschieden", "Widersprüche sind nicht entschieden"]
	};
	sentences = (count) => counted(count, "Satz", "Sätze");
	ofSentences = (count) => counted(count, "Satz", "Sätzen");
	german = {
		locale: "de-DE",
		listed,
		labels: germanDefinitions,
		attributionRule: germanAttributionRule,
		labelCount: (counts, label) => counted(counts[label], ...labelNouns[label]),
		report: "Faktencheck",
		allJudged: "alle Sätze beurteilt",
		left: (count) => `noch ${sentences(count)} offen`,
		lead: {
			none: (total) => `Von ${ofSentences(total)} ist noch keiner beurteilt.`,
			judged: (done, total, people, mix) => `${done < total ? `${number$1(done)} von ${ofSentences(total)}` : total === 1 ? "1 Satz" : `Alle ${sentences(total)}`} beurteilt${people.length > 0 ? ` von ${listed(people)}` : ""}: ${listed(mix)}.`,
			outcome: (claims, verdicts, apart) => `${apart ? "Sie enthalten" : "Von"} ${counted(claims, "Behauptung", "Behauptungen")}: ${listed(verdicts)}.`,
			undecided: (count) => `${number$1(count)} ohne Urteil`
		},
		version: (which, of) => `Fassung ${number$1(which)} von ${number$1(of)}`,
		readOn: (when) => `gelesen am ${when}`,
		notComplete: "Nicht abgeschlossen:",
		openPoint: (point, count) => counted(count, ...openPoints[point]),
		reviewComplete: "Prüfung: abgeschlossen.",
		approvedBy: (people) => `Freigegeben von ${listed(people)}.`,
		inPart: (count) => `${number$1(count)} teilweise markiert`,
		untouched: (count) => `${number$1(count)} unberührt`,
		verdicts: "Urteile",
		verdictColumns: {
			verdict: "Urteil",
			claims: "Behauptungen",
			which: "Welche"
		},
		noVerdict: "Noch kein Urteil",
		claims: "Behauptungen",
		notes: "Anmerkungen",
		noteHidden: "Anmerkung ",
		backToText: (note) => `Anmerkung ${note}: zurück zum Text`,
		inTheArticle: "Im Artikel:",
		markedBy: (name) => `markiert von ${name}`,
		knownOn: (day) => `Stand ${day}`,
		checkedAs: (wording) => `Geprüft als: ${wording}`,
		verdictIs: (verdict) => `Urteil: ${verdict}`,
		speaker({ kind, name }) {
			const who = name || "nicht genannt";
			return kind === "quoted" ? `wörtlich: ${who}` : `sinngemäß: ${who}`;
		},
		evidence: "Belege",
		evidenceIs: (evidence) => `Belege: ${evidence}`,
		evidenceKinds: {
			primary: "Primärquelle",
			secondary: "Sekundärquelle",
			expert: "Fachleute"
		},
		stances: {
			supports: "stützt",
			refutes: "widerlegt",
			context: "Hintergrund"
		},
		accessed: (day) => `gelesen am ${day}`,
		article: "Der Artikel, Satz für Satz",
		articleLeftOut: "Der Artikel",
		whyLeftOut: "Der Text des Artikels ist nicht Teil dieses Berichts. Die Worte der Behauptungen sind oben zitiert.",
		show: "Zeigen",
		everything: "Alles",
		embeddedPost: "eingebetteter Beitrag",
		definitions: "Was die Einstufungen bedeuten",
		method: "Wie dieser Bericht entstand",
		ownMethod: (total) => `Ein Programm hat den Artikel in ${sentences(total)} geteilt. Menschen haben Sätze oder Teile davon im Zusammenhang gelesen und eingestuft. Sätze ohne Einstufung sind nicht beurteilt. Der Wortlaut ist so, wie er gelesen wurde; zwischen dem ersten und dem letzten Satz wurde nichts hinzugefügt und nichts weggelassen.`,
		replies: "Gelegenheit zur Stellungnahme",
		claimNumber: (note) => `Behauptung ${note}`,
		asked: (day) => `angefragt am ${day}`,
		deadline: (day) => `Frist bis ${day}`,
		answered: "beantwortet",
		noAnswer: "keine Antwort vermerkt",
		corrections: "Korrekturen",
		comments: "Interne Kommentare",
		notForPublication: "Nicht zur Veröffentlichung.",
		noteNumber: (note) => `Anmerkung ${note}`,
		provenance: "Herkunft",
		source: "Quelle",
		sourceRead: (name, bytes, encoding, when) => `${name}, ${counted(bytes, "Byte", "Bytes")}, gelesen als ${encoding} am ${when}`,
		sourceHash: "SHA-256 der Quelle",
		textVersion: "Fassung des Textes",
		whichVersion: (which, of) => `${number$1(which)} von ${number$1(of)}`,
		textHash: "SHA-256 des Textes in UTF-8",
		copy: (day) => `Kopie eines Belegs vom ${day}`,
		madeBy: "Bericht",
		holdsProject: "Diese Seite enthält das ganze Projekt: In Assay geöffnet ist sie der Artikel mit allen Markierungen.",
		links: "Links",
		sample: {
			title: "Der Hafen bekommt eine zweite Brücke",
			sentences: [
				"Der Rat hat am Montag beschlossen, eine zweite Brücke zu bauen.",
				"Sie wird halb so viel kosten wie die erste, sagen die Erbauer.",
				"Nichts Schöneres hat diese Stadt je gebaut.",
				"Der Verkehr hat sich seit der Eröffnung der ersten Brücke verdoppelt, so die Erbauer.",
				"Die Bürgermeisterin war guter Dinge."
			],
			speaker: "Hafenbau",
			person: "Mara Lind",
			conclusion: "Ein Satz, den Leser mitnehmen können."
		},
		overview: "Übersicht",
		whatWasChecked: "Was geprüft wurde",
		nothingYet: "Noch nichts.",
		articles: (count) => counted(count, "Artikel", "Artikel"),
		articlesAndClaims: (articles, claims) => `${counted(articles, "Artikel", "Artikel")}, ${counted(claims, "Behauptung", "Behauptungen")}`,
		judgedOf: (done, total) => `${number$1(done)} von ${number$1(total)}`,
		judgedIs: (done, total) => `${number$1(done)} von ${number$1(total)} beurteilt`,
		groupings: {
			outlet: "Nach Medium",
			speaker: "Nach Sprecher",
			period: "Nach Monat"
		},
		groups: {
			outlet: "Medium",
			speaker: "Sprecher",
			period: "Monat"
		},
		nameless: {
			outlet: "Medium unbekannt",
			speaker: "niemand genannt",
			period: "Datum unbekannt"
		},
		columns: {
			articles: "Artikel",
			judged: "Beurteilt",
			facts: "Fakten",
			opinions: "Meinungen",
			claims: "Behauptungen",
			undecided: "Ohne Urteil"
		}
	};
}));
// main/exporters/words/words.ts
/** The words of an export for readers; the article keeps its own language. */
function wordsIn(language = "en") {
	return languages[language];
}
/** ISO dates become words; anything else is what the source wrote. */
function day$1(date, { locale }) {
	if (!/^\d{4}-\d{2}-\d{2}/.test(date)) return date;
	const parsed = new Date(date);
	if (Number.isNaN(parsed.getTime())) return date;
	return parsed.toLocaleDateString(locale, {
		day: "numeric",
		month: "long",
		year: "numeric",
		timeZone: "UTC"
	});
}
/** `2026-04` as people write it. */
function month(date, { locale }) {
	const parsed = /* @__PURE__ */ new Date(`${date}-01T00:00:00Z`);
	if (Number.isNaN(parsed.getTime())) return date;
	return parsed.toLocaleDateString(locale, {
		month: "long",
		year: "numeric",
		timeZone: "UTC"
	});
}
function minute(date, words) {
	return `${day$1(date.toISOString(), words)}, ${date.toISOString().slice(11, 16)} UTC`;
}
var languages;
var init_words = __esmMin((() => {
	init_english();
	init_german();
	languages = {
		en: english,
		de: german
	};
}));
// main/exporters/report/markup.ts
init_words();
/** Text that is HTML already. Everything else is escaped where it is put in. */
var Markup = class {
	text;
	constructor(text) {
		this.text = text;
	}
};
/**
* A template that can only be wrong by saying `new Markup`: whatever is put in is escaped for text and quoted
* attributes alike. Twenty lines of our own, because template libraries trust what they are given or need a build.
*/
function html(strings, ...parts) {
	return new Markup(strings.reduce((text, string, index) => text + render(parts[index - 1]) + string));
}
/** The parts that there are, with something between them. */
function joined(parts, between) {
	return html`${parts.filter((part) => part !== void 0 && part !== "").map((part, index) => index > 0 ? [between, part] : part)}`;
}
function render(part) {
	if (part === void 0) return "";
	if (part instanceof Markup) return part.text;
	if (typeof part === "object") return part.map(render).join("");
	return String(part).replace(/[&<>"'\0]/g, (character) => escapes[character] ?? "");
}
var escapes = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;",
	"\0": "�"
};
/** The text of markup of ours, without its elements. */
function textIn$1(markup) {
	return markup.replace(/<[^>]*>/g, "").replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => characters$1.get(entity) ?? entity);
}
var characters$1 = new Map(Object.entries(escapes).map(([character, entity]) => [entity, character]));
/** Data that a page carries and nobody runs. No character of it can end the element it stands in or begin a comment. */
function inertJson(value) {
	return new Markup(JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`));
}
/** Text as a CSS string in a style element. */
function cssString(text) {
	return new Markup(`"${text.replace(/[^\p{L}\p{N} .,:;?!()–—-]/gu, (character) => `\\${character.codePointAt(0)?.toString(16)} `)}"`);
}
// main/exporters/report/section.ts
function section(id, heading, content) {
	return html`<section class="${id}" aria-labelledby="${id}"><h2 id="${id}">${heading}</h2>
${content}</section>
`;
}
// main/exporters/report/article-section.ts
init_annotation();
init_segments();
/** The article as it was read, with its marks, and a choice of labels to look at that needs no script. */
function articleSection(context) {
	const { words } = context;
	if (context.options.text === false) return section("article", words.articleLeftOut, html`<p class="small">${words.whyLeftOut}</p>`);
	const { article } = context.open;
	return section("article", words.article, html`${filter(context)}<div class="text" lang="${article.language ?? "und"}">${blocks(context)}</div>`);
}
/** Radio buttons: the style sheet does the rest. */
function filter({ open, words }) {
	const used = new Set(open.annotations.map(labelOf));
	const shown = labels.filter((label) => used.has(label));
	if (shown.length < 2) return void 0;
	return html`<fieldset class="filter"><legend>${words.show}</legend><label><input type="radio" name="show" id="show-all" checked> ${words.everything}</label>${shown.map((label) => html`<label class="${label}"><input type="radio" name="show" id="show-${label}"> ${words.labels[label].name}</label>`)}</fieldset>`;
}
function blocks(context) {
	const parts = [];
	let items = [];
	let level = 2;
	const closeList = () => {
		if (items.length > 0) parts.push(html`<ul class="items">${items}</ul>`);
		items = [];
	};
	for (const { block, segments } of segmentsByBlock(context.version, context.open.annotations)) {
		const inner = html`${segments.map((segment) => segmentMarkup(segment, context))}`;
		if (block.kind === "listItem") {
			items.push(html`<li dir="auto">${inner}</li>`);
			continue;
		}
		closeList();
		if (block.kind === "heading") {
			level = Math.min(Math.max(3, (block.level ?? 2) + 1), level + 1, 6);
			parts.push(new Markup(`<h${level} dir="auto">${inner.text}</h${level}>`));
		} else parts.push(blockMarkup(block, inner, context));
		parts.push(new Markup("\n"));
	}
	closeList();
	return html`${parts}`;
}
function blockMarkup(block, inner, context) {
	switch (block.kind) {
		case "post": return html`<figure class="post"><figcaption dir="auto">${postCaption(block, context)}</figcaption><p dir="auto">${inner}</p></figure>`;
		case "quote": return html`<blockquote dir="auto">${inner}${block.author ? html`<br><span class="by">${block.author}</span>` : void 0}</blockquote>`;
		case "caption":
		case "footnote": return html`<p class="caption" dir="auto">${inner}</p>`;
		case "tableCell": return html`<p class="cell" dir="auto">${inner}</p>`;
		default: return html`<p dir="auto">${block.author ? html`<strong>${block.author}:</strong> ` : void 0}${inner}</p>`;
	}
}
function postCaption({ author, handle, date, uri }, { links, words }) {
	return html`${author ? html`<strong>${author}</strong> ` : void 0}${handle ? `@${handle} · ` : void 0}${date ? `${date} · ` : void 0}${uri ? links.to(uri, words.embeddedPost) : words.embeddedPost}`;
}
function segmentMarkup(segment, context) {
	const { version, noteOf, indexOf, words: say } = context;
	const { start, end, marks, shown, begins, ends } = segment;
	const words = version.text.slice(start, end);
	const label = shown && labelOf(shown);
	const references = ends.map((mark) => {
		const note = noteOf.get(mark);
		return note ? html`<sup class="ref" id="ref-${note.number}"><a href="#note-${note.number}"><span class="hidden">${say.noteHidden}</span>${note.number}</a></sup>` : void 0;
	});
	if (!label) return html`${words}${references}`;
	const { letter, name } = say.labels[label];
	return html`<mark class="${[label, ...new Set(marks.map((mark) => `is-${labelOf(mark)}`))].join(" ")}" data-marks="${marks.map((mark) => `${indexOf.get(mark)}-${labelOf(mark)}`).join(" ")}">${begins.includes(shown) ? html`<span class="letter" aria-hidden="true">${letter}</span><span class="hidden">${name}: </span>` : void 0}${words}</mark>${references}`;
}
/** The marks as a page of ours shows them, by their place in the list; white space between blocks is not theirs any more. */
function shownMarks(page) {
	const found = /* @__PURE__ */ new Map();
	for (const [, which = "", content = ""] of page.matchAll(/<mark class="[^"]*" data-marks="([^"]*)">([\s\S]*?)<\/mark>/g)) {
		const words = textIn$1(content.replace(sign$1, ""));
		for (const one of which.split(" ")) {
			const [index = "", label = ""] = one.split("-");
			const known = found.get(Number(index));
			if (known) known.words += words;
			else found.set(Number(index), {
				label,
				words
			});
		}
	}
	return found;
}
var sign$1 = /^<span class="letter"[^>]*>[^<]*<\/span><span class="hidden">[^<]*<\/span>/;
// main/exporters/report/speaker.ts
/** Undefined for the outlet's own words, which need no saying. */
function speakerOf$1(mark, words) {
	const attribution = attributionOf(mark);
	if (!attribution || attribution.kind === "outlet") return void 0;
	return words.speaker(attribution);
}
var init_speaker = __esmMin((() => {
	init_annotation();
}));
// main/exporters/report/claims-section.ts
init_annotation();
init_article();
init_report_template();
init_speaker();
var isClaim = ({ mark }) => labelOf(mark) === "claim";
function verdictsTable({ summary, notes, template, words }) {
	const { verdicts, undecided } = summary;
	const columns = words.verdictColumns;
	if (verdicts.length === 0) return void 0;
	const row = (verdict, count) => {
		const numbers = joined(notes.filter((note) => isClaim(note) && sameVerdict(claimReviewOf(note.mark)?.verdict, verdict)).map(({ number }) => html`<a href="#note-${number}">${number}</a>`), ", ");
		return html`<tr><th scope="row">${verdict ? pill(verdict, verdictName(verdict, template)) : words.noVerdict}</th><td>${count}</td><td>${numbers}</td></tr>`;
	};
	return html`<table class="verdicts"><caption>${words.verdicts}</caption><thead><tr><th scope="col">${columns.verdict}</th><th scope="col">${columns.claims}</th><th scope="col">${columns.which}</th></tr></thead><tbody>${verdicts.map(({ verdict, count }) => row(verdict, count))}${undecided > 0 ? row(void 0, undecided) : void 0}</tbody></table>`;
}
function claimsSection(context) {
	return notesSection("claims", context.words.claims, context.notes.filter(isClaim), context);
}
/** What was said of marks that are no claims. */
function notesOfOthers(context) {
	const others = context.notes.filter((note) => !isClaim(note));
	return notesSection("notes", context.words.notes, others, context);
}
function notesSection(id, heading, notes, context) {
	if (notes.length === 0) return void 0;
	return section(id, heading, html`<ol class="notes">${notes.map((note) => noteItem(note, context))}</ol>`);
}
function noteItem({ number, mark }, context) {
	const { version, template, options, words } = context;
	const label = labelOf(mark) ?? "claim";
	const review = claimReviewOf(mark);
	const own = textOf(version, rangeOf(mark));
	const claimed = review?.claimReviewed;
	const facts = [
		label === "claim" ? void 0 : words.labels[label].name,
		speakerOf$1(mark, words),
		review?.capacity,
		...appearance(review, context),
		mark.creator.name && words.markedBy(mark.creator.name),
		review?.knownOn && words.knownOn(day$1(review.knownOn, words))
	];
	const note = noteOf(mark);
	const back = options.text === false ? html`<span class="number">${number}</span>` : html`<a class="number" href="#ref-${number}" aria-label="${words.backToText(number)}">${number}</a>`;
	const verdict = review?.verdict && pill(review.verdict, verdictName(review.verdict, template));
	return html`<li id="note-${number}" class="${label}">${back}<div class="what"><p class="claimed" dir="auto">${claimed ?? own}</p>${verdict}</div><div class="how">${claimed && claimed !== own ? html`<p class="by">${words.inTheArticle} <q dir="auto">${own}</q></p>` : void 0}<p class="by" dir="auto">${joined(facts, " · ")}</p>${review?.conclusion ? html`<p class="conclusion" dir="auto">${review.conclusion}</p>` : void 0}${note ? html`<p dir="auto">${note}</p>` : void 0}${evidenceList(mark, context)}</div></li>`;
}
function appearance(review, { links, words }) {
	const { date, place, uri } = review?.appearance ?? {};
	return [date && day$1(date, words), uri ? links.to(uri, place || uri) : place];
}
function evidenceList(mark, context) {
	const evidence = evidenceOf(mark);
	if (evidence.length === 0) return void 0;
	return html`<ul class="evidence" aria-label="${context.words.evidence}">${evidence.map((one) => evidenceItem(one, context))}</ul>`;
}
function evidenceItem({ title, uri, quote, locator, kind, stance, accessed }, { links, words }) {
	const facts = [
		locator,
		`${words.evidenceKinds[kind]}, ${words.stances[stance]}`,
		accessed && words.accessed(day$1(accessed, words))
	];
	return html`<li dir="auto">${uri ? links.to(uri, title) : title} <span class="by">${joined(facts, " · ")}</span>${quote ? html`<q class="excerpt" dir="auto">${quote}</q>` : void 0}</li>`;
}
/** How far from the worst it is decides its colour; a scale without numbers has one that says nothing. */
function pill(verdict, name) {
	const { ratingValue, bestRating = 0, worstRating = 0 } = verdict;
	const share = ratingValue === void 0 || bestRating <= worstRating ? void 0 : (ratingValue - worstRating) / (bestRating - worstRating);
	return html`<span class="verdict ${share === void 0 ? "open" : share < .2 ? "no" : share > .8 ? "yes" : share < .45 ? "hardly" : share > .55 ? "nearly" : "half"}">${name}</span>`;
}
function sameVerdict(a, b) {
	return a?.id === b?.id && a?.name === b?.name;
}
// main/exporters/redaction.ts
/**
* The article as somebody may see it who is given it with these options: what is held back is not there at all, so no format
* can let it out. Notes, evidence and verdicts are what a report is made of and stay.
*/
function redacted(open, options) {
	const { names = "full", only } = options;
	if (names === "full" && only === void 0) return open;
	const writers = /* @__PURE__ */ new Map();
	const redact = (marks) => marksLeaving(marks, options).map((mark) => {
		if (names === "full") return mark;
		const { id, type, motivation, revision, created, modified, target } = mark;
		const writer = writers.get(mark.writer) ?? `writer-${writers.size + 1}`;
		writers.set(mark.writer, writer);
		return {
			id,
			type,
			motivation,
			revision,
			created,
			modified,
			writer,
			creator: { name: shortened(mark.creator.name, names) },
			target,
			body: mark.body.map(plain)
		};
	});
	return {
		...open,
		annotations: redact(open.annotations),
		unplaced: redact(open.unplaced)
	};
}
/** Only members that this Assay knows: one of a newer Assay may hold a name. */
function plain(body) {
	const { type, purpose, value } = body;
	return {
		type,
		purpose,
		value
	};
}
/** "M. L." for Mara Lind. */
function shortened(name, style) {
	if (style === "full") return name;
	if (style === "none") return "";
	return name.split(/[\s-]+/).flatMap((part) => [...part].slice(0, 1)).map((initial) => `${initial.toUpperCase()}.`).join(" ");
}
// main/exporters/sha256.ts
/** Of a text in UTF-8; lower-case hexadecimal. */
function sha256$1(text) {
	return createHash("sha256").update(text, "utf8").digest("hex");
}
// main/exporters/report/closing-sections.ts
init_annotation();
init_article();
init_words();
/** What stands after the article: how to read it, how it was made, what happened since, and where it comes from. */
function closingSections(context) {
	return html`${definitions(context)}${method(context)}${replies(context)}${corrections(context)}${comments(context)}${provenance(context)}`;
}
function definitions({ words }) {
	const entries = labels.map((label) => {
		const { name, letter, definition } = words.labels[label];
		return html`<dt class="${label}">${name} <span class="by">${letter}</span></dt><dd>${definition}</dd>`;
	});
	return section("definitions", words.definitions, html`<dl>${entries}</dl><p class="small">${words.attributionRule}</p>`);
}
function method({ version, template, words }) {
	const paragraphs = (template.method ?? words.ownMethod(version.sentences.length)).split(/\n{2,}/);
	return section("method", words.method, paragraphs.map((paragraph) => html`<p class="small" dir="auto">${paragraph}</p>`));
}
/** Who was asked for a reply, when, and what they said. */
function replies({ notes, words }) {
	const items = notes.flatMap(({ number, mark }) => {
		const { asked, deadline, answer } = claimReviewOf(mark)?.contact ?? {};
		if (!asked && !answer) return [];
		const facts = [
			asked && words.asked(day$1(asked, words)),
			deadline && words.deadline(day$1(deadline, words)),
			answer ? words.answered : words.noAnswer
		];
		return html`<li><p class="by"><a href="#note-${number}">${words.claimNumber(number)}</a> · ${joined(facts, " · ")}</p>${answer ? html`<blockquote dir="auto">${answer}</blockquote>` : void 0}</li>`;
	});
	if (items.length === 0) return void 0;
	return section("replies", words.replies, html`<ul class="plain">${items}</ul>`);
}
function corrections({ notes, words }) {
	const found = notes.flatMap(({ number, mark }) => (claimReviewOf(mark)?.corrections ?? []).map((correction) => ({
		number,
		...correction
	}))).sort((a, b) => a.date < b.date ? -1 : 1);
	if (found.length === 0) return void 0;
	const items = found.map(({ number, date, text }) => html`<li><p><span class="by">${day$1(date, words)} · <a href="#note-${number}">${words.claimNumber(number)}</a></span><br><span dir="auto">${text}</span></p></li>`);
	return section("corrections", words.corrections, html`<ul class="plain">${items}</ul>`);
}
function comments({ options, review, open, noteOf, words }) {
	const all = review?.threads ?? [];
	if (options.comments !== true || all.length === 0) return void 0;
	const numbers = new Map(open.annotations.map((mark) => [mark.id, noteOf.get(mark)?.number]));
	const items = all.flatMap(({ mark, comments: said }) => said.filter(({ text }) => text !== "").map(({ creator, created, text }) => {
		const number = mark === void 0 ? void 0 : numbers.get(mark);
		return html`<li><p><span class="by">${joined([
			shortened(creator.name, options.names ?? "full"),
			day$1(created, words),
			number && html`<a href="#note-${number}">${words.noteNumber(number)}</a>`
		], " · ")}</span><br><span dir="auto">${text}</span></p></li>`;
	}));
	return section("comments", words.comments, html`<p class="small">${words.notForPublication}</p><ul class="plain">${items}</ul>`);
}
function provenance({ open, version, program, now, options, words }) {
	const { article, annotations } = open;
	const source = currentSource(article);
	const captures = annotations.flatMap(evidenceOf).flatMap(({ capture }) => capture ?? []);
	const entry = (name, value) => html`<dt>${name}</dt><dd dir="auto">${value}</dd>`;
	return section("provenance", words.provenance, html`<dl class="small">${[
		entry(words.source, words.sourceRead(source.name, source.byteLength, source.encoding, minute(new Date(version.created), words))),
		entry(words.sourceHash, source.sha256),
		entry(words.textVersion, words.whichVersion(article.versions.length, article.versions.length)),
		entry(words.textHash, sha256$1(version.text)),
		...captures.map(({ name, sha256: hash, captured }) => entry(words.copy(day$1(captured, words)), `${name}, SHA-256 ${hash}`)),
		entry(words.madeBy, `${program}, ${minute(now, words)}`)
	]}</dl>${holdsEverything(options) ? html`<p class="small screen">${words.holdsProject}</p>` : void 0}`);
}
// main/exporters/report/links.ts
/** The links of a report. On paper nobody can click: there each has a number, and its address stands at the end. */
var Links = class {
	#numbers = /* @__PURE__ */ new Map();
	/** A link for web addresses; anything else stays text, since a reader clicks on what looks like a link. */
	to(uri, text = uri) {
		const address = URL.canParse(uri) ? new URL(uri) : void 0;
		if (address?.protocol !== "https:" && address?.protocol !== "http:") return text === uri ? html`${uri}` : html`${text} (${uri})`;
		const { href } = address;
		const link = html`<a href="${href}" rel="noreferrer nofollow">${text}</a>`;
		if (text === uri) return link;
		const number = this.#numbers.get(href) ?? this.#numbers.size + 1;
		this.#numbers.set(href, number);
		return html`${link}<sup class="paper">L${number}</sup>`;
	}
	/** The addresses, for paper only. */
	list(heading) {
		if (this.#numbers.size === 0) return void 0;
		return html`<section class="paper links" aria-labelledby="links"><h2 id="links">${heading}</h2><ol>${[...this.#numbers].map(([href, number]) => html`<li><span>L${number}</span> ${href}</li>`)}</ol></section>`;
	}
};
// main/exporters/report/style.ts
/** One style sheet for every report: no fonts are fetched, and every colour has its counterpart in the dark. */
var style = `
:root{color-scheme:light dark;--paper:#fff;--card:#f6f4ef;--line:#dfdbd0;--ink:#1d1c1a;--quiet:#5f5b52;--accent:#2457c5;--fact:#0b6e57;--opinion:#83397a;--claim:#9a4a00;--cleared:#b9b5aa;--cleared-text:#6a665c;--opinion-tint:#f6eaf4;--claim-tint:#fdf0e0;--untouched:#eeebe3;--no:#a3231d;--hardly:#a8480f;--half:#855d00;--nearly:#47702a;--yes:#0b6e57;--sans:Inter,"Helvetica Neue","Segoe UI",system-ui,sans-serif;--serif:"Noto Serif",Charter,"Iowan Old Style",Georgia,"Times New Roman",serif}
@media screen and (prefers-color-scheme:dark){:root{--paper:#1b1b1d;--card:#232326;--line:#3a3a3f;--ink:#e9e6df;--quiet:#aca89e;--accent:#8fb4ff;--fact:#5fcfae;--opinion:#e29bd6;--claim:#f2b062;--cleared:#66635d;--cleared-text:#98948b;--opinion-tint:#36233a;--claim-tint:#3a2915;--untouched:#303034;--no:#ff8f86;--hardly:#f0a070;--half:#e3bb5c;--nearly:#a9cf85;--yes:#5fcfae}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.62 var(--serif);overflow-wrap:anywhere;font-kerning:normal;hanging-punctuation:first}
main{max-width:48.5rem;margin:0 auto;padding:2.6rem 1.25rem 5rem}
h1,h2,h3,h4,h5,h6{line-height:1.22;text-wrap:balance;overflow-wrap:break-word}
h1{margin:.45rem 0 .55rem;font-size:clamp(1.5rem,1.1rem + 2vw,2rem);letter-spacing:-.008em}
h2{margin:3rem 0 0;padding-bottom:.5rem;border-bottom:1px solid var(--line);font-size:1.25rem}
.text h3{margin:1.9rem 0 .5rem;font-size:1.12rem}
.text h4,.text h5,.text h6{margin:1.5rem 0 .4rem;font-size:1rem}
p{margin:0 0 .85rem}
a{color:var(--accent);text-decoration-thickness:1px;text-underline-offset:.2em}
a:hover{text-decoration-thickness:2px}
.logo{display:block;max-width:14rem;max-height:3.2rem;margin:0 0 1.6rem}
.kicker,.facts,.legend,.by,dl,.small,footer,table,.filter,.number,.verdict,.conclusion,.how,.plain{font-family:var(--sans)}
.kicker{margin:0;color:var(--quiet);font-size:.72rem;font-weight:600;letter-spacing:.07em;text-transform:uppercase}
.facts{color:var(--quiet);font-size:.84rem}
.by{color:var(--quiet);font-size:.84rem}
.lead{margin:1.3rem 0 1.5rem;color:var(--quiet);font-size:1.1rem;line-height:1.55}
.bar{display:flex;gap:2px;height:14px;overflow:hidden;border-radius:7px}
.bar i{flex-basis:0;background:var(--untouched)}
.legend{display:flex;flex-wrap:wrap;gap:.35rem 1.4rem;margin:.8rem 0 0;padding:0;color:var(--quiet);font-size:.84rem;list-style:none}
.legend b{display:inline-block;min-width:1.3em;margin-right:.5em;border-radius:4px;color:var(--paper);font-size:.7rem;line-height:1.3rem;text-align:center}
.fact{--label:var(--fact)}.opinion{--label:var(--opinion)}.claim{--label:var(--claim)}.cleared{--label:var(--cleared)}
.bar .fact,.bar .opinion,.bar .claim,.bar .cleared,.legend .fact,.legend .opinion,.legend .claim{background:var(--label)}
.legend .cleared{background:var(--cleared-text)}.legend .untouched{background:var(--untouched)}
table{min-width:min(100%,27rem);margin:1.8rem 0 0;border-collapse:collapse;font-size:.88rem}
caption{padding-bottom:.4rem;color:var(--quiet);font-size:.72rem;font-weight:600;letter-spacing:.07em;text-align:left;text-transform:uppercase}
th,td{padding:.5rem .75rem .5rem 0;border-top:1px solid var(--line);text-align:left;vertical-align:baseline;font-weight:400}
thead th{color:var(--quiet);font-size:.8rem}
th,td{padding-right:2rem}
td{font-variant-numeric:tabular-nums}
.wide{overflow-x:auto}.wide table{min-width:100%;margin-top:0}.wide thead th{border-top:0}.wide th,.wide td{padding-right:0;padding-left:1.1rem;overflow-wrap:normal;white-space:nowrap;text-align:right}.wide th:first-child{min-width:9rem;padding-left:0;white-space:normal;text-align:left}
td a{display:inline-block;min-width:1.5rem;padding:.1rem .2rem}
.verdict{display:inline-block;padding:.08em .65em .1em;border:1.5px solid var(--grade,var(--quiet));border-radius:99px;color:var(--grade,var(--quiet));font-size:.78rem;font-weight:650;line-height:1.45;white-space:nowrap}
.no{--grade:var(--no)}.hardly{--grade:var(--hardly)}.half{--grade:var(--half)}.nearly{--grade:var(--nearly)}.yes{--grade:var(--yes)}
.notes{margin:0;padding:0;list-style:none}
.notes>li{display:grid;grid-template-columns:2.25rem minmax(0,1fr);padding:1.15rem 0;border-bottom:1px solid var(--line)}
.notes>li:last-child{border-bottom:0}
.number{color:var(--label);font-size:.86rem;font-weight:650;line-height:1.85;text-decoration:none}
.what{display:flex;gap:.3rem 1.25rem;justify-content:space-between;align-items:baseline}
.claimed{margin:0;font-size:1.06rem;font-weight:650;line-height:1.42}
.how{grid-column:2;font-size:.9rem;line-height:1.55}
.how p{margin:.3rem 0 0}
.how .conclusion{margin-top:.45rem;font-size:.96rem}
.how>.by::first-letter{text-transform:uppercase}
.evidence{margin:.55rem 0 0;padding:0;list-style:none}
.evidence li{position:relative;margin-top:.3rem;padding-left:1.05rem}
.evidence li::before{content:"";position:absolute;left:0;top:.62em;width:.4rem;height:.4rem;border:1.5px solid var(--quiet);border-radius:50%}
.excerpt{display:block;margin:.15rem 0 .35rem;color:var(--quiet);font:italic .94rem/1.5 var(--serif)}
.filter{display:flex;flex-wrap:wrap;gap:.45rem;align-items:center;margin:1rem 0 1.4rem;padding:0;border:0;font-size:.84rem}
.filter legend{float:left;padding:0 .6rem 0 0;color:var(--quiet)}
.filter label{display:inline-flex;align-items:center;gap:.4rem;min-height:1.9rem;padding:0 .8rem 0 .6rem;border:1px solid var(--line);border-radius:99px;cursor:pointer}
.filter input{width:.95rem;height:.95rem;margin:0;accent-color:var(--label,var(--accent))}
.filter .cleared{--label:var(--cleared-text)}
.filter label:has(:checked){border-color:var(--label,var(--accent));background:var(--card)}
@supports not selector(:has(*)){.filter{display:none}}
${[
	"fact",
	"opinion",
	"claim",
	"cleared"
].map(only).join("\n")}
mark{padding:.06em 0;border-radius:2px;background:none;color:inherit;text-decoration:underline 2px var(--label);text-decoration-skip-ink:none;text-underline-offset:.27em}
mark.opinion{background:var(--opinion-tint);text-decoration:underline wavy 1.3px var(--opinion)}
mark.claim{background:var(--claim-tint);text-decoration:underline dashed 2px var(--claim)}
mark.cleared{color:var(--cleared-text);text-decoration:none}
.letter{margin:0 .3em 0 .12em;color:var(--label);font:700 .58em/1 var(--sans);vertical-align:.62em;text-decoration:none}
mark.cleared .letter{display:none}
.ref{font:650 .66em/1 var(--sans);vertical-align:.5em;white-space:nowrap}
.ref a{padding:.35em .25em;text-decoration:none}
.text p,.text li,.post p{white-space:pre-line}
.post{margin:1.3rem 0;padding:.9rem 1.15rem 1rem;border:1px solid var(--line);border-radius:12px;background:var(--card)}
.post p{margin:0}
.post figcaption{margin-bottom:.35rem;color:var(--quiet);font:.82rem/1.5 var(--sans)}
.post strong{color:var(--ink)}
blockquote{margin:1.1rem 0;padding-left:1.1rem;border-left:3px solid var(--line);white-space:pre-line}
ul.items{margin:0 0 .85rem;padding-left:1.4rem}
.caption,.cell{color:var(--quiet);font-size:.9rem}
dl{margin:0;font-size:.92rem;line-height:1.55}
dt{margin-top:.95rem;color:var(--label,var(--ink));font-weight:650}
dt.cleared{color:var(--quiet)}
dd{margin:0}
.plain{margin:0;padding:0;list-style:none;font-size:.92rem}
.plain li{padding:.75rem 0 0}
.small{color:var(--quiet);font-size:.88rem;line-height:1.6}
.small dt{margin-top:.6rem;color:var(--ink)}
dl+.small{margin-top:1rem}
section>h2+*{margin-top:1rem}
section>h2+dl,section>h2+.plain,section>h2+.notes{margin-top:0}
footer{margin-top:3rem;padding-top:1rem;border-top:1px solid var(--line)}
.paper{display:none}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
:target{outline:2px solid var(--accent);outline-offset:4px;border-radius:4px}
:focus-visible{outline:2px solid var(--accent);outline-offset:3px;border-radius:3px}
@media(max-width:30rem){main{padding:1.6rem 1rem 3rem}.notes>li{grid-template-columns:1.6rem minmax(0,1fr)}.what{flex-direction:column}h2{margin-top:2.4rem}}
@media(forced-colors:active){mark{color:CanvasText;background:Canvas;text-decoration-color:Highlight}.bar i{border:1px solid CanvasText}}

@page{size:A4;margin:24mm 22mm 22mm;@top-left{padding-bottom:4mm;color:#5f5b52;font:8pt system-ui,sans-serif;vertical-align:bottom}@bottom-right{padding-top:4mm;color:#5f5b52;font:8pt system-ui,sans-serif;content:counter(page) " / " counter(pages)}}
@page:first{@top-left{content:""}}
@media print{
:root{color-scheme:light}
html{font-size:10.5pt}
body{font-size:1rem;line-height:1.52;print-color-adjust:exact;-webkit-print-color-adjust:exact}
main{max-width:none;padding:0}
h1{font-size:20pt}
h2{margin-top:2.2rem;font-size:13pt}
h1,h2,h3,h4,h5,h6,caption,thead,figcaption,.what{break-after:avoid}
h1,h2,h3,h4,h5,h6,.what,.by,tr,.post,.evidence li,.bar,.legend,dt{break-inside:avoid}
.notes>li{break-inside:avoid-page}
dt{break-after:avoid}
p,li,dd{orphans:3;widows:3}
a{color:inherit;text-decoration:none}
.number,.verdict{color:var(--label,var(--grade))}
.verdict{color:var(--grade,var(--quiet))}
.ref a{color:var(--accent)}
.filter,.screen{display:none}
.paper{display:revert}
sup.paper{display:inline;margin-left:.15em;color:var(--quiet);font:.66em/1 var(--sans)}
.links h2+ol{margin:.8rem 0 0;padding:0;font:.82rem/1.5 var(--sans);list-style:none}
.links li{display:flex;gap:.8em;break-inside:avoid}
.links span{flex:0 0 2.2em;color:var(--quiet)}
:target{outline:0}
}`.replaceAll("\n", "");
/** With one label chosen, only the blocks that have it stay, and in them everything else steps back. */
function only(label) {
	const chosen = `.article:has(#show-${label}:checked) .text`;
	const other = `mark:not(.is-${label})`;
	return `${chosen}>*:not(:has(.is-${label})),${chosen} li:not(:has(.is-${label})){display:none}${chosen}{color:var(--cleared-text)}${chosen} .is-${label}{color:var(--ink)}${chosen} ${other}{background:none;color:inherit;text-decoration:none}${chosen} ${other} .letter{display:none}`;
}
// main/exporters/report/summary-section.ts
init_annotation();
init_report_template();
init_review();
init_words();
/** What a reader has to know who reads nothing else. */
function summarySection(context) {
	const { open, summary, now, template, words } = context;
	const left = summary.total - summary.judged;
	const state = left === 0 ? words.allJudged : words.left(left);
	const kicker = [
		template.newsroom,
		template.heading ?? words.report,
		day$1(now.toISOString(), words),
		state
	];
	return html`<header>
${logo(context)}<p class="kicker">${joined(kicker, " · ")}</p>
<h1 dir="auto">${open.article.title}</h1>
${sourceLine(context)}
<p class="lead">${summary.lead}</p>
${reviewLine(context)}
${composition(context)}
${verdictsTable(context)}
</header>
`;
}
/** A report does not call itself complete while something is open. */
function reviewLine({ review: found, options, words }) {
	if (!found) return void 0;
	const points = openCounts(found.review).map(([point, count]) => words.openPoint(point, count));
	if (points.length > 0) return html`<p class="small"><strong>${words.notComplete}</strong> ${words.listed(points)}.</p>`;
	const approved = approvers(found.review, options.names ?? "full");
	return html`<p class="small">${words.reviewComplete}${approved.length > 0 ? ` ${words.approvedBy(approved)}` : ""}</p>`;
}
function approvers({ marks }, names) {
	const people = marks.filter(({ state }) => state === "approved").map(({ decision }) => shortened(decision?.creator.name ?? "", names));
	return [...new Set(people.filter(Boolean))].sort();
}
/** Only a picture that is in the report itself. */
function logo({ template }) {
	const { logo: picture = "", newsroom = "" } = template;
	if (!isPicture(picture)) return void 0;
	return html`<img class="logo" src="${picture}" alt="${newsroom}">\n`;
}
function sourceLine({ open, version, links, words }) {
	const { byline, siteName, published, uri, source, versions } = open.article;
	const about = [
		siteName,
		byline,
		published && day$1(published, words)
	].filter(Boolean);
	if (uri) about.push(links.to(uri));
	if (about.length === 0) about.push(source.name);
	if (versions.length > 1) about.push(words.version(versions.length, versions.length));
	about.push(words.readOn(minute(new Date(version.created), words)));
	return html`<p class="facts" dir="auto">${joined(about, " · ")}</p>`;
}
function composition({ summary: { counts }, words }) {
	const shown = labels.filter((label) => counts[label] > 0);
	const rest = counts.part + counts.untouched;
	const key = (name, letter, text) => html`<li><b class="${name}" aria-hidden="true">${letter}</b>${text}</li>`;
	return html`<div class="bar" aria-hidden="true">${shown.map((label) => html`<i class="${label}" style="flex-grow:${counts[label]}"></i>`)}${rest > 0 ? html`<i style="flex-grow:${rest}"></i>` : void 0}</div>
<ul class="legend">${shown.map((label) => key(label, words.labels[label].letter, words.labelCount(counts, label)))}${counts.part > 0 ? key("untouched", new Markup("&nbsp;"), words.inPart(counts.part)) : void 0}${counts.untouched > 0 ? key("untouched", new Markup("&nbsp;"), words.untouched(counts.untouched)) : void 0}</ul>`;
}
// \0@oxc-project+runtime@0.156.0/helpers/esm/taggedTemplateLiteral.js
function _taggedTemplateLiteral(e, t) {
	return t || (t = e.slice(0)), Object.freeze(Object.defineProperties(e, { raw: { value: Object.freeze(t) } }));
}
// main/exporters/report/report.ts
init_annotation();
init_article();
init_report_template();
init_words();
var _templateObject;
var _templateObject2;
/**
* The report for readers: one file that opens anywhere, runs nothing and loads nothing. The content policy says so to the
* browser as well, should the escaping ever fail. What it holds as data is of types that no browser runs, so that opening the
* report in Assay gives everything back; a report that holds something back has no data either.
*/
var report = {
	write: (open, context) => {
		const page = reportPage(open, context);
		if (context.options.text !== false) checkShown(page, shownOf(open));
		return page;
	},
	read: (bytes, name) => {
		const page = textIn$2(bytes, name, "report");
		const json = projectIn(page);
		if (json !== void 0) return foundInProject(json, name);
		const shown = [...shownMarks(page).values()];
		if (shown.length === 0) throw damaged$1(name, "report with marks");
		return { marks: shown.map(({ label, words }) => ({
			label,
			judgement: judgementFrom({ label }),
			quote: { exact: words }
		})) };
	},
	expected: (open, { options }) => holdsEverything(options) ? everyMark(open) : void 0
};
var projectId = "assay-project";
/** The JSON of the project in a report; undefined when the page has none. */
function projectIn(page) {
	return /<script type="application\/json" id="assay-project">([\s\S]*?)<\/script>/.exec(page)?.[1];
}
/** The page shows what counts; its data has what was settled too. */
function shownOf(open) {
	return {
		...open,
		annotations: withoutSettled(open.annotations)
	};
}
/** Everything but the look at what was written. */
function reportPage(whole, context) {
	const open = shownOf(whole);
	const { article, annotations } = open;
	const { program, template, options } = context;
	const notes = numberNotes(annotations);
	const words = wordsIn(options.language);
	const report = {
		...context,
		open,
		version: currentVersion(article),
		summary: summaryOf(open, words, template),
		notes,
		indexOf: new Map(annotations.map((mark, index) => [mark, index])),
		noteOf: new Map(notes.map((note) => [note.mark, note])),
		links: new Links(),
		words
	};
	const contents = contentsOf("html", options);
	const heading = template.heading ?? words.report;
	const reviews = reviewsOf(open, context);
	const body = [
		summarySection(report),
		claimsSection(report),
		articleSection(report),
		notesOfOthers(report),
		closingSections(report),
		report.links.list(words.links),
		template.footer ? html`<footer class="small" dir="auto">${template.footer}</footer>\n` : void 0
	];
	const images = isPicture(template.logo ?? "") ? " img-src data:;" : "";
	return html`<!doctype html>
<html lang="${words.locale.slice(0, 2)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline';${images} base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="${program}">
<title>${heading}: ${article.title}</title>
<style>${new Markup(style)}${coloursOf(template)}@page{@top-left{content:${cssString(`${heading}: ${shortTitle(article.title)}`)}}}</style>
</head>
<body>
<main>
${body}</main>
${reviews.length > 0 ? html(_templateObject || (_templateObject = _taggedTemplateLiteral(["<script type=\"application/ld+json\">", "<\/script>\n"], ["<script type=\"application/ld+json\">", "<\/script>\\n"])), inertJson(reviews)) : void 0}${contents.project ? html(_templateObject2 || (_templateObject2 = _taggedTemplateLiteral([
		"<script type=\"application/json\" id=\"",
		"\">",
		"<\/script>\n"
	], [
		"<script type=\"application/json\" id=\"",
		"\">",
		"<\/script>\\n"
	])), projectId, inertJson(projectOf(whole, context, contents))) : void 0}</body>
</html>
`.text;
}
/** A line on every printed page. */
function shortTitle(title) {
	const points = [...title.replace(/\s+/g, " ")];
	return points.length > 80 ? `${points.slice(0, 79).join("").trim()}…` : points.join("");
}
/** The newsroom's colours; in the dark they are lightened, since they were chosen for paper. */
function coloursOf({ accent, labelColours = {} }) {
	const chosen = [["accent", accent], ...labels.map((label) => [label, labelColours[label]])].filter(([, colour]) => /^#[0-9a-f]{6}$/i.test(colour ?? ""));
	if (chosen.length === 0) return new Markup("");
	return new Markup(`:root{${chosen.map(([name, colour]) => `--${name}:${colour}`).join(";")}}@media screen and (prefers-color-scheme:dark){:root{${chosen.map(([name, colour]) => `--${name}:color-mix(in oklab,${colour} 50%,white)`).join(";")}}}`);
}
/**
* The words that the page shows as marked, beside those of the marks. White space counts for nothing: between blocks it is gone.
*
* @throws FailureError `exportMismatch`
*/
function checkShown(page, open) {
	const bare = (words) => words.replace(/\s+/g, "");
	const expected = everyMark(open).map(({ label, words }) => ({
		label,
		words: bare(words)
	}));
	const shown = [...shownMarks(page).values()].map(({ label, words }) => ({
		label,
		judgement: void 0,
		quote: { exact: bare(words) }
	}));
	verify("html", currentVersion(open.article).text, expected.filter(({ words }) => words !== ""), { marks: shown.filter(({ quote }) => quote.exact !== "") });
}
// main/api/project-file.ts
/**
* The project in a file of Assay's own or in a report, as JSON without a look at what it says; undefined for any other file.
* A report is told from a page about reports by the element that holds its data.
*/
function projectFile(bytes) {
	const start = new TextDecoder().decode(bytes.subarray(0, 4096)).replace(/^\ufeff/, "").trimStart();
	const text = () => new TextDecoder().decode(bytes);
	if (/^\{\s*"format"\s*:\s*"assay-article"/.test(start)) return parsed$1(text());
	if (!/^<!doctype html/i.test(start) || !/<meta name="generator" content="Assay /.test(start)) return void 0;
	const json = projectIn(text());
	return json === void 0 ? void 0 : parsed$1(json);
}
function parsed$1(json) {
	try {
		return JSON.parse(json);
	} catch {
		return { format: "assay-article" };
	}
}
// main/api/adding.ts
/** An article shorter than this that comes from a page of scripts is what the page says to readers without them. */
var shortest = 250;
/** From bytes or an address into the library, watched and cancelled by its task's name. */
function createAdding({ library, importing, tasks, fetching }) {
	const read = (input, { signal, report }) => {
		report({
			stage: "reading",
			done: 0
		});
		return importing.ask({
			task: "import",
			input
		}, {
			signal,
			onProgress: (done, total) => report({
				stage: "reading",
				done,
				total
			})
		});
	};
	const store = async (imported, { name, bytes }, { duplicates, versionOf }, { signal, report }) => {
		if (versionOf !== void 0) {
			const { metadata } = imported;
			const place = placeMarks;
			await library.addVersion(versionOf, {
				imported,
				metadata,
				bytes,
				place
			});
			return library.summary(versionOf);
		}
		const same = duplicates === "ask" ? await library.findSame(imported) : void 0;
		if (same) throw new FailureError({
			reason: "articleDuplicate",
			name,
			article: same.id,
			title: same.title,
			same: same.same
		});
		if (signal.aborted) throw new FailureError({ reason: "cancelled" });
		report({
			stage: "storing",
			done: 0
		});
		return library.add(imported, bytes);
	};
	/** A report or a file of Assay's own is the article itself, with every mark. */
	const restored = async ({ name, bytes }, duplicates = "keep") => {
		const project = projectFile(bytes);
		return project === void 0 ? void 0 : library.restoreProject(project, {
			name,
			duplicates
		});
	};
	return {
		addArticle: ({ task, duplicates, versionOf, ...input }) => tasks.run(task, async (running) => (versionOf === void 0 ? await restored(input, duplicates) : void 0) ?? store(await read(input, running), input, optionsOf({
			duplicates,
			versionOf
		}), running)),
		addAddress: ({ task, duplicates, versionOf, address }) => tasks.run(task, async (running) => {
			const { declaredType: _, ...input } = await fetchWatched(address, fetching, running);
			const imported = await read(input, running).catch((error) => {
				throw isWithoutText(error) ? new FailureError({
					reason: "addressNeedsBrowser",
					address
				}) : error;
			});
			if (imported.text.length < shortest && needsScripts(input)) throw new FailureError({
				reason: "addressNeedsBrowser",
				address
			});
			return store(imported, input, optionsOf({
				duplicates,
				versionOf
			}), running);
		})
	};
}
function optionsOf({ duplicates, versionOf }) {
	return {
		...duplicates ? { duplicates } : {},
		...versionOf ? { versionOf } : {}
	};
}
function isWithoutText(error) {
	return error instanceof FailureError && error.failure.reason === "inputWithoutText";
}
function needsScripts({ bytes }) {
	const page = new TextDecoder("latin1").decode(bytes);
	return /<noscript\b[^>]*>[\s\S]{0,600}?javascript|<div id=["']?(?:root|app|__next)\b|<form\b[^>]*\blog-?in\b|type=["']?password/i.test(page);
}
// main/api/media-types.ts
/** Of the files that serve as evidence, by extension. */
var byExtension = {
	csv: "text/csv",
	docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
	eml: "message/rfc822",
	epub: "application/epub+zip",
	gif: "image/gif",
	htm: "text/html",
	html: "text/html",
	jpeg: "image/jpeg",
	jpg: "image/jpeg",
	json: "application/json",
	m4a: "audio/mp4",
	md: "text/markdown",
	mht: "multipart/related",
	mhtml: "multipart/related",
	mp3: "audio/mpeg",
	mp4: "video/mp4",
	ods: "application/vnd.oasis.opendocument.spreadsheet",
	odt: "application/vnd.oasis.opendocument.text",
	pdf: "application/pdf",
	png: "image/png",
	srt: "application/x-subrip",
	txt: "text/plain",
	vtt: "text/vtt",
	wav: "audio/wav",
	webp: "image/webp",
	xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
};
var anyBytes = "application/octet-stream";
function mediaTypeOf(name) {
	const extension = /\.([a-z0-9]{1,5})$/i.exec(name)?.[1]?.toLowerCase() ?? "";
	return Object.hasOwn(byExtension, extension) ? byExtension[extension] ?? "application/octet-stream" : anyBytes;
}
// main/api/capturing.ts
/** Room for a title in a record. */
var longestTitle = 300;
/** Copies of the pages and files that marks cite. They are kept and handed out as bytes, and never opened. */
function createCapturing({ library, importing, tasks, fetching }) {
	/** What the page or file calls itself; one that is no article is called by its name. */
	const titleOf = async (input, { signal, report }) => {
		report({
			stage: "reading",
			done: 0
		});
		try {
			const { metadata } = await importing.ask({
				task: "import",
				input
			}, { signal });
			return metadata.title.slice(0, longestTitle) || input.name;
		} catch (error) {
			if (error instanceof FailureError && error.failure.reason !== "cancelled") return input.name;
			throw error;
		}
	};
	return {
		captureEvidence: ({ article, task, ...source }) => tasks.run(task, async (running) => {
			const { declaredType, ...input } = "address" in source ? await fetchWatched(source.address, fetching, running) : {
				...withinLimit(source),
				declaredType: ""
			};
			const title = await titleOf(input, running);
			if (running.signal.aborted) throw new FailureError({ reason: "cancelled" });
			running.report({
				stage: "storing",
				done: 0
			});
			const { name, bytes, uri } = input;
			const mediaType = declaredType || mediaTypeOf(name);
			return {
				title,
				capture: await library.keepCapture(article, {
					name,
					mediaType,
					bytes
				}),
				...uri === void 0 ? {} : { uri }
			};
		}),
		readCapture: async ({ article, sha256 }) => ({
			...await library.capture(article, sha256),
			mediaType: anyBytes
		})
	};
}
function withinLimit({ name, bytes }) {
	if (bytes.length === 0) throw new FailureError({
		reason: "inputEmpty",
		name
	});
	refuseTooLarge(name, bytes.length);
	return {
		name,
		bytes
	};
}
// main/api/default-directories.ts
var paths = envPaths("Assay", { suffix: "" });
/** This device's own: who writes, caches, window bounds. Never synchronised. */
function defaultConfigDirectory() {
	return process.env.ASSAY_CONFIG || paths.config;
}
function defaultLibraryDirectory() {
	return process.env.ASSAY_LIBRARY || `${paths.data}/library`.replace(/\/{2,}/g, "/");
}
// shared/export-losses.ts
init_annotation();
init_article();
init_characters();
init_decision();
var lossKinds = [
	"mark",
	"settled",
	"overlap",
	"part",
	"position",
	"edge",
	"note",
	"attribution",
	"claimReview",
	"evidence",
	"person",
	"capture",
	"decision",
	"comment",
	"character",
	"data"
];
var details = {
	note: (mark) => noteOf(mark) !== "",
	attribution: (mark) => attributionOf(mark) !== void 0,
	claimReview: (mark) => claimReviewOf(mark) !== void 0,
	evidence: (mark) => evidenceOf(mark).length > 0,
	person: () => true
};
var all = Object.keys(details);
/** What a program that reads the format cannot know of a mark. Formats that are not here keep every detail. */
var forgotten = {
	csv: ["claimReview", "evidence"],
	tsv: ["claimReview", "evidence"],
	hypothesis: ["claimReview", "evidence"],
	claimreview: ["note", "evidence"],
	doccano: all,
	"label-studio": [
		"claimReview",
		"evidence",
		"person"
	],
	"cas-json": ["claimReview", "evidence"],
	xmi: ["claimReview", "evidence"],
	conll: all,
	brat: [
		"claimReview",
		"evidence",
		"person"
	]
};
/** Marks of which another one settles the disagreement are part of what can be opened again, and of nothing else. */
function keepsSettled(format) {
	return format === "json" || format === "html";
}
/** What would be lost; empty for a format that keeps everything. The same before an export and in its result. */
function losses(format, { article, annotations: whole, review, copies }, options = {}) {
	const { rows } = options;
	const { text, sentences } = currentVersion(article);
	const annotations = keepsSettled(format) ? whole : withoutSettled(whole);
	const found = /* @__PURE__ */ new Map();
	const lose = (kind, count) => {
		if (count > 0) found.set(kind, (found.get(kind) ?? 0) + count);
	};
	const loseMarks = (kind, lost) => {
		lose(kind, annotations.filter(lost).length);
	};
	lose("settled", whole.length - annotations.length);
	if (format === "doccano" ? rows === "sentences" : isTable(format) && rows !== "marks") {
		const whole = new Set(sentences.map(({ start, end }) => `${start}-${end}`));
		loseMarks("part", (mark) => !whole.has(keyOf$1(rangeOf(mark))));
	}
	if (format === "claimreview") {
		loseMarks("mark", (mark) => !isReviewable(labelOf(mark), claimReviewOf(mark)));
		loseMarks("position", (mark) => isReviewable(labelOf(mark), claimReviewOf(mark)));
	}
	if (format === "conll") {
		const { kept, blank } = inOneLayer(annotations, text);
		lose("mark", blank);
		lose("overlap", annotations.length - blank - kept.length);
		lose("edge", kept.filter((mark) => hasGaps(text, rangeOf(mark))).length);
	}
	if (format === "brat") {
		const wordsOf = (mark) => textOf({ text }, rangeOf(mark));
		loseMarks("mark", (mark) => /^[\n\r]+$/.test(wordsOf(mark)));
		loseMarks("edge", (mark) => /^[\n\r]+[^\n\r]|[^\n\r][\n\r]+$/.test(wordsOf(mark)));
	}
	if (format === "xmi") {
		const said = annotations.flatMap((mark) => [noteOf(mark), attributionOf(mark)?.name ?? ""]);
		for (const one of [text, ...said]) lose("character", one.match(notInXml)?.length ?? 0);
	}
	const contents = contentsOf(format, options);
	const captures = capturesOf(whole);
	lose("capture", captures.length - (contents.captures ? copies ?? withinRoom(captures).length : 0));
	if (review && !contents.review) {
		lose("decision", decisionsByMark(review.decisions).size);
		if (!showsComments(format, options)) lose("comment", commentsIn(review));
	}
	if (isForReaders(format) && !contents.project) lose("data", annotations.length);
	for (const detail of forgotten[format] ?? []) loseMarks(detail, details[detail]);
	return lossKinds.flatMap((kind) => {
		const count = found.get(kind);
		return count === void 0 ? [] : [{
			kind,
			count
		}];
	});
}
function commentsIn({ threads }) {
	return threads.flatMap(({ comments }) => comments).filter(({ text }) => text !== "").length;
}
function showsComments(format, { comments }) {
	return comments === true && (format === "html" || format === "pdf");
}
function isForReaders(format) {
	return exportFormats[format].audience === "readers";
}
/** Of many articles together. */
function summed(all) {
	return lossKinds.flatMap((kind) => {
		const count = all.reduce((sum, loss) => loss.kind === kind ? sum + loss.count : sum, 0);
		return count === 0 ? [] : [{
			kind,
			count
		}];
	});
}
/** The marks that a layer without overlaps can hold: the first of those that meet. Marks that hold no word are `blank`. */
function inOneLayer(annotations, text) {
	const kept = [];
	let blank = 0;
	let at = 0;
	for (const mark of annotations.toSorted((a, b) => rangeOf(a).start - rangeOf(b).start)) {
		const range = rangeOf(mark);
		const { start, end } = withoutGaps(text, range);
		if (start === end) blank += 1;
		else if (range.start >= at) {
			kept.push(mark);
			at = range.end;
		}
	}
	return {
		kept,
		blank
	};
}
var wording = {
	mark: (count) => `${count} cannot be part of it`,
	settled: (count) => `${count} that another settles`,
	overlap: (count, plural) => `${count} overlap${plural ? "" : "s"} another and stay${plural ? "" : "s"} out`,
	part: (count) => `${count} on other than one whole sentence`,
	position: (count) => `the places of ${count}`,
	edge: (count) => `white space at the edge of ${count}`,
	note: (count) => `the notes of ${count}`,
	attribution: (count) => `who says it, of ${count}`,
	claimReview: (count) => `the check and verdict of ${count}`,
	evidence: (count) => `the evidence of ${count}`,
	person: (count) => `who made ${count}`,
	capture: (count) => `${count} of evidence`,
	decision: (count) => `the decisions on ${count}`,
	comment: (count) => count,
	character: (count) => `${count} become a replacement character`,
	data: () => "Assay cannot open it again: it is for reading"
};
var nouns = {
	character: ["character", "characters"],
	capture: ["copy", "copies"],
	comment: ["comment", "comments"]
};
/** "the notes of 3 marks": completes "This leaves out: …". */
function lossPhrase({ kind, count }) {
	const [one, several] = nouns[kind] ?? ["mark", "marks"];
	return wording[kind](`${count} ${count === 1 ? one : several}`, count !== 1);
}
function hasGaps(text, range) {
	return keyOf$1(withoutGaps(text, range)) !== keyOf$1(range);
}
function isTable(format) {
	return format === "csv" || format === "tsv";
}
function keyOf$1({ start, end }) {
	return `${start}-${end}`;
}
// main/exporters/file-name.ts
var longest = 80;
/** Device names, which Windows takes for files in every folder. */
var reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;
/** A title as a file name that every system takes: letters and digits of any script, joined by hyphens. Without extension. */
function fileNameOf(title) {
	const cut = [...title.normalize("NFC").replace(/['’]/g, "").replace(/[^\p{L}\p{M}\p{N}]+/gu, "-").toLowerCase()].slice(0, longest).join("").replace(/^-+|-+$/g, "");
	return !cut || reserved.test(cut) ? `article${cut ? `-${cut}` : ""}` : cut;
}
// main/zip/crc32.ts
var table$1 = Uint32Array.from({ length: 256 }, (_, byte) => {
	let value = byte;
	for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? value >>> 1 ^ 3988292384 : value >>> 1;
	return value;
});
/** The checksum of zip files: https://www.w3.org/TR/png/#D-CRCAppendix. Node has one of its own only since 20.15. */
function crc32(bytes) {
	let crc = 4294967295;
	for (const byte of bytes) crc = (table$1[(crc ^ byte) & 255] ?? 0) ^ crc >>> 8;
	return (crc ^ 4294967295) >>> 0;
}
// main/zip/zip-directory.ts
var signatures = {
	entry: 33639248,
	end: 101010256,
	end64: 101075792,
	locator64: 117853008
};
var entryLength = 46;
var endLength = 22;
var longestComment = 65535;
/** A field that says so is to be found in the 64-bit record instead. */
var elsewhere = 4294967295;
/**
* The directory at the end of a zip, read here because the library's own reader knows neither checksums nor locks.
* Yields no more entries than there are bytes for, whatever number is declared.
*
* https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3 and 4.5.3
*
* @throws RangeError when the directory is not whole
*/
function* readDirectory(bytes) {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	let { count, at } = findDirectory(view);
	for (; count > 0; count -= 1) {
		if (view.getUint32(at, true) !== signatures.entry) throw new RangeError("no directory entry");
		const pathLength = view.getUint16(at + 28, true);
		const extraLength = view.getUint16(at + 30, true);
		const start = at + entryLength;
		const path = bytes.subarray(start, start + pathLength);
		const extra = new DataView(view.buffer, view.byteOffset + start + pathLength, Math.min(extraLength, Math.max(0, view.byteLength - start - pathLength)));
		yield {
			path: new TextDecoder().decode(path).replaceAll("\\", "/"),
			locked: (view.getUint16(at + 8, true) & 1) === 1,
			method: view.getUint16(at + 10, true),
			crc: view.getUint32(at + 16, true),
			...wide(extra, {
				size: view.getUint32(at + 24, true),
				packed: view.getUint32(at + 20, true),
				offset: view.getUint32(at + 42, true)
			})
		};
		at = start + pathLength + extraLength + view.getUint16(at + 32, true);
	}
}
function findDirectory(view) {
	const last = view.byteLength - endLength;
	for (let end = last; end >= Math.max(0, last - longestComment); end -= 1) {
		if (view.getUint32(end, true) !== signatures.end) continue;
		const locator = end - 20;
		if (locator >= 0 && view.getUint32(locator, true) === signatures.locator64) {
			const record = Number(view.getBigUint64(locator + 8, true));
			if (view.getUint32(record, true) !== signatures.end64) throw new RangeError("no 64-bit end");
			return {
				count: Number(view.getBigUint64(record + 32, true)),
				at: Number(view.getBigUint64(record + 48, true))
			};
		}
		return {
			count: view.getUint16(end + 10, true),
			at: view.getUint32(end + 16, true)
		};
	}
	throw new RangeError("no end of directory");
}
/** The 64-bit field holds, in this order, only those numbers that did not fit. */
function wide(extra, sizes) {
	for (let at = 0; at + 4 <= extra.byteLength; at += 4 + extra.getUint16(at + 2, true)) {
		if (extra.getUint16(at, true) !== 1) continue;
		let next = at + 4;
		const take = (value) => {
			if (value !== elsewhere) return value;
			next += 8;
			return Number(extra.getBigUint64(next - 8, true));
		};
		return {
			size: take(sizes.size),
			packed: take(sizes.packed),
			offset: take(sizes.offset)
		};
	}
	return sizes;
}
// main/zip/zip.ts
/** Bytes all files of a zip may have together, unpacked, and how many there may be. */
var largestUnpacked = 2e8;
var mostEntries = 1e4;
/** Packed bytes unpacked at a time: deflate makes at most 1032 out of one, so 17 MB are the most made in vain. */
var step = 16384;
/**
* @param kind as a person calls it, for the sentence
* @throws FailureError `inputEmpty`; `inputDamaged` when it is no whole zip; `inputBomb` when it declares to unpack to
*   more than `largestUnpacked` or to absurdly many files. `read` throws `inputDamaged` when a file is not what the
*   directory says, and `inputEncrypted` when it is locked.
*/
function openZip(bytes, name, kind) {
	if (bytes.length === 0) throw new FailureError({
		reason: "inputEmpty",
		name
	});
	const damaged = (cause) => new FailureError({
		reason: "inputDamaged",
		name,
		kind
	}, { cause });
	const entries = /* @__PURE__ */ new Map();
	let size = 0;
	let count = 0;
	try {
		for (const entry of readDirectory(bytes)) {
			size += entry.size;
			count += 1;
			if (size > 2e8 || count > mostEntries) break;
			entries.set(entry.path, entry);
		}
	} catch (cause) {
		throw damaged(cause);
	}
	if (size > 2e8 || count > mostEntries) throw new FailureError({
		reason: "inputBomb",
		name,
		limit: largestUnpacked
	});
	return {
		paths: [...entries.keys()],
		read(path) {
			const entry = entries.get(path);
			if (!entry) return void 0;
			if (entry.locked) throw new FailureError({
				reason: "inputEncrypted",
				name,
				kind
			});
			try {
				return unpack$1(bytes, entry);
			} catch (cause) {
				throw damaged(cause);
			}
		}
	};
}
function unpack$1(bytes, entry) {
	const { offset, packed, size, method } = entry;
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (view.getUint32(offset, true) !== 67324752) throw new RangeError("no file header");
	const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
	if (start + packed > bytes.length) throw new RangeError("cut off");
	const body = bytes.subarray(start, start + packed);
	const content = method === 0 ? body : inflate(body, method, size);
	if (content.length !== size || crc32(content) !== entry.crc) throw new RangeError("changed");
	return content;
}
/** Stops as soon as there is more than was declared: what is declared has been counted, and the rest may be endless. */
function inflate(body, method, size) {
	if (method !== 8) throw new RangeError(`packed by method ${method}`);
	const content = new Uint8Array(size);
	let length = 0;
	const stream = new Inflate((chunk) => {
		if (length + chunk.length > size) throw new RangeError("more than declared");
		content.set(chunk, length);
		length += chunk.length;
	});
	for (let at = 0; at < body.length; at += step) stream.push(body.subarray(at, at + step), at + step >= body.length);
	return content.subarray(0, length);
}
// main/zip/texts-in.ts
function isZip(bytes) {
	return bytes[0] === 80 && bytes[1] === 75 && bytes[2] === 3 && bytes[3] === 4;
}
/**
* The texts of a zip whose names somebody asks for, by name.
*
* @param kind as a person calls it, for the sentence
* @throws FailureError as `openZip` does
*/
function textsIn(bytes, wanted, source, kind = "zip") {
	const zip = openZip(bytes, source, kind);
	const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
	const texts = /* @__PURE__ */ new Map();
	for (const path of zip.paths) {
		const file = wanted(path) ? zip.read(path) : void 0;
		if (file) texts.set(path, decoder.decode(file));
	}
	return texts;
}
// main/zip/write-zip.ts
/** The same files make the same bytes, whenever and wherever. Texts are written in UTF-8. */
function writeZip(files) {
	const encoder = new TextEncoder();
	const encoded = [...files].sort(([a], [b]) => a < b ? -1 : 1).map(([name, file]) => [name, typeof file === "string" ? encoder.encode(file) : file]);
	return zipSync(Object.fromEntries(encoded), {
		level: 6,
		mtime: "1980-01-01"
	});
}
// main/exporters/label-colours.ts
var labelColours;
var init_label_colours = __esmMin((() => {
	labelColours = {
		fact: "#0b6e57",
		opinion: "#83397a",
		claim: "#9a4a00",
		cleared: "#625e55"
	};
}));
// main/exporters/formats/brat.ts
init_annotation();
init_article();
init_label_colours();
var kind$8 = "brat file";
var breaks = /[\n\r]+/g;
/**
* https://brat.nlplab.org/standoff.html : a zip of the text, the stand-off annotations and the configuration. Offsets count
* code points. A span may hold no line end, so a mark over several lines is written as its fragments. Note, speaker and verdict
* are notes on the mark; a line end in them is written as \n, and a backslash twice.
*/
var brat = {
	write: ({ article, annotations }) => {
		const { text } = currentVersion(article);
		const points = codePointsOf(text);
		let notes = 0;
		const lines = annotations.map((mark, index) => {
			const id = `T${index + 1}`;
			const fragments = fragmentsOf(text, rangeOf(mark));
			const places = fragments.map(({ start, end }) => `${points.fromUtf16(start)} ${points.fromUtf16(end)}`);
			const words = fragments.map(({ start, end }) => text.slice(start, end)).join(" ");
			const attribution = attributionOf(mark);
			const note = (type, said) => {
				if (!said) return "";
				notes += 1;
				return `#${notes}\t${type} ${id}\t${oneLine(said)}\n`;
			};
			return [
				`${id}\t${entityOf(labelOf(mark) ?? "")} ${places.join(";")}\t${words}\n`,
				attribution ? `A${index + 1}\tAttribution ${id} ${attribution.kind}\n` : "",
				note("AnnotatorNotes", noteOf(mark)),
				note("Speaker", attribution?.name),
				note("Verdict", claimReviewOf(mark)?.verdict?.name),
				note("Identifier", mark.id)
			].join("");
		});
		return writeZip(/* @__PURE__ */ new Map([
			["article.txt", text],
			["article.ann", lines.join("")],
			["annotation.conf", annotationConf],
			["visual.conf", visualConf]
		]));
	},
	read: (bytes, name) => {
		if (!isZip(bytes)) return { marks: marksOf$4(textIn$2(bytes, name, kind$8), void 0, name) };
		const files = textsIn(bytes, (file) => /\.(?:ann|txt)$/.test(file), name);
		const ann = [...files].find(([file]) => file.endsWith(".ann"));
		if (!ann) throw damaged$1(name, kind$8);
		const text = files.get(ann[0].replace(/\.ann$/, ".txt"));
		return {
			text,
			marks: marksOf$4(ann[1], text, name)
		};
	}
};
/** A mark of nothing but line ends has no fragment and is written at its place, empty. */
function fragmentsOf(text, { start, end }) {
	const fragments = [];
	let from = start;
	for (const { 0: found, index } of text.slice(start, end).matchAll(breaks)) {
		if (start + index > from) fragments.push({
			start: from,
			end: start + index
		});
		from = start + index + found.length;
	}
	if (from < end) fragments.push({
		start: from,
		end
	});
	return fragments.length > 0 ? fragments : [{
		start,
		end: start
	}];
}
function marksOf$4(ann, text, name) {
	const about = /* @__PURE__ */ new Map();
	const spans = [];
	for (const line of ann.split(/\r?\n/)) {
		const span = /^(T\d+)\t(\S+) (\d[\d ;]*)\t(.*)$/s.exec(line);
		const attribute = /^A\d+\tAttribution (T\d+) (\w+)$/.exec(line);
		const note = /^#\d+\t(\w+) (T\d+)\t(.*)$/s.exec(line);
		if (span) {
			const [, id = "", label = "", places = "", words = ""] = span;
			const offsets = places.split(/[ ;]/).map(Number);
			spans.push({
				id,
				label,
				start: offsets[0] ?? 0,
				end: offsets.at(-1) ?? 0,
				words
			});
		} else if (attribute) about.set(`${attribute[1]} Attribution`, attribute[2] ?? "");
		else if (note) about.set(`${note[2]} ${note[1]}`, manyLines(note[3] ?? ""));
		else if (line.startsWith("T")) throw damaged$1(name, kind$8);
	}
	const slice = text === void 0 ? void 0 : slicerOf(text, "codePoint");
	return spans.map(({ id, label: entity, start, end, words }) => {
		const label = entity.toLowerCase().replaceAll("_", " ");
		const exact = slice ? slice(start, end) : words;
		return {
			id: about.get(`${id} Identifier`),
			label,
			judgement: judgementFrom({
				label,
				note: about.get(`${id} AnnotatorNotes`),
				attribution: about.get(`${id} Attribution`),
				speaker: about.get(`${id} Speaker`)
			}),
			text,
			position: {
				start,
				end,
				unit: "codePoint"
			},
			quote: { exact }
		};
	});
}
function entityOf(label) {
	return label.charAt(0).toUpperCase() + label.slice(1);
}
function oneLine(text) {
	return text.replaceAll("\\", "\\\\").replaceAll("\r", "\\r").replaceAll("\n", "\\n");
}
function manyLines(text) {
	return text.replace(/\\([\\rn])/g, (_whole, character) => character === "n" ? "\n" : character === "r" ? "\r" : "\\");
}
var annotationConf = `[entities]
${labels.map(entityOf).join("\n")}

[relations]

[events]

[attributes]
Attribution\tArg:<ENTITY>, Value:outlet|quoted|reported
`;
var visualConf = `[labels]

[drawing]
${labels.map((label) => `${entityOf(label)}\tbgColor:${labelColours[label]}, fgColor:white`).join("\n")}
`;
// main/exporters/formats/cas.ts
init_annotation();
init_article();
/** What INCEpTION and other programs of Apache UIMA hold of an article. Offsets are Java's: UTF-16. */
var sentenceType = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence";
/** A custom span layer, as INCEpTION names those that its users make. */
var markType = "webanno.custom.AssayMark";
var markFeatures = {
	label: "fact, opinion, claim or cleared",
	note: "Why",
	attribution: "outlet, quoted or reported",
	speaker: "Who says it",
	verdict: "Name of the verdict",
	conclusion: "The verdict in one sentence",
	creator: "Who made the mark",
	identifier: "Id of the mark in Assay"
};
function casOf({ article, annotations }) {
	const { text, sentences } = currentVersion(article);
	return {
		text,
		language: article.language?.split("-")[0] ?? "x-unspecified",
		sentences,
		marks: annotations.map((mark) => {
			const attribution = attributionOf(mark);
			const review = claimReviewOf(mark);
			const said = {
				label: labelOf(mark),
				note: noteOf(mark),
				attribution: attribution?.kind,
				speaker: attribution?.name,
				verdict: review?.verdict?.name,
				conclusion: review?.conclusion,
				creator: mark.creator.name,
				identifier: mark.id
			};
			const features = Object.fromEntries(Object.entries(said).filter(([, value]) => value));
			return {
				...rangeOf(mark),
				features
			};
		})
	};
}
// main/exporters/formats/cas-json.ts
var kind$7 = "UIMA CAS JSON file";
var view = "_InitialView";
/** JSON serialisation of the UIMA CAS, 0.4.0: https://github.com/apache/uima-uimaj-io-jsoncas */
var casJson = {
	write: (open) => {
		const { text, language, sentences, marks } = casOf(open);
		const structures = [];
		const add = (type, features) => structures.push({
			"%ID": structures.length + 1,
			"%TYPE": type,
			...features
		});
		add("uima.cas.Sofa", {
			sofaNum: 1,
			sofaID: view,
			mimeType: "text",
			sofaString: text
		});
		add("uima.tcas.DocumentAnnotation", {
			"@sofa": 1,
			begin: 0,
			end: text.length,
			language
		});
		for (const { start, end } of sentences) add(sentenceType, {
			"@sofa": 1,
			begin: start,
			end
		});
		for (const { start, end, features } of marks) add(markType, {
			"@sofa": 1,
			begin: start,
			end,
			...features
		});
		const data = {
			"%TYPES": {
				[sentenceType]: typeOf(sentenceType),
				[markType]: typeOf(markType, markFeatures)
			},
			"%FEATURE_STRUCTURES": structures,
			"%VIEWS": { [view]: {
				"%SOFA": 1,
				"%MEMBERS": structures.map((_structure, index) => index + 1).slice(1)
			} }
		};
		return `${JSON.stringify(data, null, 2)}\n`;
	},
	read: (bytes, name) => {
		const structures = jsonOf(textIn$2(bytes, name, kind$7), file$3, name, kind$7)["%FEATURE_STRUCTURES"];
		const text = structures.find((one) => typeof one.sofaString === "string")?.sofaString;
		if (text === void 0) throw damaged$1(name, kind$7);
		return {
			text,
			marks: structures.flatMap((structure) => markIn(structure, text))
		};
	}
};
function typeOf(name, features = {}) {
	return {
		"%NAME": name,
		"%SUPER_TYPE": "uima.tcas.Annotation",
		...Object.fromEntries(Object.entries(features).map(([feature, description]) => [feature, {
			"%NAME": feature,
			"%DESCRIPTION": description,
			"%RANGE": "uima.cas.String"
		}]))
	};
}
var structure = z.looseObject({
	"%TYPE": z.string(),
	sofaString: z.string().optional(),
	begin: z.int().nonnegative().optional(),
	end: z.int().nonnegative().optional()
});
var file$3 = z.looseObject({ "%FEATURE_STRUCTURES": z.array(structure) });
/** A span of our layer, or of any layer of somebody's own with a label. */
function markIn(found, text) {
	const { "%TYPE": type, begin, end } = found;
	const feature = (name) => {
		const value = found[name];
		return typeof value === "string" ? value : void 0;
	};
	const label = feature("label") ?? feature("value");
	if (begin === void 0 || end === void 0 || label === void 0) return [];
	if (type !== "webanno.custom.AssayMark" && !/^(?:webanno\.)?custom\./.test(type)) return [];
	return [casMark({
		start: begin,
		end,
		text,
		label,
		feature
	})];
}
function casMark({ start, end, text, label, feature }) {
	const [note, attribution, speaker] = [
		"note",
		"attribution",
		"speaker"
	].map(feature);
	return {
		id: feature("identifier"),
		label,
		judgement: judgementFrom({
			label,
			note,
			attribution,
			speaker
		}),
		text,
		position: {
			start,
			end,
			unit: "utf16"
		}
	};
}
// main/exporters/formats/conll.ts
init_annotation();
init_article();
init_characters();
var kind$6 = "CoNLL file";
/**
* One token a line, a blank line after each sentence: token, start, end (code points of the article's text) and BIO tag, which
* stands last, where tools look for it. A token ends where a mark does. Of marks that overlap only the first is carried.
*/
var conll = {
	write: ({ article, annotations }) => {
		const version = currentVersion(article);
		const { text } = version;
		const points = codePointsOf(text);
		const marks = inOneLayer(annotations, text).kept.map((mark) => ({
			...withoutGaps(text, rangeOf(mark)),
			label: labelOf(mark) ?? ""
		}));
		const edges = new Set(marks.flatMap(({ start, end }) => [start, end]));
		const ends = new Set(version.sentences.map(({ end }) => end));
		let out = `-DOCSTART-\t${article.id}\t_\tO\n\n`;
		let next = 0;
		for (const { start, end } of tokensOf(text, edges)) {
			while ((marks[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
			const mark = marks[next];
			const tag = mark !== void 0 && mark.start <= start ? `${mark.start === start ? "B" : "I"}-${mark.label}` : "O";
			out += `${text.slice(start, end)}\t${points.fromUtf16(start)}\t${points.fromUtf16(end)}\t${tag}\n`;
			if (ends.has(end)) out += "\n";
		}
		return out;
	},
	expected: ({ article, annotations }) => {
		const { text } = currentVersion(article);
		return inOneLayer(annotations, text).kept.map((mark) => ({
			label: labelOf(mark) ?? "",
			words: textOf({ text }, withoutGaps(text, rangeOf(mark)))
		}));
	},
	read: (bytes, name) => {
		const marks = [];
		for (const line of textIn$2(bytes, name, kind$6).split("\n")) {
			if (!line.trim() || line.startsWith("-DOCSTART-")) continue;
			const cells = line.split(/[\t ]+/);
			const [token = "", start = "", end = ""] = cells;
			const [, place, label = ""] = /^([BIO])(?:-(.+))?$/.exec(cells.at(-1)?.trim() ?? "") ?? [];
			if (!place) throw damaged$1(name, kind$6);
			const at = {
				start: number(start),
				end: number(end)
			};
			const open = marks.at(-1);
			if (place === "O") marks.push({
				label: "",
				words: "",
				...at
			});
			else if (place === "I" && open?.label === label) {
				open.words += ` ${token}`;
				open.end = at.end;
			} else marks.push({
				label,
				words: token,
				...at
			});
		}
		return { marks: marks.filter(({ label }) => label !== "").map(({ label, words, start, end }) => ({
			label,
			judgement: judgementFrom({ label }),
			...Number.isInteger(start) && Number.isInteger(end) ? { position: {
				start,
				end,
				unit: "codePoint"
			} } : { quote: { exact: words } }
		})) };
	}
};
function tokensOf(text, edges) {
	const tokens = [];
	let from;
	for (let at = 0; at <= text.length; at += 1) {
		const ends = at === text.length || wordGap.test(text.charAt(at));
		if (from !== void 0 && (ends || edges.has(at))) {
			tokens.push({
				start: from,
				end: at
			});
			from = void 0;
		}
		if (!ends) from ??= at;
	}
	return tokens;
}
function number(cell) {
	return /^\d{1,9}$/.test(cell) ? Number(cell) : NaN;
}
// main/exporters/sentence-marks.ts
init_annotation();
init_article();
init_ledger();
/** The marks that touch each sentence, by its index, in the order of their creation. */
function marksBySentence({ article, annotations }) {
	const { sentences } = currentVersion(article);
	const found = sentences.map(() => []);
	for (const mark of annotations.toSorted(byCreation)) {
		const { from, to } = sentencesTouched(sentences, rangeOf(mark));
		for (let index = from; index < to; index += 1) found[index]?.push(mark);
	}
	return found;
}
function byCreation(a, b) {
	if (a.created !== b.created) return a.created < b.created ? -1 : 1;
	return a.id < b.id ? -1 : 1;
}
// main/exporters/formats/doccano.ts
init_annotation();
init_article();
var kind$5 = "doccano file";
/**
* https://doccano.github.io/doccano/tutorial/ : JSON lines. Spans for sequence labelling are one line for the article, with
* offsets in code points, since doccano is Python; sentences for classification are one line each, with the labels of the
* marks that cover exactly them.
*/
var doccano = {
	write: (open, { options }) => (options.rows === "sentences" ? sentenceLines(open) : [spanLine(open)]).map((line) => `${JSON.stringify(line)}\n`).join(""),
	expected: (open, { options }) => options.rows === "sentences" ? everyMark(ofWholeSentences(open)) : everyMark(open),
	read: (bytes, name) => {
		const read = textIn$2(bytes, name, kind$5).split(/\r?\n/).filter((line) => line.trim()).map((text) => jsonOf(text, line$1, name, kind$5));
		const [first] = read;
		return {
			...read.length === 1 && first ? { text: first.text } : {},
			marks: read.flatMap(marksOf$3)
		};
	}
};
function ofWholeSentences(open) {
	const known = new Set(currentVersion(open.article).sentences.map(({ id }) => id));
	const annotations = open.annotations.filter(({ target }) => known.has(target.sentence ?? ""));
	return {
		...open,
		annotations
	};
}
function spanLine({ article, annotations }) {
	const { text } = currentVersion(article);
	const points = codePointsOf(text);
	return {
		text,
		label: annotations.map((mark) => {
			const { start, end } = rangeOf(mark);
			return [
				points.fromUtf16(start),
				points.fromUtf16(end),
				labelOf(mark)
			];
		}),
		article: article.id,
		title: article.title
	};
}
function sentenceLines(open) {
	const version = currentVersion(open.article);
	const marks = marksBySentence(open);
	return version.sentences.map((sentence, index) => ({
		text: textOf(version, sentence),
		label: (marks[index] ?? []).filter(({ target }) => target.sentence === sentence.id).map((mark) => labelOf(mark)),
		article: open.article.id,
		sentence: index
	}));
}
var span = z.tuple([
	z.int().nonnegative(),
	z.int().nonnegative(),
	z.string()
]);
var entity = z.looseObject({
	start_offset: z.int().nonnegative(),
	end_offset: z.int().nonnegative(),
	label: z.string()
});
var line$1 = z.looseObject({
	text: z.string(),
	label: z.union([z.array(z.union([span, z.string()])), z.string()]).optional(),
	labels: z.array(z.union([span, z.string()])).optional(),
	entities: z.array(entity).optional()
});
function marksOf$3({ text, label = [], labels = [], entities = [] }) {
	const named = [...typeof label === "string" ? [label] : label, ...labels];
	const spans = entities.map((one) => [
		one.start_offset,
		one.end_offset,
		one.label
	]);
	const whole = [...text].length;
	return [...named, ...spans].map((one) => {
		const [start, end, name] = typeof one === "string" ? [
			0,
			whole,
			one
		] : one;
		return {
			label: name,
			judgement: judgementFrom({ label: name }),
			text,
			position: {
				start,
				end,
				unit: "codePoint"
			}
		};
	});
}
// main/exporters/formats/place-of.ts
/** What a TextPositionSelector and a TextQuoteSelector say; https://www.w3.org/TR/annotation-model/#selectors. */
function placeOf(selectors, unit) {
	const position = selectors.find(({ type }) => type === "TextPositionSelector");
	const quote = selectors.find(({ type }) => type === "TextQuoteSelector");
	return {
		...position?.start !== void 0 && position.end !== void 0 ? { position: {
			start: position.start,
			end: position.end,
			unit
		} } : {},
		...quote?.exact === void 0 ? {} : { quote: {
			exact: quote.exact,
			prefix: quote.prefix ?? "",
			suffix: quote.suffix ?? ""
		} }
	};
}
// main/exporters/formats/hypothesis.ts
init_annotation();
var kind$4 = "Hypothesis export";
/**
* As the Hypothesis client exports and imports annotations: label, speaker and verdict are tags, the note is the text.
* Positions are those of a web page's text in JavaScript, so they count UTF-16 code units.
*/
var hypothesis = {
	write: ({ article, annotations }, { program, now }) => {
		const uri = article.uri ?? `urn:assay:${article.id}`;
		const data = {
			export_date: now.toISOString(),
			export_userid: "",
			client_version: program,
			annotations: annotations.map((mark) => {
				const { start, end } = rangeOf(mark);
				const [, quote] = mark.target.selector;
				const attribution = attributionOf(mark);
				const verdict = claimReviewOf(mark)?.verdict?.name;
				return {
					id: mark.id,
					created: mark.created,
					updated: mark.modified,
					user_info: { display_name: mark.creator.name },
					uri,
					document: { title: [article.title] },
					text: noteOf(mark),
					tags: [
						labelOf(mark) ?? "",
						...attribution ? [`${attribution.kind}: ${attribution.name}`] : [],
						...verdict ? [`verdict: ${verdict}`] : []
					],
					group: "__world__",
					target: [{
						source: uri,
						selector: [{
							type: "TextPositionSelector",
							start,
							end
						}, quote]
					}]
				};
			})
		};
		return `${JSON.stringify(data, null, 2)}\n`;
	},
	read: (bytes, name) => {
		return { marks: jsonOf(textIn$2(bytes, name, kind$4), file$2, name, kind$4).map(({ id, text, tags, target }) => {
			const selectors = target.flatMap(({ selector }) => selector ?? []);
			const label = tags.find(labelNamed) ?? tags[0] ?? "";
			const [, attribution, speaker] = tags.map((tag) => /^(outlet|quoted|reported): ?(.*)$/s.exec(tag)).find(Boolean) ?? [];
			return {
				id,
				label,
				judgement: judgementFrom({
					label,
					note: text,
					attribution,
					speaker
				}),
				...placeOf(selectors, "utf16")
			};
		}) };
	}
};
var selector$1 = z.looseObject({
	type: z.string(),
	start: z.int().nonnegative().optional(),
	end: z.int().nonnegative().optional(),
	exact: z.string().optional(),
	prefix: z.string().optional(),
	suffix: z.string().optional()
});
var annotation$1 = z.looseObject({
	id: z.string().optional(),
	text: z.string().default(""),
	tags: z.array(z.string()).default([]),
	target: z.array(z.looseObject({ selector: z.array(selector$1).optional() })).default([])
});
/** The client's export, the answer of the service's search, or the annotations alone. */
var file$2 = z.union([
	z.looseObject({ annotations: z.array(annotation$1) }).transform(({ annotations }) => annotations),
	z.looseObject({ rows: z.array(annotation$1) }).transform(({ rows }) => rows),
	z.array(annotation$1)
]);
// main/exporters/formats/label-studio.ts
init_annotation();
init_article();
init_definitions();
init_label_colours();
var kind$3 = "Label Studio file";
/**
* https://labelstud.io/guide/tasks : a zip of `tasks.json`, which Label Studio imports, and `labeling-config.xml`, which goes
* into the project's settings. What is said of a region refers to it by its id. Offsets are those of JavaScript: UTF-16.
*/
var labelStudio = {
	write: (open) => writeZip(/* @__PURE__ */ new Map([["tasks.json", `${JSON.stringify([taskOf(open)], null, 2)}\n`], ["labeling-config.xml", labelingConfig]])),
	read: (bytes, name) => {
		const tasks = (isZip(bytes) ? [...textsIn(bytes, (file) => file.endsWith(".json"), name).values()] : [textIn$2(bytes, name, kind$3)]).flatMap((text) => jsonOf(text, file$1, name, kind$3));
		const [first] = tasks;
		return {
			...tasks.length === 1 && first ? { text: first.data.text } : {},
			marks: tasks.flatMap(marksOf$2)
		};
	}
};
function taskOf({ article, annotations }) {
	const version = currentVersion(article);
	const result = annotations.flatMap((mark) => {
		const { start, end } = rangeOf(mark);
		const value = {
			start,
			end,
			text: textOf(version, {
				start,
				end
			})
		};
		const attribution = attributionOf(mark);
		const about = (from_name, type, said) => ({
			id: mark.id,
			from_name,
			to_name: "text",
			type,
			value: {
				...value,
				...said
			}
		});
		const written = (name, text) => text ? [about(name, "textarea", { text: [text] })] : [];
		return [
			about("label", "labels", { labels: [labelOf(mark)] }),
			...written("note", noteOf(mark)),
			...attribution ? [about("attribution", "choices", { choices: [attribution.kind] })] : [],
			...written("speaker", attribution?.name),
			...written("verdict", claimReviewOf(mark)?.verdict?.name)
		];
	});
	return {
		data: {
			text: version.text,
			title: article.title,
			article: article.id
		},
		annotations: [{ result }]
	};
}
var labelingConfig = `<View>
  <Labels name="label" toName="text">
${labels.map((label) => `    <Label value="${label}" alias="${label}" background="${labelColours[label]}" hint="${labelDefinitions[label].short}"/>`).join("\n")}
  </Labels>
  <Text name="text" value="$text" granularity="symbol"/>
  <TextArea name="note" toName="text" perRegion="true" editable="true" placeholder="Note"/>
  <Choices name="attribution" toName="text" perRegion="true" choice="single">
${attributionKinds.map((attribution) => `    <Choice value="${attribution}"/>`).join("\n")}
  </Choices>
  <TextArea name="speaker" toName="text" perRegion="true" editable="true" placeholder="Who says it"/>
  <TextArea name="verdict" toName="text" perRegion="true" editable="true" placeholder="Verdict"/>
</View>
`;
var region = z.looseObject({
	id: z.string().optional(),
	from_name: z.string().optional(),
	type: z.string(),
	value: z.looseObject({
		start: z.int().nonnegative().optional(),
		end: z.int().nonnegative().optional(),
		labels: z.array(z.string()).optional(),
		text: z.union([z.string(), z.array(z.string())]).optional(),
		choices: z.array(z.string()).optional()
	})
});
var annotation = z.looseObject({ result: z.array(region) });
var task = z.looseObject({
	data: z.looseObject({ text: z.string() }),
	annotations: z.array(annotation).optional(),
	completions: z.array(annotation).optional()
});
var file$1 = z.union([z.array(task), task.transform((one) => [one])]);
function marksOf$2({ data, annotations, completions }) {
	return [...annotations ?? [], ...completions ?? []].flatMap(({ result }) => result.filter(({ type }) => type === "labels").map(({ id, value: { start, end, labels: named = [] } }) => {
		const about = (name) => result.find((other) => id && other.id === id && other.from_name === name)?.value;
		const label = named[0] ?? "";
		return {
			id,
			label,
			judgement: judgementFrom({
				label,
				note: [about("note")?.text ?? ""].flat().join("\n\n"),
				attribution: about("attribution")?.choices?.[0],
				speaker: [about("speaker")?.text ?? ""].flat()[0]
			}),
			text: data.text,
			...start !== void 0 && end !== void 0 ? { position: {
				start,
				end,
				unit: "utf16"
			} } : {}
		};
	}));
}
// main/exporters/formats/markdown.ts
init_annotation();
init_article();
init_report_template();
init_speaker();
init_segments();
init_summary();
init_words();
/**
* CommonMark with footnotes, https://github.github.com/gfm/ : marks are `<mark>` elements, which most viewers show and
* everybody can read. For reading only: positions are gone.
*/
var markdown = {
	write: (open, context) => {
		const { article, annotations } = open;
		const version = currentVersion(article);
		const words = wordsIn(context.options.language);
		const notes = numberNotes(annotations);
		const numbers = new Map(notes.map(({ mark, number }) => [mark, number]));
		const order = new Map(annotations.map((mark, index) => [mark, index + 1]));
		const blocks = segmentsByBlock(version, annotations).map(({ block, segments }) => blockText(block, segments.map((one) => segmentText(version.text, one, {
			numbers,
			order,
			words
		})).join("")));
		const about = [
			article.siteName,
			article.byline,
			article.published && day$1(article.published, words)
		];
		return `${[
			`# ${inline(article.title)}`,
			inline([...about, article.uri].filter(Boolean).join(" · ")),
			inline(summaryOf(open, words, context.template).lead),
			...context.options.text === false ? notes.map(({ mark }) => `> ${quoted(textOf(version, mark.target.selector[0]))}[^${numbers.get(mark)}]`) : blocks,
			notes.map((note) => footnote(note, context, words)).join("\n"),
			inline(`${context.program}, ${day$1(context.now.toISOString(), words)}.`)
		].filter(Boolean).join("\n\n")}\n`;
	},
	expected: (open, { options }) => options.text === false ? [] : everyMark(open),
	read: (bytes, name) => {
		const text = textIn$2(bytes, name, "Markdown file");
		const found = /* @__PURE__ */ new Map();
		for (const [, title = "", content = ""] of text.matchAll(/<mark title="([^"]*)">([\s\S]*?)<\/mark>/g)) for (const one of title.split(", ")) {
			const plain = content.replace(/^\*\*\S\*\* /, "");
			found.set(one, (found.get(one) ?? "") + unescaped(plain));
		}
		return { marks: [...found].map(([title, exact]) => {
			const label = title.split(" ")[0] ?? "";
			const known = labelNamed(label);
			return {
				label,
				judgement: known && { label: known },
				quote: { exact }
			};
		}) };
	}
};
function segmentText(text, { start, end, marks, shown, begins, ends }, { numbers, order, words: say }) {
	const words = inline(text.slice(start, end));
	const label = shown && labelOf(shown);
	const references = ends.map((mark) => numbers.has(mark) ? `[^${numbers.get(mark)}]` : "");
	if (!label) return words + references.join("");
	return `<mark title="${marks.map((mark) => `${labelOf(mark)} ${order.get(mark)}`).join(", ")}">${begins.includes(shown) ? `**${say.labels[label].letter}** ` : ""}${words}</mark>${references.join("")}`;
}
function blockText({ kind, level = 2, author, handle, date }, text) {
	const by = [
		author,
		handle && `@${handle}`,
		date
	].filter(Boolean).join(", ");
	switch (kind) {
		case "heading": return `${"#".repeat(Math.min(level + 1, 6))} ${text.replace(/\\?\n/g, " ")}`;
		case "listItem": return `- ${text.replaceAll("\n", "\n  ")}`;
		case "quote":
		case "post": return `> ${text.replaceAll("\n", "\n> ")}${by ? `\n>\n> — ${inline(by)}` : ""}`;
		default: return `${author ? `**${inline(author)}:** ` : ""}${text}`;
	}
}
function footnote({ number, mark }, { template }, words) {
	const review = claimReviewOf(mark);
	const facts = [
		words.labels[labelOf(mark) ?? "claim"].name,
		review?.verdict && words.verdictIs(verdictName(review.verdict, template)),
		speakerOf$1(mark, words),
		mark.creator.name && words.markedBy(mark.creator.name)
	];
	const evidence = evidenceOf(mark).map(({ title, locator, uri }) => [
		title,
		locator,
		uri
	].filter(Boolean).join(", "));
	return `[^${number}]: ${[
		facts.filter(Boolean).join(" · "),
		review?.claimReviewed && words.checkedAs(review.claimReviewed),
		review?.conclusion,
		noteOf(mark),
		evidence.length > 0 ? words.evidenceIs(evidence.join("; ")) : ""
	].filter((one) => one).map((one) => inline(one ?? "")).join("\n    ")}`;
}
function quoted(text) {
	return inline(text).replaceAll("\n", "\n> ");
}
/** Text that Markdown reads as text. Line ends of the article become hard ones. */
function inline(text) {
	return text.replace(/[\\`*_[\]|~^$]/g, "\\$&").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replace(/^(\s*)([#+\-=:])/gm, "$1\\$2").replace(/^(\s*\d+)([.)])/gm, "$1\\$2").replace(/\r\n|[\r\n]/g, "\\\n");
}
function unescaped(text) {
	return text.replace(/\\\n/g, "\n").replace(/\\([\\`*_[\]|~^$#+\-=:.)])/g, "$1").replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}
// main/exporters/spreadsheet-cells.ts
/**
* A cell that begins with one of these is run as a formula by some spreadsheet; `'` in front makes it text. One that begins
* with `'` and then one of these gets another, so that what we put in can be taken out again, and nothing else is.
*/
var armed = /^'*[=+\-@\t\r\n|%＝＋－＠]/;
function disarm(cell) {
	return armed.test(cell) ? `'${cell}` : cell;
}
function rearm(cell) {
	return cell.startsWith("'") && armed.test(cell) ? cell.slice(1) : cell;
}
// shared/sentences.ts
/** Groups the flat sentence list by block, in one pass: both lists are sorted by `start`. */
function sentencesByBlock(version) {
	let next = 0;
	return version.blocks.map((block) => {
		const sentences = [];
		for (let sentence = version.sentences[next]; sentence && sentence.end <= block.end; sentence = version.sentences[next]) {
			sentences.push({
				...sentence,
				index: next
			});
			next += 1;
		}
		return {
			block,
			sentences
		};
	});
}
// main/exporters/formats/table-rows.ts
init_annotation();
init_article();
init_ledger();
var judgementColumns = [
	"label",
	"note",
	"attribution",
	"speaker",
	"claim",
	"verdict",
	"conclusion",
	"evidence",
	"marked_by",
	"modified"
];
var placeColumns = [
	"start",
	"end",
	"text"
];
var sentenceColumns = [
	"sentence",
	"block",
	...placeColumns,
	...judgementColumns,
	"mark"
];
var markColumns = [
	"mark",
	"sentence",
	...placeColumns,
	...judgementColumns
];
/** One row a sentence; where several marks stand on one, their cells are joined with " | " in the same order. */
function sentenceRows(open) {
	const version = currentVersion(open.article);
	const marks = marksBySentence(open);
	return sentencesByBlock(version).flatMap(({ block, sentences }) => sentences.map((sentence) => {
		const cells = (marks[sentence.index] ?? []).map((mark) => ({
			...judgementCells(mark),
			mark: mark.id
		}));
		const joined = [...judgementColumns, "mark"].map((column) => [column, joinedCells(cells.map((one) => one[column]))]);
		return {
			sentence: sentence.index,
			block: block.kind,
			start: sentence.start,
			end: sentence.end,
			text: textOf(version, sentence),
			...Object.fromEntries(joined)
		};
	}));
}
/** One row a mark, with the sentence it begins in. */
function markRows({ article, annotations }) {
	const version = currentVersion(article);
	return annotations.map((mark) => {
		const range = rangeOf(mark);
		return {
			mark: mark.id,
			sentence: sentencesTouched(version.sentences, range).from,
			...range,
			text: textOf(version, range),
			...judgementCells(mark)
		};
	});
}
function judgementCells(mark) {
	const attribution = attributionOf(mark);
	const review = claimReviewOf(mark);
	return {
		label: labelOf(mark) ?? "",
		note: noteOf(mark),
		attribution: attribution?.kind ?? "",
		speaker: attribution?.name ?? "",
		claim: review?.claimReviewed ?? "",
		verdict: review?.verdict?.name ?? "",
		conclusion: review?.conclusion ?? "",
		evidence: evidenceOf(mark).map(({ title, uri, locator }) => [
			title,
			locator,
			uri
		].filter(Boolean).join(", ")).join("; "),
		marked_by: mark.creator.name,
		modified: mark.modified
	};
}
function joinedCells(cells) {
	if (cells.length < 2) return cells[0] ?? "";
	return cells.some(Boolean) ? cells.map((cell) => cell.replaceAll(" | ", "\\ | ")).join(" | ") : "";
}
// main/exporters/formats/table.ts
init_annotation();
init_article();
/**
* Rows as https://www.rfc-editor.org/rfc/rfc4180 has them, in UTF-8 with a byte order mark, which spreadsheets need to see
* letters. Parted by tabs they are quoted all the same, so that a text may hold tabs and line ends. What a spreadsheet would
* run as a formula is disarmed. Offsets are UTF-16 code units.
*/
function table(delimiter, kind) {
	return {
		write: (open, { options }) => {
			const byMark = options.rows === "marks";
			return stringify(byMark ? markRows(open) : sentenceRows(open), {
				header: true,
				columns: [...byMark ? markColumns : sentenceColumns],
				delimiter,
				bom: true,
				record_delimiter: "windows",
				quoted_match: /[\r\n\t]/,
				cast: { string: disarm }
			});
		},
		expected: (open, { options }) => options.rows === "marks" ? everyMark(open) : everyTouch(open),
		read: (bytes, name) => {
			let rows;
			try {
				rows = parse$1(textIn$2(bytes, name, kind), {
					columns: (header) => header.map((column) => column.trim().toLowerCase()),
					delimiter,
					bom: true,
					skip_empty_lines: true,
					relax_column_count: true,
					record_delimiter: [
						"\r\n",
						"\n",
						"\r"
					]
				});
			} catch {
				throw damaged$1(name, kind);
			}
			return { marks: rows.flatMap(marksOf$1) };
		}
	};
}
var csv = table(",", "CSV file");
var tsv = table("	", "TSV file");
/** A row of a sentence speaks of each mark that touches it. */
function everyTouch(open) {
	const version = currentVersion(open.article);
	return marksBySentence(open).flatMap((marks, index) => {
		const sentence = version.sentences[index];
		const words = sentence ? textOf(version, sentence) : "";
		return marks.map((mark) => ({
			label: labelOf(mark) ?? "",
			words
		}));
	});
}
/** The marks of a row: one, or as many as the cells of a sentence hold. Other programs call the columns otherwise. */
function marksOf$1(row) {
	const cell = (...names) => rearm(names.map((name) => row[name]).find(Boolean) ?? "");
	const exact = cell("text", "sentence_text", "sentence", "quote");
	const label = cell("label", "class", "category");
	if (!exact || !label) return [];
	const [start, end] = [Number(row.start || NaN), Number(row.end || NaN)];
	const position = Number.isInteger(start) && Number.isInteger(end) ? {
		start,
		end
	} : void 0;
	const several = label.includes(" | ");
	const split = (text) => several ? parted(text) : [text];
	const notes = split(cell("note", "comment"));
	const attributions = split(cell("attribution"));
	const speakers = split(cell("speaker"));
	const ids = split(cell("mark"));
	return split(label).map((one, index) => ({
		id: ids[index] || void 0,
		label: one,
		judgement: judgementFrom({
			label: one,
			note: notes[index],
			attribution: attributions[index],
			speaker: speakers[index]
		}),
		position: position && {
			...position,
			unit: "utf16"
		},
		quote: { exact }
	}));
}
function parted(text) {
	return text.split(/(?<!\\) \| /).map((part) => part.replaceAll("\\ | ", " | "));
}
// main/exporters/formats/web-annotation-bodies.ts
var webBody = z.looseObject({
	type: z.unknown().optional(),
	purpose: z.unknown().optional(),
	value: z.string().optional(),
	details: z.unknown().optional()
});
/** A textual body that any program can show, with the whole of ours as a JSON literal where text is not enough. */
function webBodyOf(body) {
	const { purpose } = body;
	const textual = (value) => ({
		type: "TextualBody",
		purpose,
		value,
		format: "text/plain"
	});
	switch (body.purpose) {
		case "classifying":
		case "commenting": return textual(body.value);
		case "describing": return {
			...textual([body.value.kind, body.value.name].filter(Boolean).join(": ")),
			details: body.value
		};
		case "assessing": {
			const { verdict, conclusion, claimReviewed } = body.value;
			return {
				...textual([verdict?.name, conclusion ?? claimReviewed].filter(Boolean).join(": ") || "not decided"),
				details: body.value
			};
		}
		case "linking": return {
			...textual([body.value.title, body.value.uri].filter(Boolean).join(" ")),
			details: body.value
		};
	}
}
/** Undefined when no body is one of our labels. Programs without a purpose for labels say "tagging" or nothing. */
function judgementIn(bodies, bodyValue = "") {
	const label = [...[
		...bodies.filter(({ purpose }) => purpose === "classifying"),
		...bodies.filter(({ purpose }) => purpose === "tagging"),
		...bodies.filter(({ purpose }) => purpose === void 0)
	].map(({ value = "" }) => value), bodyValue].map(labelNamed).find((found) => found !== void 0);
	if (!label) return void 0;
	const notes = bodies.filter(({ purpose, value }) => value && (purpose === "commenting" || purpose === "describing" || purpose === "replying"));
	const details = (purpose) => bodies.flatMap((body) => body.purpose === purpose && body.details ? [body.details] : []);
	const note = notes.filter((body) => !body.details).map(({ value }) => value);
	const [attribution] = details("describing");
	const [claimReview] = details("assessing");
	const evidence = details("linking");
	return {
		label,
		...note.length > 0 ? { note: note.join("\n\n") } : {},
		...attribution ? { attribution } : {},
		...claimReview ? { claimReview } : {},
		...evidence.length > 0 ? { evidence } : {}
	};
}
// main/exporters/formats/web-annotation.ts
init_annotation();
init_article();
var kind$2 = "web annotation";
/** What W3C's vocabulary has no words for, as JSON literals: https://www.w3.org/TR/json-ld11/#json-literals */
var context = ["http://www.w3.org/ns/anno.jsonld", {
	"@version": 1.1,
	assay: "urn:assay:",
	details: {
		"@id": "assay:details",
		"@type": "@json"
	},
	sentence: "assay:sentence"
}];
/** https://www.w3.org/TR/annotation-model/ : one AnnotationPage. Positions count Unicode code points, as it wants. */
var webAnnotation = {
	write: (open, { program, now }) => {
		const { article, annotations } = open;
		const items = itemsOf(open, program);
		const source = sourceOf(open);
		const page = {
			"@context": context,
			id: `urn:assay:${article.id}:page`,
			type: "AnnotationPage",
			partOf: {
				id: `urn:assay:${article.id}:annotations`,
				type: "AnnotationCollection",
				label: article.title,
				total: annotations.length,
				generated: now.toISOString(),
				generator: {
					type: "Software",
					name: program
				}
			},
			startIndex: 0,
			items: items.map((item) => ({
				...item,
				target: {
					...item.target,
					source
				}
			}))
		};
		return `${JSON.stringify(page, null, 2)}\n`;
	},
	read: (bytes, name) => {
		return { marks: jsonOf(textIn$2(bytes, name, kind$2), file, name, kind$2).map(foundMark) };
	}
};
function itemsOf({ article, annotations }, program) {
	const points = codePointsOf(currentVersion(article).text);
	return annotations.map((mark) => {
		const { start, end } = rangeOf(mark);
		const [, quote] = mark.target.selector;
		return {
			id: iri(article.id, mark.id),
			type: "Annotation",
			motivation: mark.motivation,
			creator: {
				type: "Person",
				name: mark.creator.name
			},
			created: mark.created,
			modified: mark.modified,
			generator: {
				type: "Software",
				name: program
			},
			body: mark.body.map(webBodyOf),
			target: {
				type: "SpecificResource",
				selector: [{
					type: "TextPositionSelector",
					start: points.fromUtf16(start),
					end: points.fromUtf16(end)
				}, quote],
				...mark.target.sentence === void 0 ? {} : { sentence: mark.target.sentence }
			}
		};
	});
}
function sourceOf({ article }) {
	return article.uri && URL.canParse(article.uri) ? article.uri : `urn:assay:${article.id}`;
}
function iri(article, mark) {
	return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(mark) ? `urn:uuid:${mark}` : `urn:assay:${article}:${mark}`;
}
var selector = z.looseObject({
	type: z.string(),
	start: z.int().nonnegative().optional(),
	end: z.int().nonnegative().optional(),
	exact: z.string().optional(),
	prefix: z.string().optional(),
	suffix: z.string().optional()
});
var several = (one) => z.union([z.array(one), one.transform((single) => [single])]);
var target = z.looseObject({ selector: several(selector).optional() });
var item = z.looseObject({
	id: z.string().optional(),
	type: z.unknown().optional(),
	motivation: z.unknown().optional(),
	body: several(z.union([webBody, z.string()])).optional(),
	bodyValue: z.string().optional(),
	target: several(z.union([target, z.string()]))
});
var page = z.looseObject({ items: z.array(item) }).transform(({ items }) => items);
/** An annotation, several, a page of them, or a collection with its first page inside. */
var file = z.union([
	z.array(item),
	page,
	z.looseObject({ first: page }).transform(({ first }) => first),
	item.transform((one) => [one])
]);
function foundMark({ id, body = [], bodyValue, target }) {
	const selectors = target.flatMap((one) => typeof one === "string" ? [] : one.selector ?? []);
	const bodies = body.filter((one) => typeof one !== "string");
	const judgement = judgementIn(bodies, bodyValue);
	return {
		id: id?.split(":").at(-1),
		label: judgement ? judgement.label : bodies[0]?.value ?? bodyValue ?? "",
		judgement,
		...placeOf(selectors, "codePoint")
	};
}
// main/exporters/formats/xml.ts
/** For text and quoted attributes; white space is written so that no parser normalises it away. */
function escapeXml(text) {
	return text.replace(/[&<>"'\t\n\r\u0085\u2028]/g, (character) => {
		const named = entities[character];
		return named === void 0 ? `&#${character.charCodeAt(0)};` : `&${named};`;
	});
}
var entities = {
	"&": "amp",
	"<": "lt",
	">": "gt",
	"\"": "quot",
	"'": "apos"
};
var characters = new Map(Object.entries(entities).map(([character, name]) => [name, character]));
/** Every start tag, for formats that keep all they have in attributes. Declarations, comments and the rest are passed over. */
function elementsIn(xml) {
	return [...xml.matchAll(/<!--[\s\S]*?-->|<[?!][^>]*>|<([A-Za-z_][\w.:-]*)((?:"[^"]*"|'[^']*'|[^<>"'])*)>/g)].flatMap(([, name, tag]) => name === void 0 || tag === void 0 ? [] : [{
		name,
		tag
	}]);
}
function attributesOf(tag) {
	const found = /* @__PURE__ */ new Map();
	for (const [, name = "", double, single] of tag.matchAll(/([A-Za-z_][\w.:-]*)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) found.set(name, unescapeXml((double ?? single ?? "").replace(/\r\n|[\t\n\r]/g, " ")));
	return found;
}
function unescapeXml(text) {
	return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|\w+);/gi, (whole, name) => {
		if (!name.startsWith("#")) return characters.get(name) ?? whole;
		const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
		return code <= 1114111 ? String.fromCodePoint(code) : whole;
	});
}
// main/exporters/formats/xmi.ts
init_characters();
var kind$1 = "UIMA CAS XMI file";
/**
* https://docs.oasis-open.org/uima/v1.0/uima-v1.0.html : a zip of the CAS and its type system, as INCEpTION exports them.
* XML cannot hold every character; one that it cannot becomes U+FFFD, so that no offset moves.
*/
var xmi = {
	write: (open) => {
		const { text, language, sentences, marks } = casOf(open);
		let id = 1;
		const element = (name, attributes) => {
			id += 1;
			const all = {
				"xmi:id": id,
				sofa: 1,
				...attributes
			};
			return `  <${name}${Object.entries(all).map(([key, value]) => ` ${key}="${escapeXml(xmlText(String(value)))}"`).join("")}/>\n`;
		};
		const document = element("tcas:DocumentAnnotation", {
			begin: 0,
			end: text.length,
			language
		});
		const spans = [...sentences.map(({ start, end }) => element("type:Sentence", {
			begin: start,
			end
		})), ...marks.map(({ start, end, features }) => element("custom:AssayMark", {
			begin: start,
			end,
			...features
		}))];
		const members = Array.from({ length: id - 1 }, (_, index) => index + 2).join(" ");
		const cas = `<?xml version="1.0" encoding="UTF-8"?>
<xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore" xmlns:tcas="http:///uima/tcas.ecore" xmlns:type="${namespaceOf(sentenceType)}" xmlns:custom="${namespaceOf(markType)}" xmi:version="2.0">
  <cas:NULL xmi:id="0"/>
${document}${spans.join("")}  <cas:Sofa xmi:id="1" sofaNum="1" sofaID="_InitialView" mimeType="text" sofaString="${escapeXml(xmlText(text))}"/>
  <cas:View sofa="1" members="${members}"/>
</xmi:XMI>
`;
		return writeZip(/* @__PURE__ */ new Map([["article.xmi", cas], ["TypeSystem.xml", typeSystem]]));
	},
	read: (bytes, name) => {
		const [cas] = isZip(bytes) ? [...textsIn(bytes, (file) => /\.xmi$/i.test(file), name).values()] : [textIn$2(bytes, name, kind$1)];
		if (cas === void 0) throw damaged$1(name, kind$1);
		const elements = elementsIn(cas);
		const sofa = elements.find((one) => /(?:^|:)Sofa$/.test(one.name));
		const text = sofa && attributesOf(sofa.tag).get("sofaString");
		if (text === void 0) throw damaged$1(name, kind$1);
		return {
			text,
			marks: elements.flatMap(({ name: element, tag }) => {
				if (!/^custom\w*:/.test(element)) return [];
				const attributes = attributesOf(tag);
				const feature = (wanted) => attributes.get(wanted);
				const [start, end] = [Number(feature("begin")), Number(feature("end"))];
				const label = feature("label") ?? feature("value");
				if (!Number.isInteger(start) || !Number.isInteger(end) || label === void 0) return [];
				return [casMark({
					start,
					end,
					text,
					label,
					feature
				})];
			})
		};
	}
};
/** As UIMA makes an XML namespace of a Java package. */
function namespaceOf(type) {
	return `http:///${type.split(".").slice(0, -1).join("/")}.ecore`;
}
var typeSystem = `<?xml version="1.0" encoding="UTF-8"?>
<typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier">
  <types>
    <typeDescription>
      <name>${sentenceType}</name>
      <description/>
      <supertypeName>uima.tcas.Annotation</supertypeName>
    </typeDescription>
    <typeDescription>
      <name>${markType}</name>
      <description>What somebody says of a stretch of text.</description>
      <supertypeName>uima.tcas.Annotation</supertypeName>
      <features>
${Object.entries(markFeatures).map(([name, description]) => `        <featureDescription>
          <name>${name}</name>
          <description>${description}</description>
          <rangeTypeName>uima.cas.String</rangeTypeName>
        </featureDescription>`).join("\n")}
      </features>
    </typeDescription>
  </types>
</typeSystemDescription>
`;
// main/exporters/pdf/pdf.ts
/** The report as whoever hosts Assay prints it. The page itself is checked before; of the printed one, that it is whole. */
var pdf = {
	write: async (open, context) => {
		const page = await report.write(open, context);
		const bytes = await context.printToPdf(String(page));
		if (!isWhole(bytes)) throw damaged$1("The printed report", "PDF");
		return bytes;
	},
	read: () => ({ marks: [] }),
	expected: () => void 0
};
function isWhole(bytes) {
	const text = (from, to) => new TextDecoder("latin1").decode(bytes.subarray(from, to));
	return text(0, 5) === "%PDF-" && text(Math.max(0, bytes.length - 64)).includes("%%EOF");
}
// main/exporters/word/commented.ts
/** That nothing needs checking is to be seen; a comment on each such sentence would bury the others. */
function isCommented(mark) {
	return labelOf(mark) !== "cleared" || noteOf(mark) !== "";
}
var init_commented = __esmMin((() => {
	init_annotation();
}));
// main/exporters/word/look.ts
/** Runs of a text, with its line ends, without the characters that XML cannot hold. */
function runsOf(text, look = {}) {
	return xmlText(text).split(/\r\n|[\r\n]/).map((line, index) => new TextRun({
		...look,
		text: line,
		...index > 0 ? { break: 1 } : {}
	}));
}
var colour, characterLook, styles;
var init_look = __esmMin((() => {
	init_characters();
	init_label_colours();
	colour = (label) => labelColours[label].slice(1);
	characterLook = {
		fact: { underline: {
			type: "single",
			color: colour("fact")
		} },
		opinion: {
			highlight: "lightGray",
			underline: {
				type: "wave",
				color: colour("opinion")
			}
		},
		claim: {
			highlight: "yellow",
			underline: {
				type: "dash",
				color: colour("claim")
			}
		},
		cleared: { color: colour("cleared") }
	};
	styles = {
		default: {
			document: {
				run: {
					font: "Georgia",
					size: 23
				},
				paragraph: { spacing: {
					after: 140,
					line: 312,
					lineRule: "auto"
				} }
			},
			title: {
				run: {
					font: "Georgia",
					size: 44,
					bold: true
				},
				paragraph: { spacing: {
					after: 160,
					line: 264,
					lineRule: "auto"
				} }
			},
			heading2: {
				run: {
					font: "Georgia",
					size: 28,
					bold: true
				},
				paragraph: {
					spacing: {
						before: 360,
						after: 120
					},
					keepNext: true
				}
			},
			heading3: {
				run: {
					font: "Georgia",
					size: 25,
					bold: true
				},
				paragraph: {
					spacing: {
						before: 280,
						after: 100
					},
					keepNext: true
				}
			}
		},
		paragraphStyles: [
			{
				id: "Kicker",
				name: "Kicker",
				run: {
					font: "Arial",
					size: 17,
					bold: true,
					color: "5f5b52",
					allCaps: true
				}
			},
			{
				id: "Facts",
				name: "Facts",
				run: {
					font: "Arial",
					size: 19,
					color: "5f5b52"
				}
			},
			{
				id: "Lead",
				name: "Lead",
				run: {
					size: 25,
					color: "5f5b52"
				},
				paragraph: { spacing: {
					before: 160,
					after: 320
				} }
			},
			{
				id: "Quotation",
				name: "Quotation",
				basedOn: "Normal",
				paragraph: {
					indent: { left: 480 },
					border: { left: {
						style: "single",
						size: 12,
						color: "dfdbd0",
						space: 10
					} }
				}
			}
		]
	};
}));
// main/exporters/word/document.ts
var document_exports = /* @__PURE__ */ __exportAll({ documentOf: () => documentOf });
async function documentOf(open, context) {
	const { article, annotations } = open;
	const { template, now, program, options } = context;
	const version = currentVersion(article);
	const words = wordsIn(options.language);
	const commented = annotations.filter(isCommented);
	const cited = annotations.filter((mark) => evidenceOf(mark).length > 0);
	const numbers = {
		comments: new Map(commented.map((mark, index) => [mark, index])),
		footnotes: new Map(cited.map((mark, index) => [mark, index + 1]))
	};
	const about = [
		article.siteName,
		article.byline,
		article.published && day$1(article.published, words)
	];
	const children = [
		line([
			template.newsroom,
			template.heading ?? words.report,
			day$1(now.toISOString(), words)
		], { style: "Kicker" }),
		new Paragraph({
			heading: HeadingLevel.TITLE,
			children: runsOf(article.title)
		}),
		line([...about, article.uri], { style: "Facts" }),
		new Paragraph({
			style: "Lead",
			children: runsOf(summaryOf(open, words, template).lead)
		}),
		...options.text === false ? claimParagraphs(version, annotations, context) : segmentsByBlock(version, annotations).map(({ block, segments }) => blockParagraph(block, segments, version.text, numbers)),
		heading(words.definitions),
		...labels.map((label) => new Paragraph({ children: [new TextRun({
			text: `${words.labels[label].name}: `,
			bold: true
		}), ...runsOf(words.labels[label].definition)] })),
		new Paragraph({
			style: "Facts",
			children: runsOf(words.attributionRule)
		}),
		line([`${program}, ${day$1(now.toISOString(), words)}`, template.footer], { style: "Facts" })
	];
	const document = new Document({
		creator: template.newsroom ?? program,
		title: article.title,
		styles,
		...options.text === false ? {} : {
			comments: { children: commented.map((mark, id) => comment(mark, id, context)) },
			footnotes: Object.fromEntries(cited.map((mark, index) => [index + 1, { children: [evidenceParagraph(mark)] }]))
		},
		sections: [{ children }]
	});
	return new Uint8Array(await Packer.toBuffer(document));
}
function heading(text) {
	return new Paragraph({
		heading: HeadingLevel.HEADING_2,
		children: runsOf(text)
	});
}
function line(parts, look) {
	return new Paragraph({
		...look,
		children: runsOf(parts.filter(Boolean).join(" · "))
	});
}
function blockParagraph({ kind, level = 2, author, handle, date }, segments, text, numbers) {
	const by = [
		author,
		handle && `@${handle}`,
		date
	].filter(Boolean).join(", ");
	const speaker = by ? [new TextRun({
		text: `${by}: `,
		bold: true
	})] : [];
	const children = [...kind === "heading" ? [] : speaker, ...segments.flatMap((segment) => segmentRuns(segment, text, numbers))];
	switch (kind) {
		case "heading": {
			const named = levels[Math.min(level, 5)];
			return new Paragraph({
				...named ? { heading: named } : {},
				children
			});
		}
		case "listItem": return new Paragraph({
			bullet: { level: 0 },
			children
		});
		case "quote":
		case "post": return new Paragraph({
			style: "Quotation",
			children
		});
		case "caption":
		case "footnote":
		case "tableCell": return new Paragraph({
			style: "Facts",
			children
		});
		default: return new Paragraph({ children });
	}
}
function segmentRuns(segment, text, numbers) {
	const { start, end, shown, begins, ends } = segment;
	const label = shown && labelOf(shown);
	const idsOf = (marks) => marks.flatMap((mark) => numbers.comments.get(mark) ?? []);
	const footnotes = ends.flatMap((mark) => numbers.footnotes.get(mark) ?? []);
	return [
		...idsOf(begins).map((id) => new CommentRangeStart(id)),
		...runsOf(text.slice(start, end), label && characterLook[label]),
		...footnotes.map((id) => new FootnoteReferenceRun(id)),
		...idsOf(ends).flatMap((id) => [new CommentRangeEnd(id), new TextRun({ children: [new CommentReference(id)] })])
	];
}
function comment(mark, id, { template, options }) {
	const words = wordsIn(options.language);
	const review = claimReviewOf(mark);
	const lines = [
		words.labels[labelOf(mark) ?? "claim"].name,
		speakerOf$1(mark, words),
		review?.claimReviewed && words.checkedAs(review.claimReviewed),
		review?.verdict && words.verdictIs(verdictName(review.verdict, template)),
		review?.conclusion,
		noteOf(mark),
		evidenceText(mark) && words.evidenceIs(evidenceText(mark))
	];
	return {
		id,
		author: mark.creator.name || "Assay",
		initials: mark.creator.name.split(/\s+/).map((part) => part.charAt(0)).join(""),
		date: new Date(mark.modified),
		children: lines.flatMap((text) => text ? [new Paragraph({ children: runsOf(text) })] : [])
	};
}
function evidenceParagraph(mark) {
	return new Paragraph({
		style: "FootnoteText",
		children: runsOf(` ${evidenceText(mark)}`)
	});
}
function evidenceText(mark) {
	return evidenceOf(mark).map(({ title, locator, uri, quote }) => [
		title,
		locator,
		quote && `“${quote}”`,
		uri
	].filter(Boolean).join(", ")).join("; ");
}
function claimParagraphs(version, annotations, { template, options }) {
	const words = wordsIn(options.language);
	return annotations.filter((mark) => labelOf(mark) === "claim").flatMap((mark) => {
		const review = claimReviewOf(mark);
		const verdict = review?.verdict && verdictName(review.verdict, template);
		const facts = [speakerOf$1(mark, words), verdict].filter(Boolean).join(" · ");
		return [
			new Paragraph({ children: [new TextRun({
				text: "",
				bold: true
			}), ...runsOf(review?.claimReviewed ?? textOf(version, rangeOf(mark)), { bold: true })] }),
			new Paragraph({
				style: "Facts",
				children: runsOf(facts)
			}),
			new Paragraph({ children: runsOf(review?.conclusion ?? noteOf(mark)) }),
			evidenceParagraph(mark)
		];
	});
}
var levels;
var init_document = __esmMin((() => {
	init_annotation();
	init_article();
	init_report_template();
	init_speaker();
	init_segments();
	init_summary();
	init_words();
	init_commented();
	init_look();
	levels = [
		HeadingLevel.HEADING_1,
		HeadingLevel.HEADING_2,
		HeadingLevel.HEADING_3,
		HeadingLevel.HEADING_4,
		HeadingLevel.HEADING_5,
		HeadingLevel.HEADING_6
	];
}));
// main/exporters/word/docx.ts
init_annotation();
init_words();
init_commented();
/**
* A Word document: the article with highlights, a comment on every mark that has something to say, and footnotes with the
* evidence. The library that writes it is loaded when it is first needed.
*/
var docx = {
	write: async (open, context) => {
		const { documentOf } = await Promise.resolve().then(() => (init_document(), document_exports));
		return documentOf(open, context);
	},
	read: (bytes, name) => ({ marks: commentedMarks(bytes, name) }),
	expected: (open, { options }) => {
		if (options.text === false) return [];
		const { annotations } = open;
		return everyMark({
			...open,
			annotations: annotations.filter(isCommented)
		});
	}
};
/** What the comments of a document stand on, and the label that each begins with. */
function commentedMarks(bytes, name) {
	const kind = "Word document";
	const files = textsIn(bytes, (file) => /^word\/(?:document|comments)\.xml$/.test(file), name, kind);
	const body = files.get("word/document.xml");
	if (body === void 0) throw damaged$1(name, kind);
	const labelsById = labelsIn(files.get("word/comments.xml") ?? "");
	const open = /* @__PURE__ */ new Map();
	const marks = [];
	for (const [, edge, id = "", text, gap] of body.matchAll(/<w:commentRange(Start|End) [^>]*w:id="(\d+)"[^>]*\/>|<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(br|p)(?:\/| [^>]*)?>/g)) if (edge === "Start") open.set(id, []);
	else if (edge === "End") {
		const label = labelsById.get(id) ?? "";
		const exact = (open.get(id) ?? []).join("");
		marks.push({
			label,
			judgement: judgementFrom({ label }),
			quote: { exact }
		});
		open.delete(id);
	} else {
		const words = text === void 0 ? gap ? "\n" : "" : unescapeXml(text);
		for (const pieces of open.values()) pieces.push(words);
	}
	return marks;
}
function labelsIn(comments) {
	const byName = new Map(reportLanguages.flatMap((language) => labels.map((label) => [wordsIn(language).labels[label].name, label])));
	const found = /* @__PURE__ */ new Map();
	for (const [, id = "", content = ""] of comments.matchAll(/<w:comment [^>]*w:id="(\d+)"[^>]*>([\s\S]*?)<\/w:comment>/g)) {
		const first = /<w:t(?: [^>]*)?>([^<]*)<\/w:t>/.exec(content)?.[1] ?? "";
		found.set(id, byName.get(first) ?? "");
	}
	return found;
}
// main/exporters/formats.ts
/** How each format is written, and read where it can be. */
var formats = {
	html: report,
	pdf,
	docx,
	markdown,
	json: assayJson,
	csv,
	tsv,
	jsonld: webAnnotation,
	hypothesis,
	claimreview: claimReview,
	doccano,
	"label-studio": labelStudio,
	"cas-json": casJson,
	xmi,
	conll,
	brat
};
// main/exporters/export-article.ts
init_annotation();
init_article();
/**
* Writes, reads back and compares: a file in which a mark has slipped is never handed out.
*
* @throws FailureError `exportMismatch`, `browserMissing`, `printingFailed`
*/
async function exportArticle(open, format, context) {
	const { extension, mediaType } = exportFormats[format];
	const whole = redacted(open, context.options);
	const shown = keepsSettled(format) ? whole : {
		...whole,
		annotations: withoutSettled(whole.annotations)
	};
	const written = await formats[format].write(shown, context);
	const bytes = typeof written === "string" ? new TextEncoder().encode(written) : written;
	const name = `${fileNameOf(open.article.title)}.${extension}`;
	const { read, expected = everyMark } = formats[format];
	const { text } = currentVersion(shown.article);
	const wanted = expected(shown, context);
	if (wanted) verify(format, text, wanted, read(bytes, name));
	return {
		name,
		mediaType,
		bytes,
		losses: losses(format, {
			...whole,
			review: context.review,
			copies: context.copies?.length
		}, context.options)
	};
}
/** Marks as a file of another program, or of ours, tells of them. @throws FailureError `inputDamaged`, `inputBomb` */
function readMarks(format, bytes, name) {
	return formats[format].read(bytes, name);
}
// main/exporters/overview/page.ts
/** A page in the look of the reports, as closed as they are. */
function plainPage(title, body, { program, options }) {
	return html`<!doctype html>
<html lang="${options.language ?? "en"}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="${program}">
<title>${title}</title>
<style>${new Markup(style)}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`.text;
}
// main/exporters/overview/index-page.ts
init_words();
/** What is in a zip of exports, with a link to each file beside it. */
function indexPage(listed, format, context) {
	const words = wordsIn(context.options.language);
	const title = words.articles(listed.length);
	const items = listed.map(({ file, title, about, lead }) => html`<li><p class="claimed" dir="auto"><a href="${encodeURI(file).replace(/[?#]/g, encodeURIComponent)}">${title}</a></p><p class="by" dir="auto">${about}</p><p class="small">${lead}</p></li>`);
	const body = html`<header><p class="kicker">${format} · ${minute(context.now, words)}</p><h1>${title}</h1></header>
<ol class="plain">${items}</ol>`;
	return plainPage(`${title}: ${format}`, body, context);
}
// main/exporters/export-articles.ts
init_ledger();
init_summary();
init_words();
/**
* Each article in its format, in one zip with a page that lists them. Articles are opened one after the other, so that a large
* library needs no more memory than its exports.
*/
async function exportArticles(articles, format, context, onWritten) {
	const files = {};
	const listed = [];
	const words = wordsIn(context.options.language);
	const losses = [];
	for await (const { open, review, copies } of articles) {
		const exported = await exportArticle(open, format, {
			...context,
			review,
			copies
		});
		const file = freeName(exported.name, files);
		files[file] = exported.bytes;
		losses.push(...exported.losses);
		const { article } = open;
		const { total, lead, ...summary } = summaryOf(open, words, context.template);
		listed.push({
			file,
			title: article.title,
			about: [
				article.siteName,
				article.published,
				words.judgedIs(judged(summary.counts), total)
			].filter(Boolean).join(" · "),
			lead
		});
		onWritten(listed.length);
	}
	files["index.html"] = indexPage(listed, exportFormats[format].name, context);
	return {
		name: `assay-${format}-${context.now.toISOString().slice(0, 10)}.zip`,
		mediaType: "application/zip",
		bytes: writeZip(new Map(Object.entries(files))),
		losses: summed(losses)
	};
}
/** Two articles of one title are two files; systems that know no capitals count as such. */
function freeName(name, taken) {
	const used = new Set(Object.keys(taken).map((one) => one.toLowerCase()));
	used.add("index.html");
	const dot = name.lastIndexOf(".");
	for (let number = 1;; number += 1) {
		const free = number === 1 ? name : `${name.slice(0, dot)}-${number}${name.slice(dot)}`;
		if (!used.has(free.toLowerCase())) return free;
	}
}
// main/exporters/overview/tally.ts
init_annotation();
init_article();
init_ledger();
var groupings = [
	"outlet",
	"speaker",
	"period"
];
/** Sentences are an article's; a speaker has only the marks that name them. */
async function overviewOf(articles) {
	const tallies = {
		outlet: new Tallies(),
		speaker: new Tallies(),
		period: new Tallies()
	};
	const known = /* @__PURE__ */ new Map();
	for await (const open of articles) {
		const { article, annotations } = open;
		const { sentences } = currentVersion(article);
		const counts = countLedger(ledgerStates(sentences, ledgerMarksOf(annotations)));
		const [total, judged$1] = [sentences.length, judged(counts)];
		const outlet = tallies.outlet.of(article.siteName ?? "");
		const period = tallies.period.of(monthOf(article.published ?? article.added));
		for (const tally of [outlet, period]) {
			tally.articles += 1;
			tally.sentences += total;
			tally.judged += judged$1;
			tally.facts += counts.fact;
			tally.opinions += counts.opinion;
		}
		const speaking = /* @__PURE__ */ new Set();
		for (const mark of annotations) {
			const label = labelOf(mark);
			const name = attributionOf(mark)?.name;
			const speaker = name ? tallies.speaker.of(name) : void 0;
			if (speaker) speaking.add(speaker);
			if (speaker && label === "fact") speaker.facts += 1;
			if (speaker && label === "opinion") speaker.opinions += 1;
			if (label !== "claim") continue;
			const verdict = claimReviewOf(mark)?.verdict;
			if (verdict) known.set(verdict.name, verdict);
			for (const tally of [
				outlet,
				period,
				...speaker ? [speaker] : []
			]) {
				tally.claims += 1;
				if (verdict) tally.verdicts.set(verdict.name, (tally.verdicts.get(verdict.name) ?? 0) + 1);
				else tally.undecided += 1;
			}
		}
		for (const speaker of speaking) speaker.articles += 1;
	}
	const byRating = [...known.values()].sort((a, b) => (a.ratingValue ?? 1e3) - (b.ratingValue ?? 1e3) || (a.name < b.name ? -1 : 1));
	return {
		groups: {
			outlet: tallies.outlet.byClaims(),
			speaker: tallies.speaker.byClaims(),
			period: tallies.period.byName()
		},
		verdicts: byRating.map(({ name }) => name)
	};
}
var Tallies = class {
	#tallies = /* @__PURE__ */ new Map();
	of(name) {
		const known = this.#tallies.get(name);
		if (known) return known;
		const fresh = {
			name,
			articles: 0,
			sentences: 0,
			judged: 0,
			facts: 0,
			opinions: 0,
			claims: 0,
			undecided: 0,
			verdicts: /* @__PURE__ */ new Map()
		};
		this.#tallies.set(name, fresh);
		return fresh;
	}
	byClaims() {
		return this.byName().sort((a, b) => b.claims - a.claims);
	}
	byName() {
		return [...this.#tallies.values()].sort((a, b) => a.name < b.name ? -1 : 1);
	}
};
/** The month where the date is one that machines read; else nothing that could be compared. */
function monthOf(date) {
	return /^\d{4}-\d{2}/.exec(date)?.[0] ?? "";
}
// main/exporters/overview/overview.ts
init_words();
/** What was checked and how it came out, over many articles. */
async function exportOverview(articles, format, context) {
	const overview = await overviewOf(articles);
	const text = format === "html" ? overviewPage(overview, context) : overviewTable(overview);
	return {
		name: `assay-overview-${context.now.toISOString().slice(0, 10)}.${format}`,
		mediaType: exportFormats[format].mediaType,
		bytes: new TextEncoder().encode(text)
	};
}
function overviewTable({ groups, verdicts }) {
	const rows = groupings.flatMap((grouping) => groups[grouping].map(({ name, verdicts: own, ...numbers }) => ({
		by: grouping,
		name,
		...numbers,
		...Object.fromEntries(verdicts.map((verdict) => [`verdict: ${verdict}`, own.get(verdict) ?? 0]))
	})));
	return stringify(rows, {
		header: true,
		columns: [
			"by",
			"name",
			...[
				"articles",
				"sentences",
				"judged",
				"facts",
				"opinions",
				"claims",
				"undecided"
			],
			...verdicts.map((verdict) => `verdict: ${verdict}`)
		],
		bom: true,
		record_delimiter: "windows",
		cast: { string: disarm }
	});
}
function overviewPage({ groups, verdicts }, context) {
	const words = wordsIn(context.options.language);
	const articles = groups.outlet.reduce((sum, tally) => sum + tally.articles, 0);
	const claims = groups.outlet.reduce((sum, tally) => sum + tally.claims, 0);
	const sections = groupings.map((grouping) => section(grouping, words.groupings[grouping], tableOf(grouping, groups[grouping], verdicts, words)));
	const body = html`<header><p class="kicker">${joined([
		context.template.newsroom,
		words.overview,
		minute(context.now, words)
	], " · ")}</p><h1>${words.articlesAndClaims(articles, claims)}</h1></header>
${sections}`;
	return plainPage(words.whatWasChecked, body, context);
}
/** Wide tables scroll by themselves, and with the keyboard. */
function tableOf(grouping, tallies, verdicts, words) {
	if (tallies.length === 0) return html`<p class="small">${words.nothingYet}</p>`;
	const { articles, judged, facts, opinions, claims, undecided } = words.columns;
	const columns = [
		articles,
		judged,
		facts,
		opinions,
		claims,
		...verdicts,
		undecided
	];
	const rows = tallies.map((tally) => {
		const cells = [
			tally.articles,
			grouping === "speaker" ? "–" : words.judgedOf(tally.judged, tally.sentences),
			tally.facts,
			tally.opinions,
			tally.claims,
			...verdicts.map((verdict) => tally.verdicts.get(verdict) ?? 0),
			tally.undecided
		];
		return html`<tr><th scope="row" dir="auto">${nameOf(grouping, tally, words)}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`;
	});
	return html`<div class="wide" role="region" tabindex="0" aria-labelledby="${grouping}"><table><thead><tr><th scope="col">${words.groups[grouping]}</th>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div>`;
}
function nameOf(grouping, { name }, words) {
	if (!name) return words.nameless[grouping];
	return grouping === "period" ? month(name, words) : name;
}
// main/exporters/pdf/find-browser.ts
/** Chromium, Chrome or Edge, wherever this system keeps programs; `ASSAY_BROWSER` names one that is elsewhere. */
function findBrowser(environment = process.env, platform = process.platform, exists = existsSync) {
	const named = environment.ASSAY_BROWSER;
	if (named) return exists(named) ? named : void 0;
	return candidates(environment, platform).find(exists);
}
function candidates(environment, platform) {
	if (platform === "win32") {
		const folders = [
			"PROGRAMFILES",
			"PROGRAMFILES(X86)",
			"LOCALAPPDATA"
		].flatMap((name) => environment[name] ?? []);
		return [
			[
				"Google",
				"Chrome",
				"Application",
				"chrome.exe"
			],
			[
				"Chromium",
				"Application",
				"chrome.exe"
			],
			[
				"Microsoft",
				"Edge",
				"Application",
				"msedge.exe"
			]
		].flatMap((path) => folders.map((folder) => join(folder, ...path)));
	}
	if (platform === "darwin") {
		const folders = ["/Applications", join(environment.HOME ?? "/", "Applications")];
		return [
			"Google Chrome",
			"Chromium",
			"Microsoft Edge"
		].flatMap((name) => folders.map((folder) => join(folder, `${name}.app`, "Contents", "MacOS", name)));
	}
	const names = [
		"chromium",
		"chromium-browser",
		"google-chrome-stable",
		"google-chrome",
		"microsoft-edge-stable",
		"microsoft-edge"
	];
	const path = (environment.PATH ?? "").split(delimiter).filter(Boolean);
	const folders = [.../* @__PURE__ */ new Set([
		...path,
		"/usr/bin",
		"/usr/local/bin",
		"/snap/bin"
	])];
	return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}
// main/exporters/pdf/print-with-browser.ts
var patience$1 = 6e4;
/**
* Prints a page with a browser of this machine, which gets a profile of its own and no network; both files are in a folder that
* only this user can read and that is gone afterwards. Scripts are forbidden by the page's own policy: a browser started
* without any prints nothing, since its printing is one.
*
* @throws FailureError `browserMissing`, `printingFailed`
*/
async function printWithBrowser(html) {
	const browser = findBrowser();
	if (!browser) throw new FailureError({ reason: "browserMissing" });
	const folder = await mkdtemp(join(tmpdir(), "assay-print-"));
	try {
		const page = join(folder, "report.html");
		const printed = join(folder, "report.pdf");
		await writeFile(page, html, { mode: 384 });
		await run$1(browser, [
			...closed(join(folder, "profile")),
			"--no-pdf-header-footer",
			"--generate-pdf-document-outline",
			"--export-tagged-pdf",
			`--print-to-pdf=${printed}`,
			pathToFileURL(page).href
		]);
		return new Uint8Array(await readFile(printed));
	} catch (error) {
		if (error instanceof FailureError) throw error;
		throw new FailureError({
			reason: "printingFailed",
			cause: error instanceof Error && "code" in error ? String(error.code) : String(error)
		}, { cause: error });
	} finally {
		await rm(folder, {
			recursive: true,
			force: true,
			maxRetries: 5
		}).catch(() => {});
	}
}
function closed(profile) {
	return [
		"--headless",
		`--user-data-dir=${profile}`,
		"--host-resolver-rules=MAP * ~NOTFOUND",
		"--disable-gpu",
		"--disable-extensions",
		"--disable-background-networking",
		"--no-first-run",
		"--no-default-browser-check",
		...process.getuid?.() === 0 ? ["--no-sandbox"] : []
	];
}
function run$1(browser, args) {
	return new Promise((resolve, reject) => {
		const child = spawn(browser, args, {
			stdio: "ignore",
			timeout: patience$1,
			windowsHide: true
		});
		child.once("error", reject);
		child.once("exit", (code, signal) => {
			if (code === 0) resolve();
			else reject(new FailureError({
				reason: "printingFailed",
				cause: signal ? `the browser was ended by ${signal}` : `the browser ended with ${code}`
			}));
		});
	});
}
// main/exporters/report/sample.ts
init_annotation();
init_words();
/** A report about a short made-up article, for whoever designs a template; it shows verdicts of the library's own scale. */
function samplePage(scale, context) {
	return reportPage(sampleArticle(scale, context), context);
}
function sampleArticle(scale, { now, options }) {
	const { title, sentences: texts, speaker, person, conclusion } = wordsIn(options.language).sample;
	const time = now.toISOString();
	const blocks = [];
	let text = "";
	for (const words of texts) {
		if (text) text += "\n\n";
		blocks.push({
			kind: "paragraph",
			start: text.length,
			end: text.length + words.length
		});
		text += words;
	}
	const sentences = blocks.map(({ start, end }, index) => ({
		id: `s${index}`,
		start,
		end
	}));
	const verdicts = verdictsOf(scale);
	const claim = (verdict) => ({
		label: "claim",
		attribution: {
			kind: "reported",
			name: speaker
		},
		claimReview: {
			conclusion,
			...verdict ? { verdict } : {}
		}
	});
	const judgements = [
		{ label: "fact" },
		claim(verdicts[0]),
		{ label: "opinion" },
		claim(verdicts[1]),
		{ label: "cleared" }
	];
	const annotations = sentences.flatMap((range, index) => {
		const judgement = judgements[index];
		if (!judgement) return [];
		return [{
			id: `m${index}`,
			type: "Annotation",
			motivation: "classifying",
			revision: 1,
			created: time,
			modified: time,
			writer: "sample",
			creator: { name: person },
			target: {
				source: "sample",
				version: "v1",
				sentence: range.id,
				selector: selectRange(text, range)
			},
			body: bodiesOf(judgement)
		}];
	});
	return {
		article: {
			id: "sample",
			title,
			added: time,
			source: {
				name: "sample.txt",
				mediaType: "text/plain",
				sha256: "0".repeat(64),
				byteLength: text.length,
				encoding: "utf-8"
			},
			versions: [...[{
				id: "v1",
				created: time,
				text,
				blocks,
				sentences
			}]]
		},
		annotations,
		unplaced: []
	};
}
/** The worst and the best. */
function verdictsOf(scale) {
	const values = scale.flatMap(({ value }) => value === void 0 ? [] : [value]);
	const bounds = values.length > 0 ? {
		worstRating: Math.min(...values),
		bestRating: Math.max(...values)
	} : {};
	return [scale[0], scale.at(-1)].map((rating) => rating && {
		id: rating.id,
		name: rating.name,
		...rating.value === void 0 ? {} : {
			ratingValue: rating.value,
			...bounds
		}
	});
}
// main/api/version.ts
var program = `Assay 0.1.0`;
// main/api/exporting.ts
/** From the library to files: one article, many, or what they say together. */
function createExporting({ library, tasks, printToPdf }) {
	const contextOf = async (options = {}) => ({
		program,
		now: /* @__PURE__ */ new Date(),
		options,
		template: (await library.settings()).reportTemplate ?? {},
		printToPdf: printToPdf ?? printWithBrowser
	});
	return {
		exportArticle: async ({ id, format, options }) => {
			const { open, ...more } = await reviewed(library, id, format, options);
			return exportArticle(open, format, {
				...await contextOf(options),
				...more
			});
		},
		exportLosses: async ({ ids, format, options = {} }) => {
			const all = [];
			for await (const id of each([...new Set(ids)], async (one) => one)) {
				const { article, annotations } = await library.open(id);
				const parts = {
					article,
					annotations: marksLeaving(annotations, options),
					review: await library.review(id)
				};
				all.push(...losses(format, parts, options));
			}
			return summed(all);
		},
		exportArticles: ({ ids, format, options, task }) => tasks.run(task, async ({ signal, report }) => {
			const wanted = [...new Set(ids)];
			const total = wanted.length;
			report({
				stage: "writing",
				done: 0,
				total
			});
			return exportArticles(each(wanted, (id) => reviewed(library, id, format, options), signal), format, await contextOf(options), (done) => report({
				stage: "writing",
				done,
				total
			}));
		}),
		previewReport: async ({ template, language }) => {
			const { verdictScale } = await library.settings();
			return { html: samplePage(verdictScale, {
				...await contextOf({ language }),
				template
			}) };
		},
		exportOverview: async ({ format, ids, language }) => {
			return exportOverview(each(ids ?? (await library.list()).articles.map(({ id }) => id), (id) => library.open(id)), format, await contextOf({ language }));
		}
	};
}
async function reviewed(library, id, format, options = {}) {
	const open = await library.open(id);
	const wanted = contentsOf(format, options).captures ? withinRoom(capturesOf(open.annotations)) : [];
	const copies = [];
	for (const { sha256 } of wanted) {
		const copy = await library.capture(id, sha256).catch(() => void 0);
		if (copy) copies.push({
			sha256,
			...copy
		});
	}
	return {
		open,
		review: await library.review(id),
		copies
	};
}
/** One after the other, and none once the task is cancelled. */
async function* each(ids, read, signal) {
	for (const id of ids) {
		if (signal?.aborted) throw new FailureError({ reason: "cancelled" });
		yield await read(id);
		await new Promise((resolve) => setImmediate(resolve));
	}
	if (signal?.aborted) throw new FailureError({ reason: "cancelled" });
}
// main/api/importing.ts
var workerFile = new URL("./import-worker.js", import.meta.url);
/** Far more than an article takes; a source made to exhaust the machine ends here. */
var limits = {
	megabytes: 2048,
	seconds: 180
};
/**
* Reads articles in a thread of its own, one at a time, so that the window and the server stay free, and so that a reading
* can be ended whatever library it is in: by ending its thread.
*/
var Importing = class {
	#worker;
	#last = Promise.resolve();
	/** @throws FailureError `input…`, `cancelled` */
	ask(question, watch = {}) {
		const turn = this.#last.then(() => this.#ask(question, watch));
		this.#last = turn.catch(() => {});
		return turn;
	}
	async close() {
		const worker = this.#worker;
		this.#worker = void 0;
		await worker?.terminate();
	}
	#ask(question, { signal, onProgress }) {
		const { name } = question.input;
		return new Promise((resolve, reject) => {
			if (signal?.aborted) {
				reject(new FailureError({ reason: "cancelled" }));
				return;
			}
			this.#worker ??= startWorker();
			const worker = this.#worker;
			worker.ref();
			const end = (settle, kill = false) => {
				clearTimeout(timer);
				signal?.removeEventListener("abort", onAbort);
				worker.off("message", onMessage).off("error", onError).off("exit", onExit);
				worker.unref();
				if (kill) {
					this.#worker = void 0;
					worker.terminate();
				}
				settle();
			};
			const fail = (failure, kill) => end(() => reject(new FailureError(failure)), kill);
			const onAbort = () => fail({ reason: "cancelled" }, true);
			const onMessage = (answer) => {
				if (answer.kind === "progress") onProgress?.(answer.done, answer.total);
				else if (answer.kind === "failed") fail(answer.failure, false);
				else end(() => resolve(answer.value));
			};
			const onError = (error) => {
				if ("code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY") fail({
					reason: "inputTooMuch",
					name,
					cause: "memory"
				}, true);
				else fail({
					reason: "internal",
					cause: error.message
				}, true);
			};
			const onExit = () => fail({
				reason: "internal",
				cause: "the reader ended"
			}, true);
			const timer = setTimeout(() => fail({
				reason: "inputTooMuch",
				name,
				cause: "time"
			}, true), limits.seconds * 1e3);
			signal?.addEventListener("abort", onAbort);
			worker.on("message", onMessage).on("error", onError).on("exit", onExit);
			worker.postMessage(question);
		});
	}
};
function startWorker() {
	return new Worker(workerFile, {
		name: "import",
		resourceLimits: {
			maxOldGenerationSizeMb: limits.megabytes,
			stackSizeMb: 16
		}
	});
}
// main/exporters/detect-format.ts
/**
* Which format a file of marks is in, by what it says and not by what it is called.
*
* @throws FailureError `marksUnknownKind`, `inputDamaged`
*/
function formatOf(bytes, name) {
	const found = isZip(bytes) ? packedFormat(bytes, name) : textFormat(bytes);
	if (found) return found;
	throw new FailureError({
		reason: "marksUnknownKind",
		name
	});
}
function packedFormat(bytes, name) {
	const { paths } = openZip(bytes, name, "zip");
	const has = (extension) => paths.some((path) => path.endsWith(extension));
	if (has(".xmi")) return "xmi";
	if (has(".ann")) return "brat";
	return has(".json") ? "label-studio" : void 0;
}
function textFormat(bytes) {
	const text = new TextDecoder().decode(bytes).trimStart();
	if (text.startsWith("<")) return /<xmi:XMI\b/.test(text.slice(0, 2e3)) ? "xmi" : /^<!doctype html|^<html/i.test(text) ? "html" : void 0;
	if (/^[[{]/.test(text)) return jsonFormat(parsed(text)) ?? linesFormat(text);
	return rowsFormat(text);
}
function jsonFormat(value) {
	const whole = membersOf(value);
	const first = membersOf(Array.isArray(value) ? value[0] : value);
	if (!first) return void 0;
	if (whole?.format === "assay-article") return "json";
	if (whole && "%FEATURE_STRUCTURES" in whole) return "cas-json";
	if (first["@type"] === "ClaimReview" || whole && "@graph" in whole) return "claimreview";
	if ("data" in first && ("annotations" in first || "predictions" in first)) return "label-studio";
	const annotation = membersOf([whole?.rows, whole?.annotations].find(Array.isArray)?.[0]) ?? first;
	if ("uri" in annotation && "target" in annotation && "tags" in annotation) return "hypothesis";
	if ([first.type].flat().map(String).some((one) => /^Annotation(?:Page|Collection)?$/.test(one))) return "jsonld";
	return "text" in first && ("label" in first || "labels" in first) ? "doccano" : void 0;
}
/** A file of JSON lines, of which the first one tells. */
function linesFormat(text) {
	return jsonFormat(parsed(text.split("\n", 1)[0] ?? ""));
}
function rowsFormat(text) {
	const lines = text.split("\n", 200).map((line) => line.trimEnd());
	const tagged = lines.filter((line) => /[\t ](?:O|[BI]-\S+)$/.test(line)).length;
	if (tagged > 0 && tagged >= lines.filter((line) => line && !line.startsWith("#")).length / 2) return "conll";
	const columns = (separator) => (lines[0] ?? "").replace(/^\ufeff/, "").toLowerCase().split(separator).map((column) => column.trim().replace(/^"(.*)"$/, "$1"));
	if (columns("	").includes("label")) return "tsv";
	return columns(",").includes("label") || columns(";").includes("label") ? "csv" : void 0;
}
function parsed(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
function membersOf(value) {
	return typeof value === "object" && value !== null ? value : void 0;
}
// main/api/placing.ts
/** Where marks that come from a file stand in a version. The words decide; a position counts only where it has them. */
function placing(version) {
	const points = /* @__PURE__ */ new Map();
	/** Where the mark before it ended: rows of sentences that repeat come in the order of the text. */
	let last = 0;
	const rangeIn = (text, { position }) => {
		if (!position) return void 0;
		const { start, end, unit } = position;
		if (unit === "utf16") return start < end && end <= text.length ? {
			start,
			end
		} : void 0;
		const known = points.get(text) ?? codePointsOf(text);
		points.set(text, known);
		const range = {
			start: known.toUtf16(start),
			end: known.toUtf16(end)
		};
		return range.start < range.end && range.end <= text.length ? range : void 0;
	};
	return (mark) => {
		const { text = version.text, quote } = mark;
		const range = rangeIn(text, mark);
		const words = quote?.exact || range && text.slice(range.start, range.end);
		if (!words) return void 0;
		const here = text === version.text ? range : rangeIn(version.text, mark);
		const placed = here && version.text.slice(here.start, here.end) === words ? here : wherever(version, {
			words,
			hint: here?.start ?? last,
			...surroundings(mark, text, range)
		});
		if (placed) last = placed.end;
		return placed;
	};
}
function surroundings({ quote }, text, range) {
	if (quote?.prefix || quote?.suffix) return {
		prefix: quote.prefix ?? "",
		suffix: quote.suffix ?? ""
	};
	const [, around] = range ? selectRange(text, range) : [];
	return around !== void 0 && (!quote || quote.exact === around.exact) ? {
		prefix: around.prefix,
		suffix: around.suffix
	} : {
		prefix: "",
		suffix: ""
	};
}
function wherever(version, { words, hint, prefix, suffix }) {
	return placeMarks([{ target: { selector: [{
		type: "TextPositionSelector",
		start: hint,
		end: hint
	}, {
		type: "TextQuoteSelector",
		exact: words,
		prefix,
		suffix
	}] } }], version)[0]?.range;
}
/** What a file says over what stands: details that the file could not carry stay. */
function joinedJudgement(before, found) {
	const { note, attribution, claimReview, evidence } = found;
	return {
		...before,
		label: found.label,
		...note === void 0 ? {} : { note },
		...attribution === void 0 ? {} : { attribution },
		...claimReview === void 0 ? {} : { claimReview },
		...evidence === void 0 ? {} : { evidence }
	};
}
// main/api/importing-marks.ts
init_annotation();
init_article();
/** Marks of other programs, and of other Assays, into an article: placed by their words, and none dropped in silence. */
function createImportingMarks(library, importing) {
	return { importMarks: async (input) => {
		const { bytes, name, dryRun } = input;
		const format = input.format ?? formatOf(bytes, name);
		const found = readMarks(format, bytes, name);
		const article = input.article ?? await articleOf(found, input);
		const open = await library.open(article);
		const { changes, same, unplaced } = changesFor$1(found.marks, open);
		const known = new Set(open.annotations.map(({ id }) => id));
		if (changes.length > 0 && !dryRun) await library.change(article, changes);
		const changed = changes.filter(({ id }) => known.has(id)).length;
		return {
			format,
			article,
			added: changes.length - changed,
			changed,
			same,
			unplaced,
			checks: found.checks ?? [],
			...dryRun ? { changes } : {}
		};
	} };
	/** The file's own text as an article. */
	async function articleOf({ text, title }, { name, dryRun }) {
		if (dryRun || text === void 0 || !text.trim()) throw new FailureError({
			reason: "argumentInvalid",
			where: `The article for the marks of “${name}” (the file brings no text)`,
			expected: "named"
		});
		const bytes = new TextEncoder().encode(text);
		const input = {
			name: title ?? name,
			bytes,
			mediaType: "text/plain"
		};
		const imported = await importing.ask({
			task: "import",
			input
		});
		return (await library.add(imported, bytes)).id;
	}
}
function changesFor$1(marks, { article, annotations }) {
	const place = placing(currentVersion(article));
	const byId = new Map(annotations.map((mark) => [mark.id, mark]));
	const byPlace = new Map(annotations.map((mark) => [keyOf(rangeOf(mark), mark), mark]));
	const changes = /* @__PURE__ */ new Map();
	const unplaced = [];
	let same = 0;
	for (const mark of marks) {
		const range = place(mark);
		const said = checked(mark.judgement);
		const why = !mark.judgement ? "label" : !said ? "damaged" : !range ? "words" : void 0;
		if (why || !said || !range) {
			unplaced.push({
				quote: quoteOf(mark),
				label: mark.label,
				why: why ?? "words"
			});
			continue;
		}
		const before = mark.id && byId.get(mark.id) || byPlace.get(keyOf(range, said));
		const judgement = joinedJudgement(before && judgementOf(before), said);
		if (before && isSame(before, range, judgement)) same += 1;
		else {
			const id = before?.id ?? freshId(mark.id, changes);
			changes.set(id, {
				id,
				range,
				judgement
			});
		}
	}
	return {
		changes: [...changes.values()],
		same,
		unplaced
	};
}
/** What stands in files is as untrusted as any call. Undefined when it is no judgement. */
function checked(found) {
	const result = judgement.safeParse(found);
	return result.success ? result.data : void 0;
}
function freshId(wanted, taken) {
	return wanted !== void 0 && /^[A-Za-z0-9-]{1,64}$/.test(wanted) && !taken.has(wanted) ? wanted : randomUUID();
}
function isSame(mark, range, judgement) {
	const plain = (value) => JSON.parse(JSON.stringify(value));
	return isDeepStrictEqual(rangeOf(mark), range) && isDeepStrictEqual(plain(judgementOf(mark)), plain(judgement));
}
function keyOf({ start, end }, said) {
	return `${start}-${end}-${"body" in said ? judgementOf(said)?.label : said.label}`;
}
function quoteOf({ quote, text, position }) {
	if (quote) return quote.exact;
	if (!position || text === void 0) return "";
	return [...text].slice(position.start, position.end).join("");
}
// main/packing/package-file.ts
var manifestPath = "manifest.json";
var kind = "Assay package";
/** Ids and names as the library gives them; nothing else may become a path. */
var packedPath = /^articles\/([a-z0-9]{4,32})\/((?:[A-Za-z0-9][\w. -]*\/){0,3}[A-Za-z0-9][\w. -]*)$/;
/** `.assay`: a zip of articles' folders with a manifest of hashes. */
function pack(articles) {
	const files = /* @__PURE__ */ new Map();
	for (const [id, own] of articles) for (const [path, bytes] of own) files.set(`articles/${id}/${path}`, bytes);
	const manifest = {
		format: "assay-package",
		schema: 1,
		files: Object.fromEntries([...files].map(([path, bytes]) => [path, sha256(bytes)]).sort())
	};
	const written = new TextEncoder().encode(JSON.stringify(manifest, null, 1));
	return writeZip(new Map([...files, [manifestPath, written]]));
}
/**
* @throws FailureError `inputDamaged` when anything is not as the manifest says, `libraryTooNew`, and what `openZip` throws
*/
function unpack(bytes, name) {
	const zip = openZip(bytes, name, kind);
	const manifest = manifestOf(zip.read(manifestPath), name);
	const articles = /* @__PURE__ */ new Map();
	for (const path of zip.paths) if (path !== manifestPath && !Object.hasOwn(manifest.files, path)) throw damaged(name);
	for (const [path, hash] of Object.entries(manifest.files)) {
		const [, id, inFolder] = packedPath.exec(path) ?? [];
		const content = zip.read(path);
		if (!id || !inFolder || !content || sha256(content) !== hash) throw damaged(name);
		const own = articles.get(id) ?? /* @__PURE__ */ new Map();
		articles.set(id, own.set(inFolder, content));
	}
	return articles;
}
function manifestOf(bytes, name) {
	let read;
	try {
		read = JSON.parse(new TextDecoder().decode(bytes));
	} catch {
		throw damaged(name);
	}
	const { format, schema, files } = read ?? {};
	if (format !== "assay-package" || typeof schema !== "number" || !files) throw damaged(name);
	if (schema > 1) throw new FailureError({
		reason: "libraryTooNew",
		path: name,
		schema,
		supported: 1
	});
	return {
		format,
		schema: 1,
		files
	};
}
function damaged(name) {
	return new FailureError({
		reason: "inputDamaged",
		name,
		kind
	});
}
function sha256(bytes) {
	return createHash("sha256").update(bytes).digest("hex");
}
// main/api/packing.ts
async function packArticles(library, ids) {
	const packed = /* @__PURE__ */ new Map();
	for (const id of ids) packed.set(id, await library.files(id));
	const [first = ""] = ids;
	const { title } = await library.summary(first);
	const more = packed.size > 1 ? `-and-${packed.size - 1}-more` : "";
	return {
		name: `${fileNameOf(title)}${more}.assay`,
		mediaType: "application/zip",
		bytes: pack(packed)
	};
}
/** Everything in the package is looked at before anything is written. */
async function mergePackage(library, name, bytes) {
	const merged = [];
	for (const [id, files] of unpack(bytes, name)) merged.push({
		id,
		...await library.receive(id, files, name)
	});
	return merged;
}
// main/api/reviewing.ts
/** Operations of review are the library's own. */
function createReviewing(library) {
	return {
		readProfile: () => library.profile(),
		changeProfile: (change) => library.changeProfile(change),
		readSettings: () => library.settings(),
		changeSettings: (change) => library.changeSettings(change),
		openReview: ({ article }) => library.review(article),
		decide: ({ article, decisions }) => library.decide(article, decisions),
		withdrawDecisions: ({ article, ids }) => library.withdraw(article, ids),
		changeComments: ({ article, changes }) => library.comment(article, changes),
		reviewQueue: (input) => library.queue(input),
		teamBoard: () => library.board(),
		beginReading: (input) => library.beginReading(input),
		endReading: ({ article }) => library.endReading(article),
		compareReadings: ({ people, article }) => library.compare(people, article),
		readHistory: ({ article, mark }) => library.history(article, mark),
		restoreRevision: ({ article, mark, revision }) => library.restoreRevision(article, mark, revision),
		changesSince: ({ cursor, wait = 25, open }) => library.changesSince(cursor, wait * 1e3, open),
		packArticles: ({ ids }) => packArticles(library, ids),
		mergePackage: ({ name, bytes }) => mergePackage(library, name, bytes),
		listBin: () => library.bin(),
		emptyBin: async ({ ids }) => ({ removed: await library.emptyBin(ids) })
	};
}
// main/api/revising.ts
init_article();
/** What was left out of an article when it was read, and an article as somebody chose it. */
function createRevising(library, importing) {
	return {
		previewArticle: async ({ id }) => {
			const { article, bytes } = await library.source(id);
			const preview = await importing.ask({
				task: "preview",
				input: inputOf(article, bytes)
			});
			const { selection } = currentVersion(article);
			const chosen = selection?.digest === preview.digest ? selection.kept : void 0;
			const blocks = preview.blocks.map((block, index) => {
				const { leftOut, ...rest } = block;
				const kept = chosen?.[index] ?? block.kept;
				return kept ? {
					...rest,
					kept
				} : {
					...rest,
					kept,
					leftOut: leftOut ?? "user"
				};
			});
			return {
				metadata: metadataOf(article),
				blocks
			};
		},
		reviseArticle: async ({ id, metadata, kept }) => {
			const { article, bytes } = await library.source(id);
			const input = inputOf(article, bytes);
			const { imported, digest } = await importing.ask({
				task: "revise",
				input,
				kept
			});
			return library.addVersion(id, {
				imported,
				metadata: changed(metadataOf(article), metadata),
				selection: {
					digest,
					kept
				},
				place: placeMarks
			});
		}
	};
}
/** What was pasted is read as it was pasted: whole. */
function inputOf(article, bytes) {
	const { name, mediaType, encoding } = currentSource(article);
	const pasted = name === pastedName ? pastedTypes.find((type) => type === mediaType) : void 0;
	return {
		name,
		bytes,
		encoding,
		...pasted ? { mediaType: pasted } : {}
	};
}
var pastedTypes = ["text/plain", "text/html"];
var pastedName = "Pasted text";
function metadataOf({ id: _id, added: _added, source: _source, versions: _versions, ...metadata }) {
	return metadata;
}
function changed(metadata, { title, byline, published }) {
	const { byline: _byline, published: _published, ...rest } = metadata;
	return {
		...rest,
		title: title.trim() || metadata.title,
		...byline.trim() ? { byline: byline.trim() } : {},
		...published.trim() ? { published: published.trim() } : {}
	};
}
// main/api/tasks.ts
/** Calls by the name their caller gave them; a call without a name runs like any other and cannot be ended. */
var Tasks = class {
	#running = /* @__PURE__ */ new Map();
	async run(name, call) {
		const controller = new AbortController();
		const running = {
			controller,
			progress: {
				stage: "waiting",
				done: 0
			}
		};
		if (name !== void 0) this.#running.set(name, running);
		try {
			return await call({
				signal: controller.signal,
				report: (progress) => {
					running.progress = progress;
				}
			});
		} finally {
			if (name !== void 0) this.#running.delete(name);
		}
	}
	progressOf(name) {
		return this.#running.get(name)?.progress ?? null;
	}
	cancel(name) {
		this.#running.get(name)?.controller.abort();
	}
};
// main/api/create-api.ts
/** Where the services meet; none of them knows another. */
async function createApi(options) {
	const configDirectory = options.configDirectory ?? defaultConfigDirectory();
	const library = await openLibrary({
		path: options.library,
		configDirectory,
		program: options.program
	});
	const device = openDevice(configDirectory);
	const importing = new Importing();
	const tasks = new Tasks();
	const parts = {
		library,
		importing,
		tasks,
		fetching: options.fetching ?? {}
	};
	return {
		api: {
			listArticles: () => library.list(),
			...createAdding(parts),
			...createCapturing(parts),
			...createRevising(library, importing),
			...createReviewing(library),
			taskProgress: async ({ task }) => tasks.progressOf(task),
			cancelTask: async ({ task }) => {
				tasks.cancel(task);
				return null;
			},
			openArticle: ({ id }) => library.open(id),
			openBeginning: async ({ id }) => {
				const [opened, place] = await Promise.all([library.open(id), device.readPlace(id)]);
				return {
					opened: beginningOf(opened),
					place
				};
			},
			removeArticle: async ({ id }) => {
				await library.remove(id);
				return null;
			},
			restoreArticle: ({ id }) => library.restore(id),
			changeAnnotations: ({ article, changes, boundaries }) => library.change(article, changes, boundaries),
			...createExporting({
				library,
				tasks,
				printToPdf: options.printToPdf
			}),
			...createImportingMarks(library, importing),
			extract: async (input) => extract(input),
			segment: async ({ text, language }) => segment(text, language),
			readPreferences: () => device.readPreferences(),
			changePreferences: (change) => device.changePreferences(change),
			readPlace: ({ article }) => device.readPlace(article),
			keepPlace: async ({ article, sentence, top }) => {
				await device.keepPlace(article, {
					sentence,
					top
				});
				return null;
			}
		},
		close: async () => {
			await importing.close();
			await library.close();
			await device.close();
		}
	};
}
// main/cli/session.ts
/** The API for one command, checked like any other caller's; closed whatever happens. */
async function withApi(options, task) {
	const { dispatch, close } = await openDispatch(options, "cli");
	try {
		return await task(createClient(dispatch));
	} finally {
		await close();
	}
}
async function openDispatch({ library, allowAddress }, program) {
	const { api, close } = await createApi({
		library: library ?? defaultLibraryDirectory(),
		program,
		fetching: { allowed: allowedAddresses(allowAddress) }
	});
	return {
		dispatch: createDispatch(api),
		close
	};
}
// main/cli/adding.ts
var duplicateChoices = ["keep", "skip"];
/** `add`: one line for each article that is in, one error for each that is not; the others are added all the same. */
function addAddingCommand(program, console) {
	fetching(common$1(program.command("add"))).description("add articles from files, web addresses, or standard input with -").argument("<path...>", "text, Markdown, web page, PDF, Word, OpenDocument, EPUB, e-mail or subtitles; a glob; http(s)://…").addOption(new Option("--duplicates <what>", "what to do with articles that are there already").argParser(choice(duplicateChoices)).default("keep", "keep both")).action(async (paths, options) => {
		const sources = (await Promise.all(paths.map(sourcesOf))).flat();
		const failed = await withApi(options, async (api) => {
			let failures = 0;
			for (const source of sources) {
				const summary = await add(api, source, console, options).catch((error) => {
					if (sources.length === 1 || !(error instanceof FailureError)) throw error;
					console.errors.write(`assay: ${error.message}\n`);
					failures += 1;
				});
				if (summary) await writeLine(console, rowOf(summary, options));
			}
			return failures;
		});
		if (failed > 0) throw new FailureError({
			reason: "someNotAdded",
			failed,
			total: sources.length
		});
	});
}
/** What the shell has not expanded is expanded here; a path that exists is never read as a pattern. */
async function sourcesOf(path) {
	if (path === "-" || isWebAddress(path) || !isDynamicPattern(path)) return [path];
	const [itself] = await glob(escapePath(path));
	if (itself !== void 0) return [path];
	const found = await glob(path, { onlyFiles: true });
	if (found.length === 0) throw new FailureError({
		reason: "fileMissing",
		path
	});
	return found.sort();
}
async function add(api, source, console, { duplicates }) {
	const options = { duplicates: duplicates === "skip" ? "ask" : "keep" };
	if (source !== "-") return addNamed(api, source, options);
	const bytes = new Uint8Array(await readAll(console.input));
	return api.addArticle({
		name: "Standard input",
		bytes,
		...options
	});
}
function rowOf({ id, title, sentences }, { json }) {
	return json ? JSON.stringify({
		id,
		title,
		sentences
	}) : `${id}  ${printable(title)} (${sentences} sentences)`;
}
// shared/notice.ts
/** One or two sentences, on one line. */
function noticeSentence(notice) {
	const name = `“${plainName(notice.path)}”`;
	switch (notice.reason) {
		case "damaged": return `${name} is damaged; ${notice.recovered ? "its last good backup is used instead" : "it has no backup that can be read"}. The damaged file is kept beside it.`;
		case "arriving": return `${name} is not whole: it may still be arriving. It was left as it is, and what was last read of it is used meanwhile.`;
		case "united": return `${name} holds two versions that git could not merge. Both were read as one; nothing of them is lost.`;
		case "conflictCopy": return `${name} is a conflict copy that synchronisation made. What it holds was merged; nothing of it is lost.`;
		case "articleLeftOut": return `One article is left out: ${failureSentence(notice.failure)}`;
	}
}
// main/cli/articles.ts
init_annotation();
init_article();
init_ledger();
/** `list`, `show`: articles looked at. */
function addArticleCommands(program, console) {
	common$1(program.command("list")).description("list the articles of the library").action(async (options) => {
		const { articles, notices } = await withApi(options, (api) => api.listArticles({}));
		for (const notice of notices) console.errors.write(`assay: ${printable(noticeSentence(notice))}\n`);
		if (options.json) {
			const rows = articles.map(({ id, title, sentences, counts }) => ({
				id,
				title,
				sentences,
				counts
			}));
			await writeLine(console, JSON.stringify({ articles: rows }));
			return;
		}
		if (articles.length === 0) await writeLine(console, "No articles yet. “assay add PATH” adds one.");
		for (const article of articles) await writeLine(console, listRow(article));
	});
	common$1(program.command("show")).description("show an article, its sentences and marks").argument("<id>").action(async (id, options) => {
		const { article, annotations } = await withApi(options, (api) => api.openArticle({ id }));
		const version = currentVersion(article);
		const blocks = sentencesByBlock(version);
		const marks = annotations.map((mark) => {
			const range = rangeOf(mark);
			const note = noteOf(mark);
			const claimReview = claimReviewOf(mark);
			const evidence = evidenceOf(mark);
			return {
				id: mark.id,
				sentence: sentencesTouched(version.sentences, range).from,
				label: labelOf(mark),
				...range,
				...note ? { note } : {},
				...claimReview ? { claimReview } : {},
				...evidence.length > 0 ? { evidence } : {}
			};
		});
		if (options.json) {
			const shown = blocks.map(({ block, sentences }) => ({
				...block,
				sentences: sentences.map((sentence) => ({
					index: sentence.index,
					start: sentence.start,
					end: sentence.end,
					text: textOf(version, sentence)
				}))
			}));
			const { title } = article;
			await writeLine(console, JSON.stringify({
				id,
				title,
				text: version.text,
				blocks: shown,
				annotations: marks
			}));
			return;
		}
		await writeLine(console, printable(article.title));
		for (const { block, sentences } of blocks) {
			await writeLine(console, `\n[${[block.kind, block.author].filter(Boolean).map((part) => printable(part ?? "")).join(", ")}]`);
			for (const sentence of sentences) {
				const state = (marks.filter((mark) => mark.sentence === sentence.index).map(({ label }) => label).join(", ") || "·").padEnd(8);
				await writeLine(console, `${String(sentence.index).padStart(4)}  ${state}  ${printable(textOf(version, sentence))}`);
			}
		}
	});
}
function listRow({ id, title, sentences, counts }) {
	const ledger = `F ${counts.fact}  O ${counts.opinion}  C ${counts.claim}  – ${counts.cleared}`;
	return `${id}  ${`${judged(counts)}/${sentences}`.padStart(9)}  ${ledger.padEnd(26)}  ${printable(title)}`;
}
// main/cli/comparing.ts
init_annotation();
/** `agreement` and `log`: what people did beside and after each other. */
function addComparingCommands(program, console) {
	common$1(program.command("agreement")).description("how far people agree, sentence by sentence").argument("<people...>", "names of at least two").option("--article <id>", "in this article only").action(async (people, options) => {
		const compared = await withApi(options, (api) => api.compareReadings({
			people,
			...options.article === void 0 ? {} : { article: options.article }
		}));
		if (options.json) {
			await writeLine(console, JSON.stringify(compared));
			return;
		}
		await writeLine(console, `${compared.compared} sentences judged by two or more.`);
		await writeLine(console, `Krippendorff’s alpha  ${shown(compared.alpha)}`);
		for (const { people: pair, observed, kappa } of compared.pairs) await writeLine(console, `${printable(pair.join(" and "))}: observed ${shown(observed)}, Cohen’s kappa ${shown(kappa)}`);
		for (const { label, alpha, given } of compared.labels) await writeLine(console, `${label.padEnd(8)} alpha ${shown(alpha)}, given ${given} times`);
		for (const { article, sentence, labels } of compared.disagreements) await writeLine(console, `${article} ${sentence}: ${labels.map((label) => label ?? "·").join(" / ")}`);
	});
	common$1(program.command("log")).description("who changed what when, the latest first").argument("<id>").option("--mark <id>", "only this mark").action(async (id, options) => {
		const entries = await withApi(options, (api) => api.readHistory({
			article: id,
			...options.mark ? { mark: options.mark } : {}
		}));
		if (options.json) {
			await writeLine(console, JSON.stringify({
				id,
				entries
			}));
			return;
		}
		for (const entry of entries) await writeLine(console, `${entry.at}  ${printable(entry.person.name)}  ${deedOf(entry)}`);
	});
}
function shown(coefficient) {
	if (coefficient.defined) return coefficient.value.toFixed(3);
	return coefficient.why === "noOverlap" ? "undefined (no sentence judged by both)" : "undefined (one label only)";
}
function deedOf({ record }) {
	switch (record.type) {
		case "Annotation": {
			const words = printable(record.target.selector[1].exact).slice(0, 60);
			if (record.deleted) return `removed the mark on “${words}”`;
			return `${record.revision === 1 ? "marked" : "changed"} “${words}” as ${labelOf(record) ?? "nothing"}`;
		}
		case "Decision": return `${record.state} ${record.mark}${record.reason ? `: ${printable(record.reason)}` : ""}`;
		case "Comment": return record.deleted ? "took a comment back" : `said: ${printable(record.text)}`;
		case "Reading": return record.done ? "finished reading blind" : "began to read blind";
		case "Removal": return record.deleted ? "took the article out of the bin" : "put the article into the bin";
	}
}
// main/api/json-schema.ts
/** Of Assay's own JSON, from the very schema that it is read with. */
function articleJsonSchema() {
	return {
		...z.toJSONSchema(projectSchema, { io: "input" }),
		$id: "urn:assay:schema:article:1",
		title: "An article with its marks, as Assay keeps it",
		description: "Offsets count UTF-16 code units of the text of the version they belong to. Members that are not described may occur and are kept."
	};
}
// main/cli/exchange.ts
var reasons = {
	words: "its words are not in the article",
	label: "its label is none of ours",
	damaged: "what it says is damaged"
};
/** `import` and `schema`: what comes from other programs, and what they need to know of our own format. */
function addExchangeCommands(program, console) {
	common$1(program.command("import")).description("take marks from a file of another program, or an article from a report").argument("<file>", "or - for standard input").option("--format <format>", `${importFormatNames.join(", ")}; by default, what the file looks like`, choice(importFormatNames)).option("--article <id>", "whose marks they are; else the file must bring its text along").action(async (path, options) => {
		const { format, article } = options;
		const { name, bytes } = path === "-" ? {
			name: "Standard input",
			bytes: new Uint8Array(await readAll(console.input))
		} : await readArticleFile(path);
		await withApi(options, async (api) => {
			if (article === void 0 && isProject(format, bytes)) {
				const { id, title, sentences } = await api.addArticle({
					name,
					bytes
				});
				await writeLine(console, options.json ? JSON.stringify({
					article: id,
					title,
					sentences
				}) : `${id}  ${printable(title)} (${sentences} sentences)`);
				return;
			}
			await tell(console, await api.importMarks({
				...article === void 0 ? {} : { article },
				...format === void 0 ? {} : { format },
				name,
				bytes
			}), options);
		});
	});
	program.command("schema").description("print the JSON Schema of Assay’s own JSON").action(() => writeLine(console, JSON.stringify(articleJsonSchema(), null, 2)));
}
/** A report or Assay’s own JSON is the article itself. */
function isProject(format, bytes) {
	return format === void 0 ? projectFile(bytes) !== void 0 : format === "json" || format === "html";
}
async function tell(console, result, { json }) {
	if (json) {
		await writeLine(console, JSON.stringify(result));
		return;
	}
	const { article, added, changed, same, unplaced, checks } = result;
	for (const { quote, label, why } of unplaced) console.errors.write(`assay: not placed, because ${reasons[why]}: ${printable(label)} “${printable(quote).slice(0, 120)}”\n`);
	for (const { claim, verdict = "no verdict", publisher = "unknown", uri = "" } of checks) await writeLine(console, printable(`${verdict}: ${claim} (${publisher}) ${uri}`));
	await writeLine(console, `${article}  ${added} added, ${changed} changed, ${same} there already, ${unplaced.length} not placed`);
}
// main/api/unpacking.ts
/** The files of a zip that an export of ours made. */
function filesIn(bytes) {
	const zip = openZip(bytes, "export", "zip");
	return zip.paths.flatMap((path) => {
		const file = zip.read(path);
		return file ? [[path, file]] : [];
	});
}
var mainFiles = {
	"label-studio": "tasks.json",
	xmi: "article.xmi",
	brat: "article.ann"
};
/** Of a format of several files, the one that holds the marks. */
function mainFile(format) {
	const name = mainFiles[format];
	return name === void 0 ? void 0 : {
		name,
		extension: name.slice(name.lastIndexOf("."))
	};
}
// main/cli/files.ts
/**
* Whole or not at all.
*
* @throws FailureError `fileIsDirectory`, `fileUnwritable`
*/
async function writeWhole(path, bytes) {
	if (await stat(path).then((about) => about.isDirectory(), () => false)) throw new FailureError({
		reason: "fileIsDirectory",
		path
	});
	const draft = `${path}.${randomBytes(4).toString("hex")}.tmp`;
	try {
		const file = await open(draft, "wx");
		try {
			await file.writeFile(bytes);
			await file.sync();
		} finally {
			await file.close();
		}
		await rename(draft, path);
	} catch (error) {
		await rm(draft, { force: true }).catch(() => {});
		throw new FailureError({
			reason: "fileUnwritable",
			path,
			cause: codeOf(error)
		});
	}
}
function codeOf(error) {
	return error instanceof Error && "code" in error ? String(error.code) : String(error);
}
// main/cli/filtering.ts
init_annotation();
/** Which articles, when they are not named one by one. */
function filtering(command) {
	return command.option("--all", "all articles of the library").option("--outlet <name>", "articles of this outlet").option("--since <date>", "articles published (or else added) on this day or later", day).option("--until <date>", "articles published (or else added) on this day or earlier", day).option("--has <label>", `articles with such a mark: ${labels.join(", ")}`, choice(labels));
}
/**
* The ids named, or those of the articles that fit. Without either it is not clear what is meant.
*
* @throws FailureError `argumentInvalid`
*/
async function wanted(api, ids, filter) {
	if (ids.length > 0) return ids;
	const { all, outlet, since, until, has } = filter;
	if (!all && [
		outlet,
		since,
		until,
		has
	].every((one) => one === void 0)) throw new FailureError({
		reason: "argumentInvalid",
		where: "The articles",
		expected: "named by their ids, or chosen with --all, --outlet, --since, --until or --has"
	});
	const { articles } = await api.listArticles({});
	return articles.filter((article) => (outlet === void 0 || sameName(article.siteName, outlet)) && (since === void 0 || dayOf(article) >= since) && (until === void 0 || dayOf(article) <= until) && (has === void 0 || article.counts[has] > 0)).map(({ id }) => id);
}
function sameName(a, b) {
	return a?.toLocaleLowerCase("en") === b.toLocaleLowerCase("en");
}
function dayOf({ published, added }) {
	return published && /^\d{4}-\d{2}-\d{2}/.exec(published)?.[0] || added.slice(0, 10);
}
function day(value) {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || Number.isNaN(Date.parse(value))) throw new InvalidArgumentError("It must be a day such as 2026-04-17.");
	return value;
}
// main/cli/watching.ts
var often = 500;
/** Shows on a terminal how far a long call is; Ctrl+C ends the call and leaves nothing of it. */
async function watched(api, { errors }, call) {
	const task = randomUUID();
	const cancel = () => void api.cancelTask({ task });
	const terminal = "isTTY" in errors && errors.isTTY === true;
	const show = async () => {
		const progress = await api.taskProgress({ task });
		if (progress?.total) errors.write(`\rassay: ${progress.done} of ${progress.total}`);
	};
	const timer = terminal ? setInterval(() => void show(), often) : void 0;
	process.once("SIGINT", cancel);
	try {
		return await call(task);
	} finally {
		process.off("SIGINT", cancel);
		clearInterval(timer);
		if (terminal) errors.write("\r\x1B[K");
	}
}
// main/cli/exporting.ts
/** `export` and `overview`: what leaves the library. */
function addExportingCommands(program, console) {
	filtering(common$1(program.command("export"))).description("write annotated articles as reports or as data; several become a zip or a folder").argument("[id...]").requiredOption("--format <format>", exportFormatNames.join(", "), choice(exportFormatNames)).option("-o, --output <path>", "a file, a folder, or - for standard output; by default named after the title").option("--no-text", "reports without the article’s text").option("--names <style>", `people as ${nameStyles.join(", ")}`, choice(nameStyles)).option("--only <what>", "claims", choice(["claims"])).option("--comments", "reports with the editors’ internal comments").option("--copies", "reports with the copies of evidence").option("--rows <what>", "csv, tsv, doccano: sentences or marks", choice(["sentences", "marks"])).option("--language <language>", `of reports: ${reportLanguages.join(", ")}`, choice(reportLanguages)).option("--address <url>", "where the report will be published (for ClaimReview)", webAddress).action(async (ids, options) => {
		const single = ids.length === 1 && options.all !== true ? ids[0] : void 0;
		const { format } = options;
		const file = await withApi(options, async (api) => single === void 0 ? exportMany(api, console, await wanted(api, ids, options), options) : api.exportArticle({
			id: single,
			format,
			options: asked(options)
		}));
		tellLosses(console, format, file.losses, options);
		await deliver(console, file, options, single === void 0);
	});
	filtering(common$1(program.command("overview"))).description("tell what was checked, by outlet, speaker and month").argument("[id...]").option("--format <format>", "html or csv", choice(["html", "csv"]), "html").option("--language <language>", reportLanguages.join(", "), choice(reportLanguages)).option("-o, --output <file>", "where to; - for standard output").action(async (ids, options) => {
		await deliver(console, await withApi(options, async (api) => api.exportOverview({
			format: options.format,
			ids: await wanted(api, ids, options),
			language: options.language
		})), options, false);
	});
}
function exportMany(api, console, ids, options) {
	const { format } = options;
	return watched(api, console, (task) => api.exportArticles({
		ids,
		format,
		options: asked(options),
		task
	}));
}
function asked(options) {
	const { text, names, only, comments, copies, rows, address, language } = options;
	return {
		text,
		names,
		only,
		comments,
		captures: copies,
		rows,
		address,
		language
	};
}
/** A file of several is unpacked when it goes to a folder, or to a file with the extension of its main part. */
async function deliver(console, { name, bytes, losses = [] }, { output, format, json }, many) {
	if (output === "-") {
		console.output.write(bytes);
		return;
	}
	const zipped = extname(name) === ".zip";
	const folder = output !== void 0 && await isFolder(output, many && zipped);
	const written = [];
	const write = async (path, content) => {
		await writeWhole(path, content);
		written.push(path);
	};
	if (folder && many) {
		await mkdir(output, { recursive: true }).catch((error) => {
			throw new FailureError({
				reason: "fileUnwritable",
				path: output,
				cause: error instanceof Error && "code" in error ? String(error.code) : String(error)
			});
		});
		for (const [file, content] of filesIn(bytes)) await write(join(output, file), content);
	} else if (zipped && output && extname(output) === mainFile(format)?.extension) {
		const stem = output.slice(0, -extname(output).length);
		for (const [file, content] of filesIn(bytes)) await write(file === mainFile(format)?.name || /^article\./.test(file) ? `${stem}${extname(file)}` : `${stem}.${file}`, content);
	} else await write(output ?? basename(name), bytes);
	const [path = ""] = written;
	await writeLine(console, json ? JSON.stringify({
		path: folder ? output : path,
		bytes: bytes.length,
		files: written,
		losses
	}) : `Written to ${printable(folder ? output ?? path : written.join(", "))}`);
}
/** One that is there, or, for many files, any name without an extension. */
async function isFolder(path, many) {
	return await stat(path).then((about) => about.isDirectory(), () => void 0) ?? (many && extname(path) === "");
}
function tellLosses(console, format, losses, { json }) {
	if (json || losses.length === 0) return;
	const { name } = exportFormats[format];
	console.errors.write(`assay: ${name} leaves out: ${losses.map(lossPhrase).join("; ")}.\n`);
}
function webAddress(value) {
	if (!URL.canParse(value) || !/^https?:$/.test(new URL(value).protocol)) throw new InvalidArgumentError("It must be a web address.");
	return value;
}
// shared/speakers.ts
var title = String.raw`(?:(?:Mr|Mrs|Ms|Mx|Dr|Prof|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Rev|St|Hr|Fr|M|Mme|Sr|Sra)\.?\s+)?`;
/**
* Capitals and letters by ranges and by what is none: the classes of Unicode have hundreds of ranges each, and a pattern that
* names them twenty times takes longer to make than a screen has for all it shows.
*/
var capital = "[A-ZÀ-ÖØ-ÞĀ-ɏḀ-ỿΆ-ΏΑ-ΫЀ-ЯҊ-ӿ]";
var inWord = String.raw`[^\s\d,;:!?()[\]{}<>"“”«»„‚‹›…–—/\\|@#$%&*+=~^_]`;
var inPlainWord = inWord.replace("[^", "[^.");
var part = `${capital}${inWord}{0,30}`;
var speakers = `(?:${String.raw`${title}${part}(?:\s+(?:${`(?:de|del|della|di|da|dos|van|von|der|den|al|el|bin|ibn|la|le)`}\s+){0,2}${part}){0,4}`}|${String.raw`(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er)\s+(?:${inPlainWord}{2,20}\s+){0,3}${inPlainWord}{2,20}`})`;
var pronoun = `(?:[Hh]e|[Ss]he|[Tt]hey|[Ee]r|[Ss]ie|[Ii]l|[Ee]lle)`;
var verbs = `(?:said|says|told|tells|asked|asks|added|adds|wrote|writes|replied|warned|warns|argued|argues|claimed|claims|insisted|insists|explained|explains|announced|stated|noted|admitted|acknowledged|suggested|predicted|recalled|tweeted|posted|declared|testified|cautioned|complained|promised|sagte|sagt|erklärte|betonte|warnte|schrieb|déclaré|affirmé|dit|expliqué|dijo|afirmó|declaró|explicó|disse|affirmato)`;
var quoteAny = /[“”"«»„]/u;
/** Put before each verb of saying, once: to name all of them wherever a pattern wants one makes it twenty times as slow to make. */
var sign = "";
var verbWord = new RegExp(`(?<![a-zà-ÿ])${verbs}(?![a-zà-ÿ])`, "g");
var verb = `${sign}[A-Za-zÀ-ÿ]+`;
var anySource = /ccording\s+to|[Ll]aut|[Ss]elon|[Ss]egún|[Ss]econdo|[Ss]egundo/;
/** Each is made with the first sentence that has the word without which it cannot match. */
var patterns = {
	afterVerb: String.raw`["”»“],?\s+(?:a\s+|ha\s+)?${verb}\s+(${speakers})|^\s*${verb}\s+(${speakers})`,
	beforeVerb: String.raw`(?:^|["”»“,]\s*|\b(?:but|and|when|as|while|after)\s+)(${speakers})(?:,[^,“”"]{3,80},)?\s+(?:has\s+|had\s+|also\s+|later\s+|a\s+|ha\s+)?${verb}`,
	accordingTo: String.raw`\b(?:[Aa]ccording\s+to|[Ll]aut|[Ss]elon|[Ss]egún|[Ss]econdo|[Ss]egundo)\s+(${speakers})`,
	pronounSays: String.raw`(?:^|["”»“,]\s*)${pronoun}\s+(?:also\s+|later\s+)?${verb}|["”»“],?\s+${verb}\s+${pronoun}\b`
};
var made = {};
function pattern(name) {
	made[name] ??= new RegExp(patterns[name]);
	return made[name];
}
/** Words that begin a sentence with a capital and are nobody. */
var nobody = /^(?:(?:It|This|That|There|These|Those|We|I|You|What|When|Where|Who|Why|How|If|But|And|Yet|So|As|In|On|At|For|By|Nobody|Everybody|Some|Many|Most|All|One|The|A|An|He|She|They|His|Her|Their|Its)$|(?:the|a|an|its|their|his|her)\s+(?:day|year|week|month|time|other|same|first|last|one|more|most)\b)/u;
/** Longer sentences are looked at only as far as this: rules must cost the same however long a text is. UTF-16 units. */
var reach = 1200;
/**
* The speaker that a sentence names. `earlier` is whoever spoke before, for a sentence that says "he said" or goes on
* inside the quotation marks. Precision first: undefined rather than a guess.
*/
function speakerOf(sentence, earlier, opened = false) {
	const text = sentence.slice(0, reach);
	const kind = quoteAny.test(text) || opened ? "quoted" : "reported";
	const signed = text.replace(verbWord, `${sign}$&`);
	const speaks = signed !== text;
	if (speaks) {
		const said = pattern("afterVerb").exec(signed);
		const name = cleaned(said?.[1] ?? said?.[2]) ?? cleaned(pattern("beforeVerb").exec(signed)?.[1]);
		if (name) return {
			kind,
			name
		};
	}
	const source = anySource.test(text) ? cleaned(pattern("accordingTo").exec(text)?.[1]) : void 0;
	if (source) return {
		kind: quoteAny.test(text) ? "quoted" : "reported",
		name: source
	};
	if (!earlier) return void 0;
	if (speaks && pattern("pronounSays").test(signed)) return {
		kind,
		name: earlier.name
	};
	return /^[“"«„]/u.test(text.trim()) && /[”"»“]$/u.test(text.trim()) || opened ? {
		kind: "quoted",
		name: earlier.name
	} : void 0;
}
/** Whether a text leaves a quotation open that it began: the next sentence is still inside. */
function leavesQuoteOpen(text) {
	return (text.match(/[“«„]/gu)?.length ?? 0) > (text.match(/[”»]/gu)?.length ?? 0);
}
function cleaned(name) {
	const plain = name?.replaceAll(sign, "").replace(/[\s,.]+$/u, "").trim();
	return plain && !nobody.test(plain) ? plain : void 0;
}
// shared/attribution.ts
/**
* What a mark on a sentence says about its speaker until somebody says otherwise: the author of its post, quotation or
* turn; else the speaker its paragraph names; else the outlet.
*/
function offeredAttribution(text, { block, sentences }, sentence) {
	const author = block.author ?? block.handle;
	if (author) return {
		kind: "quoted",
		name: author
	};
	let speaker;
	let earlier;
	let open = false;
	for (const { id, start, end } of sentences) {
		const words = text.slice(start, end);
		speaker = speakerOf(words, earlier, open);
		if (id === sentence.id) break;
		earlier = speaker ?? earlier;
		open = leavesQuoteOpen(words) || open && !/[”»]/u.test(words);
	}
	return speaker ?? {
		kind: "outlet",
		name: ""
	};
}
// main/cli/choosing-marks.ts
init_annotation();
init_article();
init_ledger();
function choosingMarks(command) {
	return common$1(command).option("--sentence <n>", "marks in this sentence, counted from 0", wholeNumber(0, 999999999)).option("--mark <id>", "this mark");
}
/** @throws FailureError `markUnknown`, `markMissing`, `sentenceMissing`, `argumentInvalid` */
function chosenMarks(open, options) {
	const { annotations } = open;
	if (options.mark !== void 0) {
		const mark = annotations.find(({ id }) => id === options.mark);
		if (!mark) throw new FailureError({
			reason: "markUnknown",
			mark: options.mark
		});
		return [mark];
	}
	if (options.sentence !== void 0) {
		const sentence = sentenceAt(open, options.sentence);
		const marks = annotations.filter((mark) => covers(sentence, rangeOf(mark)) || covers(rangeOf(mark), sentence));
		if (marks.length > 0) return marks;
		throw new FailureError({
			reason: "markMissing",
			sentence: String(options.sentence)
		});
	}
	if (options.all) return annotations;
	throw new FailureError({
		reason: "argumentInvalid",
		where: "The mark",
		expected: "given as --sentence N or --mark ID"
	});
}
/** @throws FailureError `sentenceMissing` */
function sentenceAt({ article }, index) {
	const { sentences } = currentVersion(article);
	const sentence = sentences[index];
	if (!sentence) throw new FailureError({
		reason: "sentenceMissing",
		sentence: String(index),
		count: sentences.length
	});
	return sentence;
}
/** The first sentence that a mark touches. */
function sentenceOf({ article }, mark) {
	return sentencesTouched(currentVersion(article).sentences, rangeOf(mark)).from;
}
// main/cli/json-lines.ts
/**
* One JSON object a line; blank lines are nothing.
*
* @throws FailureError `argumentInvalid`, which names the line
*/
async function* jsonLines(input) {
	let number = 0;
	for await (const line of createInterface({
		input,
		crlfDelay: Number.POSITIVE_INFINITY
	})) {
		number += 1;
		if (!line.trim()) continue;
		yield {
			number,
			value: parseObject(line, number)
		};
	}
}
function parseObject(line, number) {
	try {
		const value = JSON.parse(line);
		if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
	} catch {}
	throw new FailureError({
		reason: "argumentInvalid",
		where: `Line ${number} of the input`,
		expected: "a JSON object"
	});
}
// main/cli/marking.ts
init_annotation();
init_article();
init_ledger();
/** `mark` and `unmark`. Sentences are counted over the article from 0. */
function addMarkingCommands(program, console) {
	common$1(program.command("mark")).description("mark a sentence, or many from JSON lines").argument("<id>").option("--sentence <n>", "which sentence, counted from 0", wholeNumber(0, 999999999)).option("--as <label>", labels.join(", "), choice(labels)).option("--note <text>", "why; an empty one removes the note").option("--jsonl", "read {\"sentence\", \"as\", \"note\"?} from standard input, one a line").action(async (id, options) => {
		const wanted = options.jsonl ? await readWanted(console) : [oneWanted(options)];
		const marked = await withApi(options, async (api) => {
			const open = await api.openArticle({ id });
			return api.changeAnnotations({
				article: id,
				changes: changesFor(wanted, open)
			});
		});
		await writeLine(console, options.json ? JSON.stringify({ marked: marked.length }) : `Marked ${wanted.length}.`);
	});
	common$1(program.command("unmark")).description("remove the mark of a sentence").argument("<id>").requiredOption("--sentence <n>", "which sentence, counted from 0", wholeNumber(0, 999999999)).action(async (id, options) => {
		const removed = await withApi(options, async (api) => {
			const open = await api.openArticle({ id });
			const sentence = sentenceAt(open, options.sentence);
			const changes = open.annotations.filter((mark) => covers(sentence, rangeOf(mark))).map((mark) => ({
				id: mark.id,
				range: rangeOf(mark),
				judgement: null
			}));
			if (changes.length === 0) throw new FailureError({
				reason: "markMissing",
				sentence: String(options.sentence)
			});
			return api.changeAnnotations({
				article: id,
				changes
			});
		});
		await writeLine(console, options.json ? JSON.stringify({ unmarked: removed.length }) : "Removed.");
	});
}
function oneWanted({ sentence, as, note }) {
	if (sentence === void 0 || as === void 0) throw new FailureError({
		reason: "argumentInvalid",
		where: "The mark",
		expected: "given as --sentence N --as LABEL, or as --jsonl on standard input"
	});
	return {
		sentence,
		as,
		...note === void 0 ? {} : { note }
	};
}
async function readWanted({ input }) {
	const wanted = [];
	for await (const line of jsonLines(input)) wanted.push(checkLine(line));
	return wanted;
}
function checkLine({ number, value }) {
	const { sentence, as, note } = value;
	const label = labels.find((known) => known === as);
	const wrong = (what, expected) => new FailureError({
		reason: "argumentInvalid",
		where: `“${what}” in line ${number}`,
		expected
	});
	if (typeof sentence !== "number" || !Number.isInteger(sentence) || sentence < 0) throw wrong("sentence", "a whole number from 0");
	if (!label) throw wrong("as", `one of ${labels.join(", ")}`);
	if (note !== void 0 && typeof note !== "string") throw wrong("note", "a text");
	return {
		sentence,
		as: label,
		...note === void 0 ? {} : { note }
	};
}
/** Later lines about the same sentence win, as if they had come one after the other. */
function changesFor(wanted, open) {
	const changes = /* @__PURE__ */ new Map();
	const offer = offers(open);
	const known = new Map(open.annotations.map((mark) => [mark.target.sentence, mark]));
	for (const { sentence: index, as, note } of wanted) {
		const sentence = sentenceAt(open, index);
		const mark = known.get(sentence.id);
		const before = changes.get(sentence.id)?.judgement ?? (mark && judgementOf(mark)) ?? offer(sentence.id);
		changes.set(sentence.id, {
			id: changes.get(sentence.id)?.id ?? mark?.id ?? randomUUID(),
			range: {
				start: sentence.start,
				end: sentence.end
			},
			judgement: {
				...before,
				label: as,
				...note === void 0 ? {} : { note: note || void 0 }
			}
		});
	}
	return [...changes.values()];
}
/** Who says it, for sentences that are marked for the first time. */
function offers({ article }) {
	const version = currentVersion(article);
	const places = new Map(sentencesByBlock(version).flatMap((block) => block.sentences.map((sentence) => [sentence.id, {
		block,
		sentence
	}])));
	return (id) => {
		const place = places.get(id);
		if (!place) return {};
		return { attribution: offeredAttribution(version.text, place.block, place.sentence) };
	};
}
// main/cli/pipelines.ts
/**
* `extract` and `segment`: JSON lines in, one line out for each in the same order. A page that cannot be read answers
* `{id, error}` and the next one is taken; input that is no JSON line ends the command.
*/
function addPipelineCommands(program, console) {
	const pipeline = (name, description, answer) => program.command(name).description(description).requiredOption("--jsonl", "JSON lines in and out").action(async (options) => {
		await withApi(options, async (api) => {
			for await (const line of jsonLines(console.input)) {
				const { id } = line.value;
				const answered = await answer(api, line).catch((error) => {
					if (error instanceof FailureError) return { error: error.message };
					throw error;
				});
				await writeLine(console, JSON.stringify({
					id,
					...answered
				}));
			}
		});
	});
	pipeline("extract", "read the article out of HTML pages: {id, html, url?} to {id, title, text, blocks}", async (api, line) => {
		const uri = optionalText(line, "url");
		return api.extract({
			html: textIn(line, "html"),
			...uri ? { uri } : {}
		});
	});
	pipeline("segment", "part texts into sentences: {id, text, lang?} to {id, sentences: [[start, end], …]}", async (api, line) => {
		const language = optionalText(line, "lang");
		return { sentences: (await api.segment({
			text: textIn(line, "text"),
			...language ? { language } : {}
		})).map(({ start, end }) => [start, end]) };
	});
}
function textIn(line, name) {
	const value = line.value[name];
	if (typeof value === "string") return value;
	throw new FailureError({
		reason: "argumentInvalid",
		where: `“${name}” in line ${line.number}`,
		expected: "a text"
	});
}
function optionalText(line, name) {
	return line.value[name] === void 0 || line.value[name] === null ? void 0 : textIn(line, name);
}
// main/cli/reviewing.ts
init_annotation();
init_article();
init_review();
/** `review`, and a command for each decision. */
function addReviewingCommands(program, console) {
	common$1(program.command("review")).description("show what of an article is open, and the state of each mark").argument("<id>").action(async (id, options) => {
		const [open, reviewed] = await withApi(options, async (api) => [await api.openArticle({ id }), await api.openReview({ article: id })]);
		const { state } = reviewed.review;
		const points = openPoints$1(reviewed.review);
		const marks = marksOf(open, reviewed);
		if (options.json) {
			const { threads } = reviewed;
			await writeLine(console, JSON.stringify({
				id,
				state,
				open: points,
				marks,
				threads
			}));
			return;
		}
		await writeLine(console, state === "complete" ? "Complete." : `Open: ${points.join(", ")}.`);
		for (const mark of marks) await writeLine(console, markRow(mark));
	});
	decision(program, console, "ready", "ready", "hand marks on for review").option("--all", "every mark of the article").option("--reason <text>", "the answer to whoever returned it");
	decision(program, console, "approve", "approved", "approve marks").option("--all", "every mark of the article");
	decision(program, console, "return", "returned", "send marks back").requiredOption("--reason <text>", "what is to be mended");
	choosingMarks(program.command("comment")).description("say something about a mark or a sentence").argument("<id>").argument("<text>", "empty only with --resolve").option("--thread <id>", "answer in this thread").option("--resolve", "the thread is settled with this").action(async (id, text, options) => {
		const comment = randomUUID();
		const thread = (await withApi(options, async (api) => {
			const about = options.thread ? { thread: options.thread } : aboutOf(await api.openArticle({ id }), options);
			const resolved = options.resolve ? { resolved: true } : {};
			const changes = [{
				id: comment,
				text,
				...about,
				...resolved
			}];
			return api.changeComments({
				article: id,
				changes
			});
		})).find(({ comments }) => comments.some((one) => one.id === comment));
		await writeLine(console, options.json ? JSON.stringify({
			comment,
			thread: thread?.id
		}) : "Said.");
	});
}
function decision(program, console, name, state, description) {
	return choosingMarks(program.command(name)).description(description).argument("<id>").action(async (id, options) => {
		const { reason } = options;
		const marks = (await withApi(options, async (api) => {
			const decisions = chosenMarks(await api.openArticle({ id }), options).map((mark) => ({
				mark: mark.id,
				state,
				reason
			}));
			return api.decide({
				article: id,
				decisions
			});
		})).map(({ mark }) => mark);
		await writeLine(console, options.json ? JSON.stringify({
			state,
			marks
		}) : `${marks.length} ${state}.`);
	});
}
/** A mark where there is one, and else the sentence itself. */
function aboutOf(open, options) {
	if (options.mark !== void 0 || options.sentence === void 0) {
		const [mark] = chosenMarks(open, options);
		return { mark: mark?.id };
	}
	const { start, end } = sentenceAt(open, options.sentence);
	return { range: {
		start,
		end
	} };
}
function marksOf(open, { review }) {
	const version = currentVersion(open.article);
	const byId = new Map(open.annotations.map((mark) => [mark.id, mark]));
	return review.marks.flatMap(({ mark: id, decision, ...reviewed }) => {
		const mark = byId.get(id);
		if (!mark) return [];
		return [{
			id,
			sentence: sentenceOf(open, mark),
			label: labelOf(mark),
			text: textOf(version, rangeOf(mark)),
			by: lastHandOf(mark).name,
			state: reviewed.state,
			open: reviewed.open,
			obstacles: reviewed.obstacles,
			...decision ? { decidedBy: decision.creator.name } : {},
			...decision?.reason ? { reason: decision.reason } : {}
		}];
	});
}
function markRow({ sentence, state, label, by, reason, text }) {
	const why = reason ? `  (${printable(reason)})` : "";
	return `${String(sentence).padStart(4)}  ${state.padEnd(8)}  ${(label ?? "").padEnd(7)}  ${printable(by)}: ${printable(text)}${why}`;
}
// main/cli/sharing.ts
/** `pack` and `merge`: articles by mail. */
function addSharingCommands(program, console) {
	common$1(program.command("pack")).description("write articles with everything that was said about them into one .assay file").argument("<ids...>").option("-o, --output <file>", "where to; - for standard output; by default named after the title").action(async (ids, options) => {
		const file = await withApi(options, (api) => api.packArticles({ ids }));
		if (options.output === "-") {
			console.output.write(file.bytes);
			return;
		}
		const path = options.output ?? basename(file.name);
		await writeWhole(path, file.bytes);
		await writeLine(console, options.json ? JSON.stringify({
			path,
			bytes: file.bytes.length
		}) : `Written to ${printable(path)}`);
	});
	common$1(program.command("merge")).description("take in .assay files; taking one in twice changes nothing").argument("<files...>").action(async (paths, options) => {
		const articles = await withApi(options, async (api) => {
			const merged = [];
			for (const path of paths) {
				const { name, bytes } = await readArticleFile(path);
				merged.push(...await api.mergePackage({
					name,
					bytes
				}));
			}
			return merged;
		});
		if (options.json) {
			await writeLine(console, JSON.stringify({ articles }));
			return;
		}
		for (const { id, title, outcome } of articles) await writeLine(console, `${id}  ${outcome.padEnd(9)}  ${printable(title)}`);
	});
}
// shared/wire.ts
function toWire(value, codec) {
	return JSON.stringify(value, (_key, member) => member instanceof Uint8Array ? { $bytes: codec.encode(member) } : member);
}
/** Throws SyntaxError on text that is not JSON. */
function fromWire(json, codec) {
	if (!json.includes("\"$bytes\"")) return JSON.parse(json);
	return JSON.parse(json, (_key, member) => isEncodedBytes(member) ? codec.decode(member.$bytes) : member);
}
function isEncodedBytes(value) {
	return typeof value === "object" && value !== null && Object.keys(value).length === 1 && typeof value.$bytes === "string";
}
// main/hosts/renderer-files.ts
/** What the page may do, whichever host serves it: nothing but load its own scripts, styles, fonts and pictures. */
var contentSecurityPolicy = [
	"default-src 'none'",
	"script-src 'self'",
	"style-src 'self'",
	"font-src 'self'",
	"img-src 'self' data:",
	"connect-src 'self'",
	"base-uri 'none'",
	"form-action 'none'",
	"frame-ancestors 'none'"
].join("; ");
var mediaTypes = {
	".html": "text/html; charset=utf-8",
	".js": "text/javascript; charset=utf-8",
	".css": "text/css; charset=utf-8",
	".png": "image/png",
	".woff2": "font/woff2"
};
/** All files there are to serve, by address (`/` is the page). Listed once: no request ever becomes a path. */
async function rendererFiles(directory) {
	const files = /* @__PURE__ */ new Map();
	for (const entry of await readdir(directory, {
		recursive: true,
		withFileTypes: true
	})) {
		const mediaType = mediaTypes[extname(entry.name)];
		if (!entry.isFile() || mediaType === void 0) continue;
		const path = join(entry.parentPath, entry.name);
		const address = `/${relative(directory, path).split(sep).join("/")}`;
		files.set(address, {
			mediaType,
			content: readOnce(path)
		});
	}
	const index = files.get("/index.html");
	if (index) files.set("/", index);
	return files;
}
function readOnce(path) {
	let reading;
	return () => {
		reading ??= readFile(path).catch((error) => {
			reading = void 0;
			throw error;
		});
		return reading;
	};
}
// main/hosts/browser/guard.ts
/** Whether a request is meant for this server at all. */
function isAddressed(headers, { host }) {
	return headers.host === host;
}
/** Whether a call comes from our own page, or from no page, and knows the token. */
function isAuthorised(headers, { host, token }) {
	if (headers.origin !== void 0 && headers.origin !== `http://${host}`) return false;
	const site = headers["sec-fetch-site"];
	if (site !== void 0 && site !== "same-origin") return false;
	return sameSecret(headers.authorization ?? "", `Bearer ${token}`);
}
function sameSecret(given, expected) {
	const [a, b] = [Buffer.from(given), Buffer.from(expected)];
	return a.length === b.length && timingSafeEqual(a, b);
}
// main/hosts/browser/start-browser-host.ts
/** Bytes of a request: the largest article in base64, and what is around it. */
var largestBody = Math.ceil(largestArticle * 1.4) + 1e4;
var securityHeaders = {
	"content-security-policy": contentSecurityPolicy,
	"x-content-type-options": "nosniff",
	"referrer-policy": "no-referrer",
	"cross-origin-resource-policy": "same-origin",
	"permissions-policy": "camera=(), geolocation=(), microphone=()",
	"cache-control": "no-store"
};
/**
* Another site that opens our page must not hold on to its window. A window somebody opened by hand is held by nobody, and
* need not wait for a process of its own.
*/
var apartFromOpener = { "cross-origin-opener-policy": "same-origin" };
var codec = {
	encode: (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64"),
	decode: (base64) => Buffer.from(base64, "base64")
};
/**
* Serves the app on this machine's loopback address only.
*
* @throws NodeJS.ErrnoException when the port is taken or the renderer is not built
*/
async function startBrowserHost(options) {
	const files = await rendererFiles(options.rendererDirectory);
	const token = randomBytes(32).toString("base64url");
	const server = createServer();
	await listen(server, options.port ?? 0);
	const { port } = server.address();
	const guard = {
		host: `127.0.0.1:${port}`,
		token
	};
	server.on("request", (request, response) => {
		answer(request, response, guard, files, options.dispatch).catch(() => response.destroy());
	});
	return {
		url: `http://${guard.host}/#token=${token}`,
		close: () => new Promise((resolve) => {
			server.close(() => resolve());
			server.closeIdleConnections();
			setTimeout(() => server.closeAllConnections(), 500).unref();
		})
	};
}
function listen(server, port) {
	return new Promise((resolve, reject) => {
		server.once("error", reject);
		server.listen(port, "127.0.0.1", () => {
			server.off("error", reject);
			resolve();
		});
	});
}
async function answer(request, response, guard, files, dispatch) {
	const path = (request.url ?? "").split("?")[0] ?? "";
	if (!isAddressed(request.headers, guard)) return send(response, 421, "text/plain", "Not this host.");
	const operation = /^\/api\/([A-Za-z]{1,40})$/.exec(path)?.[1];
	if (operation !== void 0) return answerCall(request, response, guard, operation, dispatch);
	const file = files.get(path);
	if (!file) return send(response, 404, "text/plain", "Nothing is here.");
	if (request.method !== "GET" && request.method !== "HEAD") return send(response, 405, "text/plain", "Only GET.");
	const body = request.method === "HEAD" ? "" : await file.content();
	send(response, 200, file.mediaType, body, {
		...request.headers["sec-fetch-site"] === "none" ? {} : apartFromOpener,
		...path.startsWith("/assets/") ? { "cache-control": "max-age=31536000, immutable" } : {}
	});
}
async function answerCall(request, response, guard, operation, dispatch) {
	if (request.method !== "POST") return send(response, 405, "text/plain", "Only POST.");
	if (!isAuthorised(request.headers, guard)) return refuse(response, 401, { reason: "unauthorised" });
	if (!request.headers["content-type"]?.startsWith("application/json")) return refuse(response, 415, argumentFailure("JSON"));
	const body = await readBody(request);
	if (body === void 0) return refuse(response, 413, {
		reason: "inputTooLarge",
		name: "The request",
		bytes: Number(request.headers["content-length"] ?? largestBody),
		limit: largestArticle
	});
	let input;
	try {
		input = fromWire(body, codec);
	} catch {
		return refuse(response, 400, argumentFailure("JSON"));
	}
	reply(response, 200, await dispatch(operation, input));
}
/** Undefined when there is more than any request needs; the rest is not taken in. */
async function readBody(request) {
	if (Number(request.headers["content-length"] ?? 0) > largestBody) return void 0;
	const chunks = [];
	let length = 0;
	for await (const chunk of request) {
		length += chunk.length;
		if (length > largestBody) return void 0;
		chunks.push(chunk);
	}
	return Buffer.concat(chunks).toString("utf8");
}
function argumentFailure(expected) {
	return {
		reason: "argumentInvalid",
		where: "The request",
		expected
	};
}
function refuse(response, status, failure) {
	reply(response, status, {
		ok: false,
		failure
	});
}
function reply(response, status, value) {
	send(response, status, "application/json", toWire(value, codec));
}
function send(response, status, mediaType, body, headers = {}) {
	response.writeHead(status, {
		...securityHeaders,
		...headers,
		"content-type": mediaType,
		"content-length": Buffer.byteLength(body),
		...status >= 400 ? { connection: "close" } : {}
	});
	response.end(body);
}
// main/cli/electron-runtime.ts
var patience = 6e4;
/**
* The Electron program, fetched when it is not there yet. The npm package is asked for its files and never imported:
* importing it starts the download without a limit.
*/
async function findElectron() {
	const folder = packageFolder();
	if (!folder) return { why: "The Electron runtime is not part of this installation." };
	const installed = runtimeIn(folder);
	if (installed) return { runtime: installed };
	if (process.env.CI || process.env.ASSAY_NO_DOWNLOAD) return { why: "The Electron runtime is not installed, and downloads are turned off." };
	const fresh = await download(folder) ? runtimeIn(folder) : void 0;
	return fresh ? { runtime: fresh } : { why: "The Electron runtime is not installed and could not be downloaded." };
}
/** What can be known before starting it: where Chromium is certain to refuse. */
function whyNoWindow(platform, environment, user) {
	if (platform !== "linux") return void 0;
	if (!environment.DISPLAY && !environment.WAYLAND_DISPLAY) return "There is no screen for the Electron window.";
	return user === 0 ? "The Electron window does not open for root." : void 0;
}
/** A shared library is missing, or Chromium stopped itself, as it does where its sandbox is not allowed. */
function couldNotRun({ code, signal }) {
	return code === 126 || code === 127 || [
		"SIGTRAP",
		"SIGABRT",
		"SIGILL"
	].includes(signal ?? "");
}
function packageFolder() {
	try {
		return dirname(createRequire(import.meta.url).resolve("electron/package.json"));
	} catch {
		return;
	}
}
function runtimeIn(folder) {
	const pointer = join(folder, "path.txt");
	if (!existsSync(pointer)) return void 0;
	const runtime = join(folder, "dist", readFileSync(pointer, "utf8").trim());
	return existsSync(runtime) ? runtime : void 0;
}
function download(folder) {
	return new Promise((resolve) => {
		const child = spawn(process.execPath, [join(folder, "install.js")], {
			stdio: "ignore",
			timeout: patience
		});
		child.once("exit", (code) => resolve(code === 0));
		child.once("error", () => resolve(false));
	});
}
// main/cli/starting.ts
var built = (path) => fileURLToPath(new URL(path, import.meta.url));
/** `open` and `serve`: the app itself. */
function addStartingCommands(program, console) {
	fetching(common$1(program.command("open"))).description("start Assay, with an article if one is given").argument("[path]", "a file or web address to add and open").option("--no-open", "in the browser host: print the address and open no browser").action(async (path, options) => {
		const electron = await findElectron();
		const why = "runtime" in electron ? await runElectron(electron.runtime, path, options) : electron.why;
		if (!why) return;
		console.errors.write(`assay: ${why} Assay runs in your browser instead.\n`);
		await serve(console, {
			...options,
			path
		});
	});
	fetching(common$1(program.command("serve"))).description("serve Assay to a browser on this machine").option("--port <n>", "which port; any free one by default", wholeNumber(1, 65535)).option("--no-open", "print the address and open no browser").action((options) => serve(console, options));
}
/** Resolves when the user ends it, with every change on disk. */
async function serve(console, options) {
	const { dispatch, close } = await openDispatch(options, "browser");
	let host;
	let url;
	try {
		const article = options.path ? await addNamed(createClient(dispatch), options.path) : void 0;
		host = await startBrowserHost({
			dispatch,
			rendererDirectory: built("./renderer"),
			port: options.port
		}).catch((error) => {
			throw portFailure(error, options.port);
		});
		url = article ? `${host.url}&article=${article.id}` : host.url;
	} catch (error) {
		await close();
		throw error;
	}
	await writeLine(console, options.json ? JSON.stringify({ url }) : url);
	if (options.open) await openInBrowser(url).catch(() => {});
	await new Promise((resolveEnd) => {
		process.once("SIGINT", resolveEnd);
		process.once("SIGTERM", resolveEnd);
	});
	await host.close();
	await close();
}
function portFailure(error, port) {
	const code = error instanceof Error && "code" in error ? error.code : void 0;
	if (code !== "EADDRINUSE" && code !== "EACCES") return error;
	const expected = code === "EACCES" ? "one that you may use" : "a free one";
	return new FailureError({
		reason: "argumentInvalid",
		where: `Port ${port}`,
		expected
	});
}
/** Resolves when its window is closed, or at once with the reason why this machine cannot show one. */
async function runElectron(runtime, path, { library, allowAddress }) {
	const unable = whyNoWindow(process.platform, process.env, process.getuid?.());
	if (unable) return unable;
	const allowed = allowAddress?.join(",");
	const child = spawn(runtime, [built("./electron/main.js"), ...path ? [isWebAddress(path) ? path : resolve(path)] : []], {
		stdio: "inherit",
		env: {
			...process.env,
			...library ? { ASSAY_LIBRARY: resolve(library) } : {},
			...allowed ? { ASSAY_FETCH_ALLOW: allowed } : {}
		}
	});
	const ended = await new Promise((resolveEnd) => {
		child.once("exit", (code, signal) => resolveEnd({
			code,
			signal
		}));
		child.once("error", () => resolveEnd({
			code: 127,
			signal: null
		}));
	});
	if (couldNotRun(ended)) return "The Electron runtime cannot run on this machine.";
	process.exitCode = ended.code ?? 1;
}
// main/cli/program.ts
/** Runs one command line; gives the exit code. Whatever goes wrong is one line on the error stream and 1. */
async function run(args, console) {
	const program = new Command("assay").description("Mark every sentence of an article as fact, opinion or claim, and hand over a report.").exitOverride().configureOutput({
		writeOut: (text) => console.output.write(text),
		writeErr: () => {}
	});
	addAddingCommand(program, console);
	addArticleCommands(program, console);
	addExportingCommands(program, console);
	addExchangeCommands(program, console);
	addMarkingCommands(program, console);
	addReviewingCommands(program, console);
	addComparingCommands(program, console);
	addSharingCommands(program, console);
	addPipelineCommands(program, console);
	addStartingCommands(program, console);
	for (const command of program.commands) command.copyInheritedSettings(program);
	if (args.length === 0) {
		console.output.write(program.helpInformation());
		return 0;
	}
	try {
		await program.parseAsync(args, { from: "user" });
		return Number(process.exitCode ?? 0);
	} catch (error) {
		if (error instanceof CommanderError) {
			if (error.exitCode === 0) return 0;
			const message = error.message.replace(/^error: /, "").replace(/\s+/g, " ");
			console.errors.write(`assay: ${message}\n`);
			return 1;
		}
		console.errors.write(`assay: ${failureSentence(failureOf$1(error))}\n`);
		return 1;
	}
}
// main/cli/cli.ts
process.stdout.on("error", (error) => {
	if (error.code === "EPIPE") process.exit(0);
	const cause = error.code ?? error.message;
	process.stderr.write(`assay: ${failureSentence({
		reason: "fileUnwritable",
		path: "standard output",
		cause
	})}\n`);
	process.exit(1);
});
process.exitCode = await run(process.argv.slice(2), {
	input: process.stdin,
	output: process.stdout,
	errors: process.stderr
});
export {};
