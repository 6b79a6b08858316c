import { parentPort } from "node:worker_threads";
import { createHash } from "node:crypto";
import PostalMime from "postal-mime";
import { DOMParser, parseHTML } from "linkedom";
import { Inflate, strToU8, zipSync } from "fflate";
import mammoth from "mammoth";
import { fileURLToPath } from "node:url";
import chardet from "chardet";
import sniffHtml from "html-encoding-sniffer";
import { parse } from "@plussub/srt-vtt-parser";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { Readability } from "@mozilla/readability";
import { z } from "zod";
// \0rolldown/runtime.js
var __defProp = Object.defineProperty;
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
var wording = {
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
	return wordFailure(wording, failure);
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
var built = /* @__PURE__ */ new Map();
/** For a BCP 47 tag; a language without a list has none, an unknown one is read as English. */
function abbreviationsFor(language) {
	const code = language ? language.split("-")[0]?.toLowerCase() ?? "" : "en";
	const known = built.get(code);
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
	if (list) built.set(code, made);
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
var particle$1 = /^[をがはにでのもとへや]/;
/** Signs of single scripts that do not end a sentence where the platform sees one. */
function goesOnInScript(text, start, at, before, after) {
	if (/၊\s*$/.test(before)) return true;
	if (/[。！？!?][”」』]\s*$/.test(before) && reportedInHan.test(after)) return true;
	if (/[。！？!?][」』》]\s*$/.test(before) && particle$1.test(after)) return true;
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
function* itemsOf(text, paragraphs) {
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
		const mark = markOf(found);
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
function markOf({ index, 1: bullet, 2: number, 3: close, 4: letter, 5: end, 6: dash }) {
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
var pronoun = "(?:i|it|he|she|we|they|you|this|that|there|these|those|please|also|maybe)";
var stamp$1 = String.raw`\d{1,2}\/\d{1,2}\/\d{2,4} \d{1,2}:\d{2}(?::\d{2})? [AP]M`;
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
	String.raw`\.(?<=[\p{L}\p{N}]{4}\.)\s{1,3}(?=${pronoun}(?:['’]\p{Ll}{1,2})?\s)`,
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
	String.raw`(?<=(?:\p{Lu}[\p{L}’'-]*|>|@\S{1,60}) )(?=${stamp$1})`,
	String.raw`(?<=${stamp$1} )(?=\S)`,
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
	for (const paragraph of itemsOf(text, paragraphsOf$2(text))) {
		const line = text.slice(paragraph.start, paragraph.end).replace(/[\r\n\u2028\u0085]/g, " ");
		let start = 0;
		for (const end of boundariesOf(line, segmenter, abbreviations, isInformal(line, english))) {
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
function* boundariesOf(line, segmenter, abbreviations, informal) {
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
function* paragraphsOf$2(text) {
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
/** A heading is one sentence, whatever full stops it has; what is a repetition has none, for it is judged elsewhere. */
function sentencesOf({ text, blocks }, language) {
	const sentences = [];
	for (const { kind, start, end, repeats } of blocks) {
		if (repeats) continue;
		const ranges = kind === "heading" ? [{
			start: 0,
			end: end - start
		}] : segment(text.slice(start, end), language);
		for (const range of ranges) sentences.push({
			id: `s${sentences.length}`,
			start: start + range.start,
			end: start + range.end
		});
	}
	return sentences;
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
// main/importers/kind.ts
var mediaTypes = {
	text: "text/plain",
	markdown: "text/markdown",
	html: "text/html",
	mhtml: "multipart/related",
	pdf: "application/pdf",
	docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
	odt: "application/vnd.oasis.opendocument.text",
	epub: "application/epub+zip",
	email: "message/rfc822",
	vtt: "text/vtt",
	srt: "application/x-subrip"
};
var byExtension = {
	txt: "text",
	text: "text",
	md: "markdown",
	markdown: "markdown",
	html: "html",
	htm: "html",
	xhtml: "html",
	mhtml: "mhtml",
	mht: "mhtml",
	pdf: "pdf",
	docx: "docx",
	odt: "odt",
	epub: "epub",
	eml: "email",
	vtt: "vtt",
	srt: "srt"
};
var textKinds = [
	"text",
	"markdown",
	"html"
];
function isText(kind) {
	return textKinds.some((one) => one === kind);
}
/**
* By media type, else by the bytes where they are unmistakable, else by extension, else by what the bytes look like.
*
* @throws FailureError `inputUnknownKind`
*/
function kindOf({ name, bytes, mediaType }) {
	if (mediaType) return mediaType === "text/html" ? "html" : "text";
	const start = new TextDecoder("latin1").decode(bytes.subarray(0, 1024));
	const packed = packedKind(start);
	if (packed) return packed;
	const extension = /\.([^./\\\s]{1,16})$/.exec(name)?.[1]?.toLowerCase();
	if (extension === void 0) return looksLikeHtml(start) ? "html" : "text";
	const kind = Object.hasOwn(byExtension, extension) ? byExtension[extension] : void 0;
	if (!kind) throw new FailureError({
		reason: "inputUnknownKind",
		name,
		extension
	});
	return kind;
}
/** Files that say what they are, whatever they are called. */
function packedKind(start) {
	if (/^\s{0,8}%PDF-\d/.test(start)) return "pdf";
	if (start.startsWith("PK")) {
		if (start.includes("mimetypeapplication/epub+zip")) return "epub";
		if (start.includes("mimetypeapplication/vnd.oasis.opendocument.text")) return "odt";
		if (/word\/|docProps\//.test(start)) return "docx";
	}
	if (/^WEBVTT(?:[\s-]|$)/.test(start.replace(/^\u00ef\u00bb\u00bf/, ""))) return "vtt";
}
function looksLikeHtml(start) {
	return /^\W*(?:<!doctype html|<html|<head|<body|<article|<\?xml[^>]*>\s*<(?:!doctype )?html)/i.test(start) || /^(?:\u00ef\u00bb\u00bf)?\s*<(?:h[1-6]|p|div|section|main|blockquote|ul|ol|table|figure)(?:\s[^<>]*)?>[\s\S]*<\//i.test(start);
}
/** HTML without a page around it, from the clipboard or standard input: all of it is the article. */
function isPieceOfPage({ name, mediaType }, text) {
	if (mediaType) return true;
	return !/\.[^./\\\s]{1,16}$/.test(name) && !/<(?:!doctype|html|head|body)\b/i.test(text);
}
/**
* No kind of text holds NUL bytes (UTF-16 does, but with its byte order mark) or many control characters.
*/
function looksBinary(bytes) {
	if (bytes[0] === 255 && bytes[1] === 254 || bytes[0] === 254 && bytes[1] === 255) return false;
	const start = bytes.subarray(0, 65536);
	let controls = 0;
	for (const byte of start) {
		if (byte === 0) return true;
		if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27) controls += 1;
	}
	return controls * 100 > start.length;
}
// main/importers/office/xml.ts
/** Elements inside each other; documents have some dozens, and what walks them recurses. */
var deepestXml = 1e3;
/** Characters of one part, and tags in it: a tree takes up to a kilobyte for each. */
var largestPart = 64e6;
var mostTags = 1e6;
/** By byte order mark, then by its own declaration, then as UTF-8: https://www.w3.org/TR/xml/#sec-guessing */
function decodeXml(bytes) {
	const [first, second] = bytes;
	if (first === 255 && second === 254) return new TextDecoder("utf-16le").decode(bytes);
	if (first === 254 && second === 255) return new TextDecoder("utf-16be").decode(bytes);
	const start = new TextDecoder("latin1").decode(bytes.subarray(0, 200));
	const declared = /^(?:\u00ef\u00bb\u00bf)?<\?xml[^>]*\sencoding=["']([\w-]{1,40})["']/.exec(start);
	try {
		return new TextDecoder(declared?.[1] ?? "utf-8").decode(bytes);
	} catch {
		return new TextDecoder().decode(bytes);
	}
}
/**
* A tree of a document that passed `checkXml`. Entities a document declares for itself are not expanded; the document
* type is left out, since the parser takes its declarations for text.
*
* @throws FailureError like `checkXml`
*/
function parseXml(xml, source) {
	checkXml(xml, source);
	return new DOMParser().parseFromString(withoutDoctype(xml), "text/xml");
}
/**
* Refuses what would exhaust stack or memory, before any tree is built. Of well-formedness only this is looked at: that
* every tag is whole and closed, which fails where a document was cut off.
*
* @throws FailureError `inputTooDeep`, `inputBomb`, `inputDamaged`
*/
function checkXml(xml, { name, kind }) {
	const damaged = () => new FailureError({
		reason: "inputDamaged",
		name,
		kind
	});
	checkSize(xml, name);
	let depth = 0;
	let elements = 0;
	for (let at = xml.indexOf("<"); at >= 0; at = xml.indexOf("<", at)) {
		const end = markupEnd(xml, at);
		if (end === void 0) throw damaged();
		const next = xml[at + 1];
		if (next === "/") depth -= 1;
		else if (next !== "!" && next !== "?") {
			elements += 1;
			if (xml[end - 2] !== "/") depth += 1;
		}
		if (depth < 0) throw damaged();
		if (depth > 1e3) throw new FailureError({
			reason: "inputTooDeep",
			name,
			limit: deepestXml
		});
		at = end;
	}
	if (depth !== 0 || elements === 0) throw damaged();
}
/**
* Of HTML as well as of XML.
*
* @throws FailureError `inputBomb` when a tree of it would be larger than any article's
*/
function checkSize(markup, name) {
	let tags = 0;
	if (markup.length <= largestPart) for (let at = markup.indexOf("<"); at >= 0; at = markup.indexOf("<", at + 1)) tags += 1;
	if (markup.length > largestPart || tags > mostTags) throw new FailureError({
		reason: "inputBomb",
		name,
		limit: largestPart
	});
}
var closers = [
	["<!--", "-->"],
	["<![CDATA[", "]]>"],
	["<?", "?>"]
];
/** Just behind the tag, comment or declaration that begins at `at`; undefined when it never ends. */
function markupEnd(xml, at) {
	for (const [opener, closer] of closers) {
		if (!xml.startsWith(opener, at)) continue;
		const end = xml.indexOf(closer, at + opener.length);
		return end < 0 ? void 0 : end + closer.length;
	}
	let quote = "";
	let brackets = 0;
	for (let index = at + 1; index < xml.length; index += 1) {
		const char = xml[index];
		if (quote) {
			if (char === quote) quote = "";
		} else if (char === "\"" || char === "'") quote = char;
		else if (char === "[") brackets += 1;
		else if (char === "]") brackets -= 1;
		else if (char === ">" && brackets <= 0) return index + 1;
	}
}
/** Without its document type, whose declarations of entities nothing here shall follow. */
function withoutDoctype(markup) {
	const at = /^[^<]*(?:<[?!](?!doctype)[^>]*>[^<]*){0,20}(?=<!doctype)/i.exec(markup)?.[0].length;
	const end = at === void 0 ? void 0 : markupEnd(markup, at);
	return at === void 0 || end === void 0 ? markup : markup.slice(0, at) + markup.slice(end);
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
var glued = new RegExp(String.raw`[—–―].{1,80}\(@${handle}\)\s*[^\n]{0,60}$`, "u");
/** Copying may glue the signature to the post's last word; then the line is parted in front of the dash. */
function beforeSignature(line) {
	let at = glued.exec(line)?.index;
	while (at !== void 0 && at > 0) {
		if (parseSignature(line.slice(at))?.date && line.slice(0, at).trim()) return [line.slice(0, at), line.slice(at)];
		const next = line.slice(at + 1).search(/[—–―]/u);
		at = next < 0 ? void 0 : at + 1 + next;
	}
}
/** Whether nothing but an address, which a post ends with and no post is. */
function isAddressOnly(line) {
	return /^(?:https?:\/\/|pic\.twitter\.com\/)\S+$/.test(line.trim());
}
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
// main/importers/text/plain-text.ts
var headingLength = 90;
var listItem = /^\s*(?:[•▪‣◦*–-]|\d{1,3}[.)])\s+(?=\S)/;
var endsSentence$2 = /[.!?…:;,]["'”’»)\]]*$/u;
/** How much longer than the lines around it a wrapped line never is: mail programs wrap at 60 to 80 characters. */
var wrapWidth = {
	shortest: 45,
	longest: 90
};
/**
* Plain text as people have it. Lines are paragraphs unless the text is wrapped by hand, which shows: paragraphs are
* parted by blank lines, and nearly all lines but the last of each are about equally long.
*/
function readPlainText(text) {
	const lines = text.replace(/\r\n?|\u2028|\u2029|\u0085/g, "\n").split("\n").flatMap((line) => beforeSignature(line) ?? [line]);
	const wrapped = isWrapped(lines);
	const drafts = [];
	for (const group of groupsOf(lines)) {
		const signed = parseSignature(group[0] ?? "");
		const before = drafts.at(-1);
		if (signed && (before?.kind === "paragraph" || before?.kind === "heading" && before.level !== 1)) {
			drafts.splice(-1, 1, postOf(before.text, signed));
			group.shift();
		}
		drafts.push(...readGroup(group, wrapped, drafts.length === 0));
	}
	return drafts;
}
/** Runs of lines without a blank one. */
function groupsOf(lines) {
	const groups = [[]];
	for (const line of lines) if (line.trim()) groups.at(-1)?.push(line);
	else groups.push([]);
	return groups.filter((group) => group.length > 0);
}
function isWrapped(lines) {
	const groups = groupsOf(lines).filter((group) => group.length > 1 && !group.some((line) => listItem.test(line)));
	const inner = groups.flatMap((group) => group.slice(0, -1)).map((line) => line.trimEnd().length);
	if (inner.length < 2) return false;
	const full = inner.filter((length) => length >= wrapWidth.shortest && length <= wrapWidth.longest);
	const unfinished = groups.flatMap((group) => group.slice(0, -1)).filter((line) => !endsSentence$2.test(line.trimEnd()));
	return full.length > inner.length * .8 && unfinished.length > inner.length * .6;
}
function readGroup(lines, wrapped, first) {
	const drafts = [];
	let pending = [];
	const flush = () => {
		if (pending.length > 0) drafts.push(...paragraphs$1(pending, wrapped, first && drafts.length === 0));
		pending = [];
	};
	for (const line of lines) {
		const signed = parseSignature(line);
		const post = signed ? takePost(pending, wrapped) : [];
		if (signed && post.length > 0) {
			flush();
			drafts.push(postOf(post.join("\n"), signed));
		} else pending.push(line);
	}
	flush();
	return drafts;
}
/**
* Takes the post's lines from the end of `pending`. Among one-line paragraphs a post is the last line, and more only
* while the ones before look like a post's own: short, or with a link, a hashtag or a mention.
*/
function takePost(pending, wrapped) {
	if (wrapped) return pending.splice(0);
	const post = pending.splice(-1);
	for (let line = pending.at(-1); line !== void 0; line = pending.at(-1)) {
		const begun = post[0] ?? "";
		if (!(isAddressOnly(begun) || goesOn$1(line, begun) || /(?:^|\s)[@#][\p{L}\p{N}_]+|https?:\/\//u.test(line) || /\p{Extended_Pictographic}/u.test(line)) || line.length > 300) break;
		post.unshift(line);
		pending.pop();
	}
	return post;
}
function paragraphs$1(lines, wrapped, first) {
	if (lines.every((line) => /^\s*>/.test(line))) return [{
		kind: "quote",
		text: lines.map((line) => line.replace(/^\s*(?:>\s?)+/, "")).join("\n")
	}];
	if (!wrapped) return continued(lines).map((line, index, all) => readLine(line, first && index === 0, all.length));
	if (lines.length === 1 && lines[0] !== void 0) return [readLine(lines[0], first, 1)];
	if (lines.some((line) => listItem.test(line))) return wrappedItems(lines);
	return [{
		kind: "paragraph",
		text: lines.map((line) => line.trim()).join("\n")
	}];
}
function goesOn$1(before, line) {
	return /^\s*\p{Ll}/u.test(line) && !endsSentence$2.test(before.trimEnd());
}
/** A line that begins small goes on with the one before, if that has not ended: one wrapped paragraph among others. */
function continued(lines) {
	const joined = [];
	for (const line of lines) {
		const before = joined.at(-1);
		if (before !== void 0 && goesOn$1(before, line)) joined[joined.length - 1] = `${before.trimEnd()}\n${line.trim()}`;
		else joined.push(line);
	}
	return joined;
}
function wrappedItems(lines) {
	const items = [];
	for (const line of lines) {
		const last = items.at(-1);
		if (listItem.test(line)) items.push({
			kind: "listItem",
			text: line.replace(listItem, "").trim()
		});
		else if (last) last.text += `\n${line.trim()}`;
		else items.push({
			kind: "paragraph",
			text: line.trim()
		});
	}
	return items;
}
function readLine(line, first, groupSize) {
	const text = line.trim();
	if (listItem.test(line) && !first) return {
		kind: "listItem",
		text: line.replace(listItem, "").trim()
	};
	if (isHeading(text, first, groupSize)) return {
		kind: "heading",
		level: first ? 1 : 2,
		text
	};
	return {
		kind: "paragraph",
		text
	};
}
/** Short, without closing punctuation, and not what is short for another reason: a byline, a date, an address. */
function isHeading(text, first, groupSize) {
	if (text.length > headingLength || text.includes("\n") || !/\p{L}/u.test(text)) return false;
	if (first) return !/[.;,。।]["”’»」]?$/.test(text) && segment(text).length === 1;
	if (endsSentence$2.test(text) && !/\?["”’]?$/.test(text)) return false;
	if (/^(?:by|von|par|por|da|di)\s+\p{Lu}/iu.test(text)) return false;
	if (/^\S+@\S+$|^https?:/.test(text)) return false;
	if (/^[\p{Ll}—–―-]/u.test(text)) return false;
	if (/[?"”’»]$/u.test(text) && groupSize > 1) return false;
	return !/^(?:\d{1,2}[. ]|\p{L}+ \d{1,2},? )\s?(?:\p{L}+ )?\d{4}/u.test(text);
}
// main/importers/mail/email-furniture.ts
var ways = (...patterns) => new RegExp(`(?:${patterns.join("|")})`, "isu");
/** How to see the mail, whom it was sent to, and why. */
var about = ways(String.raw`^(?:\W*(?:view|read|open|see) (?:(?:this|the|it)\b.{0,30} )?(?:in|on) (?:(?:your|a|the|our) )?(?:(?:web ?)?browser|web(?:site|page)?|app)\W*)$`, String.raw`^\W*(?:view online|view in browser|web version|online version|read in app|forward to a friend|im browser (?:ansehen|anzeigen|öffnen)|zur onlineversion|voir (?:en ligne|dans le navigateur)|ver en (?:el )?navegador)\W*$`, String.raw`^(?:(?:having )?(?:trouble|problems?)|can['’]?t|cannot|unable to) (?:view|read|see)(?:ing)? this (?:e-?mail|message|newsletter)\b`, "^(?:if )?this (?:e-?mail|message|newsletter) (?:is not|isn['’]t|does not|doesn['’]t) display", String.raw`^(?:was this (?:e-?mail|newsletter) forwarded to you|forwarded this (?:e-?mail|newsletter)\?|add us to your address book)`, String.raw`^this (?:e-?mail|message|newsletter) (?:was|has been) (?:sent|delivered) to\b`, String.raw`^you(?:['’]re| are) (?:receiving|getting) this (?:e-?mail|message|newsletter|because)\b`, String.raw`^you (?:received|got) this (?:e-?mail|message|newsletter) because\b`, String.raw`^(?:manage|update|change|edit) your (?:e-?mail |subscription |communication )?(?:preferences|settings|subscriptions?)\W*(?:[|·•].*)?$`);
/** How to get no more of them; that somebody tried to unsubscribe from something may be news. */
var unsubscribe = ways(String.raw`^\W*unsubscribe\W*$`, String.raw`^\W*unsubscribe\s*(?:[|·•/\n]|from (?:this|these|our|all)\b|here\b|at any ?time|instantly)`, String.raw`[|·•\n]\s*unsubscribe\b`, String.raw`\b(?:you (?:can|may)|to|click here to|want to|wish to|like to) (?:unsubscribe|opt[- ]out)(?: (?:from|of) (?:this|these|our|all|any|future|receiving|such)\b| here\b| at any ?time| by (?:clicking|replying)|,? (?:please )?(?:click|reply|follow|use)\b|\W*$)`, String.raw`\bno longer (?:wish|want) to receive (?:this|these|our|such|future|any)\b`, String.raw`^\W*(?:(?:vom )?newsletter (?:abmelden|abbestellen)|abmelden|se désabonner|se désinscrire|darse de baja|cancelar (?:la )?suscripción)\W*(?:[|·•].*)?$`);
/** Lines about the mail are short. */
var longest = 240;
/**
* Leaves out the lines about a mail: how to see it elsewhere, whom it was sent to, how not to get it any more. What
* follows the last of these at the end, as the sender's address does, goes with them.
*/
function tellMailFurniture(drafts) {
	const short = ({ kind, text }) => kind !== "quote" && text.length <= longest;
	const leaves = (draft) => short(draft) && unsubscribe.test(draft.text);
	const end = drafts.findIndex((draft, index) => index >= drafts.length / 2 && leaves(draft) && drafts.slice(index).every(short));
	return drafts.map((draft, index) => {
		if (end >= 0 && index >= end) return {
			...draft,
			leftOut: "end"
		};
		return leaves(draft) || short(draft) && about.test(draft.text) ? {
			...draft,
			leftOut: "notice"
		} : draft;
	});
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
var ELEMENT$1 = 1;
var TEXT$1 = 3;
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
		if (node.nodeType === TEXT$1) {
			const words = (node.nodeValue ?? "").replace(/\s+/g, " ");
			buffer += words;
			if (depthInLinks > 0) linkedLength += words.trim().length;
			return;
		}
		if (node.nodeType !== ELEMENT$1) return;
		const element = node;
		const tag = element.tagName.toUpperCase();
		if (skipped.test(tag) || isHidden$1(element) || isControl(element)) return;
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
function isHidden$1(element) {
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
// main/importers/web/html-tree.ts
/** Deeper than any article; a page built to exhaust the stack goes far beyond. */
var deepest$1 = 2e3;
var voidElements$1 = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dt|dd|option|tr|td|th|tbody|thead)$/;
/** What stands before a page's content when it has no body tag: the frame and the head, as far as they are there. */
var headless = /^((?:\s*<!doctype[^>]*>)?(?:\s*<html[^>]*>)?(?:\s*<head\b[\s\S]*?<\/head>)?(?:\s*<(?:meta|title|link|base)\b[^>]*>(?:[^<]*<\/title>)?)*)/i;
/**
* @throws FailureError `inputTooDeep`, before the tree is built: tree builders and walkers recurse
*/
function parsePage(html, name) {
	let depth = 0;
	for (const [, closing, tag = ""] of html.matchAll(/<(\/?)([a-zA-Z][a-zA-Z0-9-]*)/g)) {
		if (voidElements$1.test(tag.toLowerCase())) continue;
		depth = Math.max(0, depth + (closing ? -1 : 1));
		if (depth > deepest$1) throw new FailureError({
			reason: "inputTooDeep",
			name,
			limit: deepest$1
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
// main/importers/web/tree-depth.ts
/** Elements inside each other. What is laid out with tables has some dozens. */
var deepest = 1e3;
/**
* Refuses a tree that those who walk it could not come back from. The page parser counts tags before it builds a tree,
* but not those that HTML lets people leave open, as the rows and cells of tables.
*
* @throws FailureError `inputTooDeep`
*/
function checkDepth(root, name) {
	let level = [root];
	for (let depth = 0; level.length > 0; depth += 1) {
		if (depth > deepest) throw new FailureError({
			reason: "inputTooDeep",
			name,
			limit: deepest
		});
		level = level.flatMap((element) => [...element.children]);
	}
}
// main/importers/mail/email-page.ts
/** Longer than this, what stands in a cell is no datum. */
var longestDatum = 80;
var hiding = /(?:^|[;\s])(?:mso-hide:\s*all|max-height:\s*0(?:px)?\s*(?:;|!|$)|opacity:\s*0(?:\.0+)?\s*(?:;|!|$))/i;
var tiny = /(?:^|[;\s])font-size:\s*[01](?:px|pt|em|%)?\s*(?:;|!|$)/i;
var preheader = /\bpre-?header\b|\bpreview-?text\b/i;
var longestPreheader = 400;
/**
* The HTML part of a mail, of which nothing is loaded or run. Mails are laid out with tables; those are taken apart, and
* only tables of data stay. Text that is hidden to be shown in the list of mails is left out.
*
* @throws FailureError `inputTooDeep`
*/
function readMailPage(html, name) {
	const { body } = parsePage(html, name);
	checkDepth(body, name);
	for (const element of [...body.querySelectorAll("[style],[class],[id]")]) if (isHidden(element)) element.remove();
	for (const table of body.querySelectorAll("table")) if (!holdsData(table)) takeApart(table);
	return withoutLinks(htmlBlocks(body)).map((draft) => ({
		...draft,
		text: withoutFiller(draft.text)
	})).filter(({ text }) => text);
}
function isHidden(element) {
	const style = element.getAttribute("style") ?? "";
	if (hiding.test(style)) return true;
	if (tiny.test(style)) return !element.querySelector("[style*=\"font\"]");
	const named = `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`;
	return preheader.test(named) && element.textContent.trim().length < longestPreheader;
}
function holdsData(table) {
	if (/^(?:presentation|none)$/.test(table.getAttribute("role") ?? "")) return false;
	if (table.querySelector("table")) return false;
	if (table.querySelector("th")) return true;
	const rows = [...table.querySelectorAll("tr")].map((row) => [...row.children].map((cell) => cell.textContent.trim()).filter(Boolean));
	return rows.filter((cells) => cells.length > 1).length > 1 && rows.flat().every((cell) => cell.length <= longestDatum) && !table.querySelector("h1,h2,h3,h4,img,ul,ol");
}
function takeApart(table) {
	for (const cell of [...table.querySelectorAll("td,th")]) {
		if (cell.closest("table") !== table) continue;
		const box = table.ownerDocument.createElement("div");
		for (const name of [
			"hidden",
			"aria-hidden",
			"style"
		]) {
			const value = cell.getAttribute(name);
			if (value !== null) box.setAttribute(name, value);
		}
		box.append(...cell.childNodes);
		cell.replaceWith(box);
	}
}
/** Without the invisible characters that push what follows out of the list of mails. */
function withoutFiller(text) {
	return text.replace(/(?:[\u034f\u00ad\u200b-\u200d\u2007\ufeff][\s\u00a0]*){4,}/g, " ").trim();
}
// main/importers/mail/email.ts
/** Stands behind "is not a whole": "e-mail" would need another article. */
var kind$4 = "mail";
/**
* A mail or newsletter: its HTML part, else its plain text. Quoted mails are quotes, attachments are not looked at, and
* nothing is loaded. The date is in UTC, as is every other; the subject is the title, and no part of the text.
*
* https://www.rfc-editor.org/rfc/rfc5322, https://www.rfc-editor.org/rfc/rfc2045
*
* @throws FailureError `inputEmpty`, `inputBomb`, `inputTooDeep`; `inputDamaged` when it has no mail's header;
*   `inputEncrypted` when its text is locked with S/MIME or OpenPGP
*/
async function readEmail(bytes, name) {
	if (bytes.length === 0) throw new FailureError({
		reason: "inputEmpty",
		name
	});
	const mail = await parseMail(bytes, name);
	const header = new Map(mail.headers.map(({ key, value }) => [key, value]));
	const type = header.get("content-type") ?? "";
	if (!isMail(header)) throw new FailureError({
		reason: "inputDamaged",
		name,
		kind: kind$4
	});
	if (/^\s*(?:multipart\/encrypted|application\/(?:x-)?pkcs7-mime\b(?!.*signed-data))/i.test(type)) throw new FailureError({
		reason: "inputEncrypted",
		name,
		kind: kind$4
	});
	return {
		drafts: tellMailFurniture(draftsOf$2(mail, name)),
		metadata: metadataOf$3(mail, header)
	};
}
async function parseMail(bytes, name) {
	try {
		return await PostalMime.parse(bytes.subarray(headerStart(bytes)));
	} catch (cause) {
		throw new FailureError({
			reason: "inputDamaged",
			name,
			kind: kind$4
		}, { cause });
	}
}
/** Some programs write a byte order mark or blank lines first, and `From ann@example.org …` as mailboxes have it. */
function headerStart(bytes) {
	const start = new TextDecoder("latin1").decode(bytes.subarray(0, 1e3));
	return /^(?:\u00ef\u00bb\u00bf)?\s*(?:>?From [^\n]*\n)?/.exec(start)?.[0].length ?? 0;
}
/** Any text may begin with a line like a header's; these lines only mails begin with. */
function isMail(header) {
	const sender = /@|^\s*"?[^<]{0,200}</.test(header.get("from") ?? "");
	const found = [
		"date",
		"subject",
		"to",
		"received",
		"message-id",
		"mime-version"
	].filter((key) => header.has(key)).length;
	return sender ? found > 0 : found > 2;
}
function draftsOf$2(mail, name) {
	if (mail.html) {
		checkSize(mail.html, name);
		const drafts = readMailPage(mail.html, name);
		if (drafts.some(({ text }) => text)) return drafts;
	}
	return readPlainText(apart(mail.text ?? ""));
}
/** With a blank line wherever quoting begins or ends, or a quoted line is blank: mails leave none there. */
function apart(text) {
	const lines = [];
	for (const line of text.split(/\r?\n/)) {
		const before = lines.at(-1) ?? "";
		if (before && /^\s*>/.test(before) !== /^\s*>/.test(line)) lines.push("");
		lines.push(/^[>\s]*$/.test(line) ? "" : line);
	}
	return lines.join("\n");
}
function metadataOf$3(mail, header) {
	const line = (value) => value?.replace(/\s+/g, " ").trim().slice(0, 500);
	const title = line(mail.subject);
	const byline = line(mail.from?.name || mail.from?.address);
	const published = line(mail.date);
	const [language] = /^[a-z]{2,3}(?:-\w{2,8}){0,3}/i.exec(header.get("content-language") ?? "") ?? [];
	return {
		...title ? { title } : {},
		...byline ? { byline } : {},
		...published ? { published } : {},
		...language ? { language } : {}
	};
}
// main/zip/crc32.ts
var table = Uint32Array.from({ length: 256 }, (_, byte) => {
	let value = byte;
	for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? value >>> 1 ^ 3988292384 : value >>> 1;
	return value;
});
/** The checksum of zip files: https://www.w3.org/TR/png/#D-CRCAppendix. Node has one of its own only since 20.15. */
function crc32(bytes) {
	let crc = 4294967295;
	for (const byte of bytes) crc = (table[(crc ^ byte) & 255] ?? 0) ^ crc >>> 8;
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
				return unpack(bytes, entry);
			} catch (cause) {
				throw damaged(cause);
			}
		}
	};
}
function unpack(bytes, entry) {
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
// main/importers/office/compound-file.ts
var magic = [
	208,
	207,
	17,
	224,
	161,
	177,
	26,
	225
];
/** Whether the bytes are a compound file, as old Office programs write and as new ones wrap a locked document in. */
function isCompoundFile(bytes) {
	return magic.every((byte, index) => bytes[index] === byte);
}
/**
* Whether the directory of a compound file names this stream: `EncryptedPackage` is in a locked document, `WordDocument`
* in one of Word 97 to 2003. Names are in UTF-16.
*
* https://learn.microsoft.com/openspecs/office_file_formats/ms-offcrypto/, 1.3.3 and 2.3.4;
* https://learn.microsoft.com/openspecs/office_file_formats/ms-doc/, 2.1.1
*/
function holdsStream(bytes, stream) {
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(stream, 0, "utf16le");
}
// main/importers/office/office-metadata.ts
/** Names that programs put in when nobody gave one. */
var noTitle = /^(?:untitled|unbenannt|sans titre|document ?\d*|microsoft word\b.*|.*\.(?:docx?|dotx?|odt|ott|rtf))$/i;
var nobody = /^(?:python-docx|un-named|unknown|user|admin|administrator|owner|author|microsoft(?: office)? user|windows[- ]?user|apache poi|docx)$/i;
/**
* What an office document says about itself, in Dublin Core, which OOXML and OpenDocument share. When the file was begun
* is not when the article was published, and often it is when its template was made; so only the last change is taken.
*
* https://ecma-international.org/publications-and-standards/standards/ecma-376/ part 2, 11;
* https://docs.oasis-open.org/office/OpenDocument/v1.3/os/part3-schema/ 4.3
*
* @throws FailureError like `parseXml`
*/
function officeMetadata(xml, source) {
	const document = parseXml(xml, source);
	const field = (...tags) => {
		for (const tag of tags) {
			const text = document.getElementsByTagName(tag)[0]?.textContent?.replace(/\s+/g, " ").trim();
			if (text) return text.slice(0, 500);
		}
	};
	const title = field("dc:title");
	const byline = field("meta:initial-creator", "dc:creator");
	const updated = field("dcterms:modified", "dc:date");
	const language = field("dc:language");
	return {
		...title && !noTitle.test(title) ? { title } : {},
		...byline && !nobody.test(byline) ? { byline } : {},
		...updated ? { updated } : {},
		...language && /^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,3}$/i.test(language) ? { language } : {}
	};
}
// main/importers/office/docx.ts
var kind$3 = "Word document";
var core = "docProps/core.xml";
/** The text and what it refers to: no pictures, fonts, themes, macros or embedded files. */
var wanted = /^(?:\[Content_Types\]\.xml|(?:_rels|word)\/(?!theme\/|media\/|embeddings\/).*\.(?:xml|rels))$/;
/** Text that Word does not show; the converter would. Lengths are bounded, for what never ends is looked at once a run. */
var hiddenRun = /<w:r(?:\s[^>]*)?>\s*<w:rPr>(?:(?!<\/w:rPr>)[\s\S]){0,4000}?<w:vanish(?:\s+w:val="(?:1|true|on)")?\s*\/>(?:(?!<\/w:r>|<w:r[\s>])[\s\S]){0,40000}<\/w:r>/g;
/** Names of styles as the file has them, which are English in every edition of Word. */
var styleMap = [
	"p[style-name='Title'] => h1:fresh",
	...[
		7,
		8,
		9
	].map((level) => `p[style-name='heading ${level}'] => h6:fresh`),
	...[
		"Quote",
		"Intense Quote",
		"Block Text",
		"Quotations"
	].map((style) => `p[style-name='${style}'] => blockquote > p:fresh`),
	...[
		"caption",
		"Figure",
		"Illustration",
		"Drawing"
	].map((style) => `p[style-name='${style}'] => figcaption:fresh`),
	...[
		1,
		2,
		3,
		4,
		5,
		6,
		7,
		8,
		9
	].map((level) => `p[style-name='toc ${level}'] => !`),
	"p[style-name='TOC Heading'] => !",
	"p[style-name='table of figures'] => !"
];
/** How the converter links a note's mark to the note, and the note back to its mark. */
var noteLink = /^#(?:foot|end)note-/;
var noteMark$2 = /^(?:\[\d+\]|↑)$/;
/**
* A Word document, by its styles. Insertions that are not yet accepted are text, deletions, comments and
* hidden text are not; nor are
* headers, footers and tables of contents. Footnotes and endnotes come after the text in the order they are referred to,
* and their marks are left out, of the text as of the notes: a number glued to a word would change it.
*
* https://ecma-international.org/publications-and-standards/standards/ecma-376/
*
* @throws FailureError `inputEmpty`, `inputDamaged`, `inputEncrypted`, `inputBomb`, `inputTooDeep`; `inputUnknownKind`
*   when it is a document of Word 97 to 2003
*/
async function readDocx(bytes, name) {
	const source = {
		name,
		kind: kind$3
	};
	if (isCompoundFile(bytes)) throw compoundFailure(bytes, name);
	const zip = openZip(bytes, name, kind$3);
	const described = zip.read(core);
	return {
		drafts: draftsOf$1(await convert(harmless(zip, name), name), name),
		metadata: described ? officeMetadata(decodeXml(described), source) : {}
	};
}
function compoundFailure(bytes, name) {
	if (holdsStream(bytes, "EncryptedPackage")) return new FailureError({
		reason: "inputEncrypted",
		name,
		kind: kind$3
	});
	if (holdsStream(bytes, "WordDocument")) return new FailureError({
		reason: "inputUnknownKind",
		name,
		extension: "doc"
	});
	return new FailureError({
		reason: "inputDamaged",
		name,
		kind: kind$3
	});
}
/** Only what is wanted and was checked, stored in a new zip: the converter unpacks without asking for sizes. */
function harmless(zip, name) {
	const parts = {};
	for (const path of zip.paths) {
		const part = wanted.test(path) ? zip.read(path) : void 0;
		if (!part) continue;
		const xml = withoutDoctype(decodeXml(part));
		checkXml(xml, {
			name,
			kind: kind$3
		});
		parts[path] = strToU8(xml.replace(hiddenRun, ""));
	}
	return zipSync(parts, { level: 0 });
}
/** As HTML. Everything the converter cannot read was written by no word processor. */
async function convert(zip, name) {
	try {
		const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(zip) }, {
			styleMap,
			includeEmbeddedStyleMap: false,
			externalFileAccess: false,
			convertImage: mammoth.images.imgElement(async () => ({ src: "" }))
		});
		return value;
	} catch (cause) {
		throw new FailureError({
			reason: "inputDamaged",
			name,
			kind: kind$3
		}, { cause });
	}
}
function draftsOf$1(html, name) {
	const { body } = parsePage(html, name);
	checkDepth(body, name);
	const notes = [];
	for (const link of body.querySelectorAll("a[href]")) {
		if (!noteLink.test(link.getAttribute("href") ?? "") || !noteMark$2.test(link.textContent)) continue;
		const mark = link.closest("sup");
		(mark && mark.textContent === link.textContent ? mark : link).remove();
	}
	for (const note of body.querySelectorAll("li[id^=\"footnote-\"],li[id^=\"endnote-\"]")) {
		note.remove();
		for (const { text } of htmlBlocks(note)) notes.push({
			kind: "footnote",
			text
		});
	}
	return [...withoutLinks(htmlBlocks(body)), ...notes];
}
// main/importers/office/epub-package.ts
var html = /^(?:application\/xhtml\+xml|text\/html|application\/x-dtbook\+xml)$/i;
/**
* https://www.w3.org/TR/epub-33/#sec-package-doc; EPUB 2 differs in where it names its table of contents
*
* @throws FailureError `inputDamaged` when the description is not there, besides those of `parseXml`
*/
function readPackage(zip, source) {
	const path = packagePath(zip, source);
	const document = parseXml(text$2(zip, path, source), source);
	const items = /* @__PURE__ */ new Map();
	for (const item of named(document, "item")) items.set(item.getAttribute("id") ?? "", item);
	const contents = new Set(named(document, "reference").filter((reference) => reference.getAttribute("type") === "toc").map((reference) => resolve(path, reference.getAttribute("href") ?? "")));
	const chapters = named(document, "itemref").map((reference) => items.get(reference.getAttribute("idref") ?? "")).filter((item) => item !== void 0).filter((item) => html.test(item.getAttribute("media-type") ?? "")).filter((item) => !/\bnav\b/.test(item.getAttribute("properties") ?? "")).map((item) => resolve(path, item.getAttribute("href") ?? "")).filter((chapter) => !contents.has(chapter));
	return {
		chapters: [...new Set(chapters)],
		metadata: metadataOf$2(document)
	};
}
/** Elements by their local name: books write the package's namespace with a prefix or without. */
function named(parent, name) {
	return [...parent.getElementsByTagName(name), ...parent.getElementsByTagName(`opf:${name}`)];
}
/** https://www.w3.org/TR/epub-33/#sec-container-metainf-container.xml */
function packagePath(zip, source) {
	return parseXml(text$2(zip, "META-INF/container.xml", source), source).getElementsByTagName("rootfile")[0]?.getAttribute("full-path") ?? "";
}
/** @throws FailureError `inputDamaged` when there is no such file */
function text$2(zip, path, { name, kind }) {
	const bytes = zip.read(path);
	if (!bytes) throw new FailureError({
		reason: "inputDamaged",
		name,
		kind
	});
	return decodeXml(bytes);
}
/** The path in the zip that a reference in the file at `base` means. */
function resolve(base, href) {
	const origin = "epub://book/";
	try {
		const { pathname } = new URL(href, origin + base.split("/").map(encodeURIComponent).join("/"));
		return decodeURIComponent(pathname.slice(1));
	} catch {
		return href;
	}
}
function metadataOf$2(document) {
	const fields = (name) => [...document.getElementsByTagName(`dc:${name}`)].map((element) => element.textContent.replace(/\s+/g, " ").trim().slice(0, 500)).filter(Boolean);
	const [title] = fields("title");
	const byline = fields("creator").join(", ");
	const [siteName] = fields("publisher");
	const [published] = fields("date").filter((date) => !date.startsWith("0101-"));
	const [language] = fields("language").filter((tag) => /^[a-z]{2,3}(?:-\w{2,8}){0,3}$/i.test(tag));
	return {
		...title ? { title } : {},
		...byline ? { byline } : {},
		...siteName ? { siteName } : {},
		...published ? { published } : {},
		...language ? { language } : {}
	};
}
// main/importers/office/xhtml-chapter.ts
/** https://www.w3.org/TR/epub-ssv-11/ and https://www.w3.org/TR/dpub-aria-1.1/ */
var note = /^(?:(?:doc-)?(?:footnote|endnote)|rearnote)$/;
var noteMark$1 = /^(?:doc-)?noteref$/;
var left$1 = /^(?:doc-)?(?:toc|landmarks|page-list|pagebreak|backlink|index)$/;
/** What a mark looks like that does not say it is one. */
var looksLikeMark = /^\[?(?:\d{1,4}|[*†‡§¶]{1,3}|[a-z])\]?$/;
/**
* One XHTML document of a book. Marks of notes and numbers of printed pages are left out: glued to a word they would
* change it.
*
* @throws FailureError `inputTooDeep`
*/
function readChapter(xhtml, name) {
	const { body } = parsePage(asHtml(xhtml), name);
	checkDepth(body, name);
	const notes = [];
	for (const element of [...body.querySelectorAll("*")]) {
		const roles = rolesOf(element);
		if (roles.some((role) => left$1.test(role))) element.remove();
		else if (roles.some((role) => noteMark$1.test(role)) || isMark(element)) removeMark(element);
		else if (roles.some((role) => note.test(role))) notes.push(element);
	}
	for (const element of notes) element.remove();
	return {
		drafts: withoutLinks(htmlBlocks(body)),
		notes: notes.flatMap((element) => htmlBlocks(element).map(({ text }) => ({
			kind: "footnote",
			text
		})))
	};
}
function rolesOf(element) {
	return `${element.getAttribute("epub:type") ?? ""} ${element.getAttribute("role") ?? ""}`.toLowerCase().split(/\s+/).filter(Boolean);
}
/** A raised number or sign that leads to a place in the book. */
function isMark(element) {
	if (element.tagName.toUpperCase() !== "A") return false;
	if (!/^[^:]*#/.test(element.getAttribute("href") ?? "")) return false;
	const text = element.textContent.trim();
	if (!looksLikeMark.test(text)) return false;
	return element.closest("sup") !== null || element.querySelector("sup")?.textContent.trim() === text;
}
function removeMark(element) {
	const raised = element.closest("sup");
	(raised && raised.textContent.trim() === element.textContent.trim() ? raised : element).remove();
}
var voidElements = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/i;
/**
* XHTML so that an HTML parser reads it alike: elements that close themselves and character data are XML's only. An XML
* parser would not know HTML's entities, which books use.
*/
function asHtml(xhtml) {
	return plainCharacterData(withoutDoctype(xhtml)).replace(/<([a-zA-Z][\w:.-]*)((?:[^<>"']|"[^"]*"|'[^']*')*)\/>/g, (tag, name, attributes) => voidElements.test(name) ? tag : `<${name}${attributes}></${name}>`);
}
function plainCharacterData(xhtml) {
	const [first = "", ...rest] = xhtml.split("<![CDATA[");
	return rest.reduce((text, part) => {
		const end = part.indexOf("]]>");
		if (end < 0) return text + part;
		return text + part.slice(0, end).replaceAll("&", "&amp;").replaceAll("<", "&lt;") + part.slice(end + 3);
	}, first);
}
// main/importers/office/epub.ts
/** Stands behind "is not a whole": an EPUB would need another article. */
var kind$2 = "book (EPUB)";
/**
* A book in reading order, without its tables of contents. The notes of a chapter follow the chapter, wherever in it
* they stood.
*
* https://www.w3.org/TR/epub-33/
*
* @throws FailureError `inputEmpty`, `inputBomb`, `inputTooDeep`; `inputDamaged`, also when a chapter is missing;
*   `inputEncrypted` when a chapter is under a lock of its publisher
*/
async function readEpub(bytes, name) {
	const source = {
		name,
		kind: kind$2
	};
	const zip = openZip(bytes, name, kind$2);
	const { chapters, metadata } = readPackage(zip, source);
	if (chapters.length === 0) throw new FailureError({
		reason: "inputDamaged",
		...source
	});
	const locked = lockedPaths(zip, source);
	if (chapters.some((chapter) => locked.has(chapter))) throw new FailureError({
		reason: "inputEncrypted",
		...source
	});
	const drafts = [];
	for (const chapter of chapters) {
		const xhtml = text$2(zip, chapter, source);
		checkSize(xhtml, name);
		const { drafts: words, notes } = readChapter(xhtml, name);
		for (const draft of words) drafts.push(draft);
		for (const draft of notes) drafts.push(draft);
	}
	return {
		drafts,
		metadata
	};
}
/**
* Files that are encrypted; fonts are too when they are only garbled against copying, and nobody reads those here.
*
* https://www.w3.org/TR/epub-33/#sec-container-metainf-encryption.xml
*/
function lockedPaths(zip, source) {
	const bytes = zip.read("META-INF/encryption.xml");
	if (!bytes) return /* @__PURE__ */ new Set();
	const paths = [...parseXml(decodeXml(bytes), source).querySelectorAll("*")].filter((element) => /(?:^|:)CipherReference$/.test(element.tagName)).map((element) => element.getAttribute("URI") ?? "");
	return new Set(paths.flatMap((path) => [path, unescaped(path)]));
}
function unescaped(path) {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}
// main/importers/office/odt-styles.ts
/** The styles that every edition of LibreOffice and OpenOffice names in English in its files. */
var roles$1 = [[/^(?:quotations?|block quotation|quote|intense quote|block text)$/i, "quote"], [/^(?:caption|illustration|figure|drawing|table)$/i, "caption"]];
var heading = /^heading(?: (\d{1,2}))?$/i;
/**
* Finds the role of a paragraph by its style, or by the style that one is derived from: whatever is set by hand gets an
* automatic style of its own.
*
* https://docs.oasis-open.org/office/OpenDocument/v1.3/os/part3-schema/ 16.2
*/
function styleRoles(document) {
	const parents = /* @__PURE__ */ new Map();
	for (const style of document.getElementsByTagName("style:style")) {
		const name = style.getAttribute("style:name");
		const parent = style.getAttribute("style:parent-style-name");
		if (name && parent && style.getAttribute("style:family") === "paragraph") parents.set(name, parent);
	}
	return (style) => {
		if (style === null) return void 0;
		return roleOf(style) ?? roleOf(parents.get(style) ?? "");
	};
}
function roleOf(style) {
	const name = style.replace(/_([\da-f]{2})_/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
	if (/^title$/i.test(name)) return {
		kind: "heading",
		level: 1
	};
	const level = heading.exec(name);
	if (level) return {
		kind: "heading",
		level: headingLevel(level[1])
	};
	const kind = roles$1.find(([pattern]) => pattern.test(name))?.[1];
	return kind ? { kind } : void 0;
}
/** HTML, and blocks, have six levels. */
function headingLevel(written) {
	return Math.min(6, Math.max(1, Number.parseInt(written ?? "1", 10) || 1));
}
// main/importers/office/odt-blocks.ts
var ELEMENT = 1;
var TEXT = 3;
var CDATA = 4;
/** No text of the article: what was deleted, what is said about it, what is made from it, and what is no text at all. */
var left = /^(?:text:(?:tracked-changes|table-of-content|illustration-index|table-index|object-index|user-index|alphabetical-index|bibliography|note-citation|note-ref|ruby-text|hidden-text|hidden-paragraph|sequence-decls|variable-decls|user-field-decls)|office:(?:annotation|annotation-end|forms|scripts|binary-data|event-listeners)|table:covered-table-cell|draw:(?:image|object|object-ole|plugin|applet)|svg:(?:title|desc))$/;
/**
* The body of a text document. Footnotes and endnotes come after the text, in the order of their marks, which are left
* out; the text of a frame follows the paragraph it is tied to.
*
* https://docs.oasis-open.org/office/OpenDocument/v1.3/os/part3-schema/ 5 and 6
*/
function odtBlocks(document, body) {
	const roleOf = styleRoles(document);
	const drafts = [];
	const notes = [];
	const blocks = (parent, within, to) => {
		for (const child of parent.children) block(child, within, to);
	};
	const block = (element, within, to) => {
		const tag = element.tagName;
		if (left.test(tag)) return;
		if (tag === "text:h") {
			const level = headingLevel(element.getAttribute("text:outline-level"));
			paragraph(element, within.kind === "footnote" ? within : {
				kind: "heading",
				level
			}, to);
		} else if (tag === "text:p") {
			const role = roleOf(element.getAttribute("text:style-name"));
			const nested = within.kind !== "paragraph";
			const stronger = within.kind === "listItem" && role?.kind === "quote";
			paragraph(element, nested && !stronger ? within : role ?? within, to);
		} else if (tag === "text:list") blocks(element, within.kind === "paragraph" ? { kind: "listItem" } : within, to);
		else if (tag === "table:table-cell") blocks(element, within.kind === "footnote" ? within : { kind: "tableCell" }, to);
		else blocks(element, within, to);
	};
	/** One paragraph, and behind it the frames that are tied to it. */
	const paragraph = (element, role, to) => {
		const behind = [];
		const text = inline(element, behind).replace(/[^\S\n\u00a0]+/g, " ").replace(/ ?\n ?/g, "\n").trim();
		if (text) to.push({
			...role,
			text
		});
		for (const draft of behind) to.push(draft);
	};
	const inline = (parent, behind) => {
		let text = "";
		for (const node of parent.childNodes) if (node.nodeType === TEXT || node.nodeType === CDATA) text += (node.nodeValue ?? "").replace(/[ \t\r\n]+/g, " ");
		else if (node.nodeType === ELEMENT) text += inlineElement(node, behind);
		return text;
	};
	const inlineElement = (element, behind) => {
		const tag = element.tagName;
		if (left.test(tag)) return "";
		if (tag === "text:s" || tag === "text:tab") return " ";
		if (tag === "text:line-break") return "\n";
		if (tag === "text:note") {
			blocks(element, { kind: "footnote" }, notes);
			return "";
		}
		if (tag === "draw:text-box") {
			blocks(element, { kind: "paragraph" }, behind);
			return "";
		}
		return inline(element, behind);
	};
	blocks(body, { kind: "paragraph" }, drafts);
	return [...drafts, ...notes];
}
// main/importers/office/odt.ts
/** Stands behind "is not a whole": an OpenDocument would need another article. */
var kind$1 = "text document (ODT)";
/**
* A text document of LibreOffice, OpenOffice and others. What was inserted and not yet accepted is text; what was
* deleted, comments, indexes, headers and footers are not.
*
* https://docs.oasis-open.org/office/OpenDocument/v1.3/os/part2-packages/
*
* @throws FailureError `inputEmpty`, `inputDamaged`, `inputEncrypted`, `inputBomb`, `inputTooDeep`
*/
async function readOdt(bytes, name) {
	const source = {
		name,
		kind: kind$1
	};
	const zip = openZip(bytes, name, kind$1);
	const part = (path) => {
		const content = zip.read(path);
		return content && decodeXml(content);
	};
	if (/<(?:\w+:)?encryption-data\b/.test(part("META-INF/manifest.xml") ?? "")) throw new FailureError({
		reason: "inputEncrypted",
		...source
	});
	const content = part("content.xml");
	const document = content === void 0 ? void 0 : parseXml(content, source);
	const body = document?.getElementsByTagName("office:text")[0];
	if (!document || !body) throw new FailureError({
		reason: "inputDamaged",
		...source
	});
	const described = part("meta.xml");
	return {
		drafts: odtBlocks(document, body),
		metadata: described ? officeMetadata(described, source) : {}
	};
}
// main/importers/pdf/hyphens.ts
/** Every word that stands whole in a line, lower case, hyphens kept. */
function wordsOf(lines) {
	const words = /* @__PURE__ */ new Set();
	for (const { text } of lines) for (const [word] of text.toLowerCase().matchAll(/\p{L}[\p{L}\p{M}'’-]*\p{L}/gu)) words.add(word);
	return words;
}
/**
* Lines to running text. A hyphen at the end of a line goes when it parts a word; it stays when the text writes the word
* with it elsewhere ("well-known"), after a number, and before a capital letter.
*/
function joinLines(lines, words) {
	let text = "";
	for (const { text: line } of lines) if (!text) text = line;
	else if (/\p{L}[-\u2010\u00ad]$/u.test(text) && /^\p{Ll}/u.test(line)) {
		const head = /[\p{L}\p{M}'’-]*$/u.exec(text.slice(0, -1))?.[0].toLowerCase() ?? "";
		const tail = /^[\p{L}\p{M}'’-]*/u.exec(line)?.[0].toLowerCase() ?? "";
		text = (!text.endsWith("­") && words.has(`${head}-${tail}`) && !words.has(head + tail) ? text : text.slice(0, -1)) + line;
	} else if (/[-/–—\u2010]$/.test(text) && /\S[-/–—\u2010]$/.test(text)) text += line;
	else text += isSpaceless(text, line) ? line : ` ${line}`;
	return text.replace(/\u00ad/g, "").trim();
}
/** Chinese and Japanese are written without spaces, so a line break stands for none. */
function isSpaceless(before, after) {
	const script = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。，！？「」]/u;
	return script.test(before.slice(-1)) && script.test(after.slice(0, 1));
}
// main/importers/pdf/typeface.ts
var longestHeading = 160;
function measureType(lines) {
	const size = mostCommon(lines, ({ size }) => Math.round(size * 2) / 2) ?? 10;
	const font = mostCommon(lines.filter((line) => isSize(line, size)), (line) => line.font);
	const gaps = lines.map((line, index) => (lines[index - 1]?.y ?? 0) - line.y).filter((gap) => gap > size * .8 && gap < size * 3).sort((a, b) => a - b);
	const leading = gaps[Math.floor(gaps.length * .4)] ?? size * 1.3;
	const larger = [...new Set(lines.filter(({ size: own }) => own > size * 1.12).map((line) => Math.round(line.size)))].sort((a, b) => b - a);
	return {
		size,
		leading,
		headingLevel: (line, before, after) => {
			if (line.text.length > longestHeading || !/\p{L}/u.test(line.text)) return void 0;
			if (line.size > size * 1.12) return Math.min(3, larger.indexOf(Math.round(line.size)) + 1);
			if (line.font === font || line.size < size * .97 || /[.,;:]$/.test(line.text)) return void 0;
			const apart = (other) => !other || other.font !== line.font || other.page !== line.page;
			const above = before && before.page === line.page && before.y > line.y ? before.y - line.y : leading * 2;
			return apart(before) && apart(after) && above > leading * 1.2 && line.text.length < 100 ? 3 : void 0;
		}
	};
}
function isSize(line, size) {
	return Math.abs(line.size - size) < .6;
}
/** By characters, so that many short lines do not outweigh the text. */
function mostCommon(lines, key) {
	const counts = /* @__PURE__ */ new Map();
	for (const line of lines) counts.set(key(line), (counts.get(key(line)) ?? 0) + line.text.length);
	return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
// main/importers/pdf/paragraphs.ts
var listMark = /^(?:[•▪‣◦●○■□–—-]|\d{1,3}[.)]|\(?[a-z]\))\s+(?=\S)/;
var ended$1 = /[.!?…:][\s"'”’»)\]\d⁰¹²³⁴-⁹]*$/u;
var noteMark = /^(?:\[?\d{1,3}[\].]?|[⁰¹²³⁴-⁹]{1,3}|[*†‡§])\s*(?=\S)/u;
/**
* Lines in reading order to blocks: notes, which are small and at the foot of pages, come after the text. The page of a
* block is the one it begins on.
*/
function paragraphsOf$1(pages) {
	const lines = pages.flat();
	const type = measureType(lines);
	const notes = pages.flatMap((page) => notesOf(page, type));
	const noted = new Set(notes);
	const body = group(lines.filter((line) => !noted.has(line)), type);
	const words = wordsOf(lines);
	const draft = (paragraph) => ({
		kind: paragraph.kind,
		...paragraph.level ? { level: paragraph.level } : {},
		text: joinLines(paragraph.lines, words).replace(paragraph.kind === "listItem" ? listMark : /^$/, ""),
		page: paragraph.lines[0]?.page ?? 1
	});
	return [...withPosts(body.map(draft)), ...groupNotes(notes).map(draft)];
}
/** The small lines under the last line of body type on a page, if they begin like notes. */
function notesOf(page, type) {
	const small = (line) => line.size < type.size * .93;
	const notes = [];
	let column = [];
	const endColumn = () => {
		const first = column.findLastIndex((line) => !small(line)) + 1;
		const foot = column.slice(first);
		const begin = foot.findIndex(({ text }) => noteMark.test(text));
		if (begin >= 0 && first > 0) notes.push(...foot.slice(begin));
		column = [];
	};
	for (const line of page) {
		const before = column.at(-1);
		if (before && line.y > before.y + before.size) endColumn();
		column.push(line);
	}
	endColumn();
	return notes;
}
function groupNotes(lines) {
	const notes = [];
	for (const line of lines) {
		const last = notes.at(-1);
		if (last && !noteMark.test(line.text)) last.lines.push(line);
		else notes.push({
			kind: "footnote",
			lines: [line]
		});
	}
	return notes;
}
function group(lines, type) {
	const paragraphs = [];
	for (const [index, line] of lines.entries()) {
		const last = paragraphs.at(-1);
		const before = last?.lines.at(-1);
		if (isTableRow(line, lines[index - 1], lines[index + 1])) {
			paragraphs.push({
				kind: "tableCell",
				lines: [line]
			});
			continue;
		}
		const level = type.headingLevel(line, lines[index - 1], lines[index + 1]);
		if (last && before && goesOn(last, before, line, level, type)) last.lines.push(line);
		else if (level) paragraphs.push({
			kind: "heading",
			level,
			lines: [line]
		});
		else paragraphs.push({
			kind: isItem(line) ? "listItem" : "paragraph",
			lines: [line]
		});
	}
	return paragraphs;
}
function isItem({ text }) {
	return listMark.test(text) && !parseSignature(text);
}
/** Several cells in a row, or two in this one and the next to it. */
function isTableRow({ gaps, page }, before, after) {
	if (gaps >= 2) return true;
	const alike = (other) => other?.page === page && other.gaps >= 1;
	return gaps === 1 && (alike(before) || alike(after));
}
function goesOn(last, before, line, level, type) {
	const gap = before.y - line.y;
	const sameColumn = before.page === line.page && gap > 0 && line.left < before.right && line.right > before.left;
	if (level !== void 0 || last.kind === "heading") return last.level === level && sameColumn && gap < line.size * 1.6;
	if (Math.abs(before.size - line.size) > type.size * .08 || isItem(line)) return false;
	if (last.kind === "tableCell") return false;
	if (parseSignature(line.text) || parseSignature(before.text)) return false;
	if (!sameColumn) return !ended$1.test(before.text) || /^\p{Ll}/u.test(line.text);
	if (gap > type.leading * 1.35) return false;
	const { left, right } = line.column;
	if (last.kind === "paragraph" && line.left > before.left + line.size * .8) return false;
	return !(before.right < right - (right - left) * .15 && ended$1.test(before.text));
}
/** A line of signature makes a post of the paragraph before it. */
function withPosts(drafts) {
	const posts = [];
	for (const draft of drafts) {
		const signed = draft.kind === "paragraph" ? parseSignature(draft.text) : void 0;
		const before = posts.at(-1);
		if (signed && before?.kind === "paragraph") posts[posts.length - 1] = {
			...postOf(before.text, signed),
			...before.page ? { page: before.page } : {}
		};
		else posts.push(draft);
	}
	return posts;
}
// main/importers/pdf/page-text.ts
var superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";
/** One line of runs that share a baseline; a gap that is wide enough for a space is one. */
function lineOf(runs, page) {
	const sorted = runs.toSorted((a, b) => a.x - b.x);
	const main = mainRun(sorted);
	let text = "";
	let right = sorted[0]?.x ?? 0;
	let gaps = 0;
	for (const run of sorted) {
		const gap = run.x - right;
		if (text && gap > run.size * .15 && !/\s$/.test(text) && !/^\s/.test(run.text)) text += " ";
		if (text && gap > run.size * 1.1) gaps += 1;
		text += isReference(run, main) ? raised(run.text) : run.text;
		right = Math.max(right, run.x + run.width);
	}
	return {
		text: text.replace(/\s+/g, " ").trim(),
		left: sorted[0]?.x ?? 0,
		right,
		y: main.y,
		size: main.size,
		font: main.font,
		page,
		gaps
	};
}
/** The run with the most letters sets the line's type. */
function mainRun(runs) {
	const [first] = runs;
	if (!first) throw new RangeError("a line has at least one run");
	return runs.reduce((most, run) => run.text.length > most.text.length ? run : most, first);
}
/** A small raised number refers to a note; set on the line it would change the word or the number before it. */
function isReference(run, main) {
	return /^\d{1,3}$/.test(run.text.trim()) && run.size < main.size * .8 && run.y > main.y + .5;
}
function raised(digits) {
	return digits.trim().replace(/\d/g, (digit) => superscripts[Number(digit)] ?? digit);
}
// main/importers/pdf/reading-order.ts
/** A gutter's sides each hold at least this many lines, or it is a gap between words. */
var fewestLines = 4;
/**
* The lines of a page in the order of reading. Where the page is set in columns, lines that reach over a gutter part it
* into bands, and each band is read column by column.
*/
function linesInOrder(page) {
	const rows = rowsOf(page.runs);
	const gutters = guttersOf(rows, page.width);
	const whole = gutters.length + 1;
	const lines = [];
	let band = [];
	const endBand = () => {
		for (const [place, column] of band.entries()) for (const line of column ?? []) lines.push({
			place,
			line
		});
		band = [];
	};
	for (const row of rows) {
		const parts = partsOf$1(row, gutters);
		if (!parts) {
			endBand();
			lines.push({
				place: whole,
				line: lineOf(row, page.number)
			});
			continue;
		}
		for (const [place, runs] of parts.entries()) {
			band[place] ??= [];
			if (runs.length > 0) band[place].push(lineOf(runs, page.number));
		}
	}
	endBand();
	const extents = /* @__PURE__ */ new Map();
	for (const { place, line } of lines) {
		const extent = extents.get(place) ?? {
			left: line.left,
			right: line.right
		};
		extents.set(place, {
			left: Math.min(extent.left, line.left),
			right: Math.max(extent.right, line.right)
		});
	}
	return lines.filter(({ line }) => line.text).map(({ place, line }) => ({
		...line,
		column: extents.get(place) ?? line
	}));
}
/** Runs whose baselines are the same but for raised and lowered signs, from the top of the page. */
function rowsOf(runs) {
	const rows = [];
	for (const run of runs.toSorted((a, b) => b.y - a.y || a.x - b.x)) {
		const row = rows.at(-1);
		if (row && row.y - run.y < Math.max(row.size, run.size) * .45) {
			row.runs.push(run);
			if (run.size > row.size) [row.y, row.size] = [run.y, run.size];
		} else rows.push({
			y: run.y,
			size: run.size,
			runs: [run]
		});
	}
	return rows.map((row) => row.runs);
}
/** The runs of a row by column; undefined when one of them reaches over a gutter. */
function partsOf$1(row, gutters) {
	if (gutters.length === 0) return void 0;
	const parts = gutters.concat(0).map(() => []);
	for (const run of row) {
		if (gutters.some((gutter) => run.x < gutter && run.x + run.width > gutter)) return void 0;
		parts[gutters.filter((gutter) => run.x >= gutter).length]?.push(run);
	}
	return parts;
}
/** X positions that hardly any line crosses and that have prose, not cells or list numbers, on both sides. */
function guttersOf(rows, width) {
	const step = 3;
	const free = [];
	for (let x = width * .2; x <= width * .8; x += step) {
		let crossing = 0;
		let left = 0;
		let right = 0;
		for (const row of rows) {
			const margin = (row[0]?.size ?? 10) * .35;
			if (row.some((run) => run.x < x + margin && run.x + run.width > x - margin)) crossing += 1;
			else {
				if (row.some((run) => run.x + run.width <= x)) left += 1;
				if (row.some((run) => run.x >= x)) right += 1;
			}
		}
		const fewer = Math.min(left, right);
		if (fewer >= fewestLines && crossing < fewer * .5) free.push({
			x,
			crossing
		});
	}
	const gutters = [];
	for (const stretch of stretchesOf(free, step)) {
		const least = Math.min(...stretch.map(({ crossing }) => crossing));
		const best = stretch.filter(({ crossing }) => crossing === least).map(({ x }) => x);
		const gutter = ((best[0] ?? 0) + (best.at(-1) ?? 0)) / 2;
		if (isProse(rows, gutters.at(-1) ?? 0, gutter) && isProse(rows, gutter, width)) gutters.push(gutter);
	}
	return gutters;
}
function stretchesOf(free, step) {
	const stretches = [];
	for (const one of free) {
		const last = stretches.at(-1);
		if (last && one.x - (last.at(-1)?.x ?? 0) < step * 1.5) last.push(one);
		else stretches.push([one]);
	}
	return stretches;
}
/** Lines of prose fill their column; the cells of a table do not, and they hold few words. */
function isProse(rows, from, to) {
	const lines = rows.map((row) => row.filter((run) => run.x >= from && run.x + run.width <= to + 1)).filter((row) => row.length > 0).map((row) => ({
		left: Math.min(...row.map(({ x }) => x)),
		right: Math.max(...row.map((run) => run.x + run.width)),
		words: row.reduce((sum, { text }) => sum + text.trim().split(/\s+/).length, 0)
	}));
	if (lines.length < fewestLines) return false;
	const column = Math.max(...lines.map(({ right }) => right)) - Math.min(...lines.map(({ left }) => left));
	return lines.filter(({ left, right, words }) => right - left > column * .6 && words >= 3).length >= lines.length * .5;
}
// main/importers/pdf/running-lines.ts
/** Share of the page's height, at the top and at the bottom, where what repeats from page to page stands. */
var edge = .13;
var pageNumber = /^(?:[-–—|]\s*)?(?:(?:page|seite|p\.|página|pagina)\s*)?(?:\d{1,4}|[ivxlc]{1,7})(?:\s*(?:\/|of|von|de|di)\s*\d{1,4})?(?:\s*[-–—|])?$/i;
/** Tells running headers and footers, which say the same on page after page but for a number, and page numbers, from text. */
function tellRunningLines(pages) {
	const seen = /* @__PURE__ */ new Map();
	const edges = pages.map(linesAtEdges);
	for (const [index, lines] of edges.entries()) for (const line of lines) seen.set(keyOf$1(line), (seen.get(keyOf$1(line)) ?? /* @__PURE__ */ new Set()).add(index));
	const often = Math.min(3, Math.max(2, pages.length));
	return new Set(edges.flatMap((lines) => [...lines]).filter((line) => pageNumber.test(line.text) || (seen.get(keyOf$1(line))?.size ?? 0) >= often));
}
/** Running lines among the blocks of the text, left out: headers before what begins on their page, footers after it. */
function withRunningLines(drafts, pages, running) {
	const left = pages.flatMap(({ page, lines }) => lines.filter((line) => running.has(line)).map(({ text, y }) => ({
		place: page.number + (y > page.height / 2 ? -.5 : .5),
		draft: {
			kind: "paragraph",
			text,
			page: page.number,
			leftOut: "running"
		}
	})).sort((a, b) => a.place - b.place));
	const all = [];
	const put = (before) => {
		while (left[0] && left[0].place < before) all.push(...left.splice(0, 1).map(({ draft }) => draft));
	};
	for (const draft of drafts) {
		put(draft.kind === "footnote" ? Number.POSITIVE_INFINITY : draft.page ?? 1);
		all.push(draft);
	}
	put(Number.POSITIVE_INFINITY);
	return all;
}
/** Lines at the top and the bottom of a page, as long as white space sets them apart from the text. */
function linesAtEdges({ page, lines }) {
	const found = /* @__PURE__ */ new Set();
	const downwards = lines.toSorted((a, b) => b.y - a.y);
	for (const inwards of [downwards, downwards.toReversed()]) {
		let cluster = [];
		for (const [index, line] of inwards.entries()) {
			cluster.push(line);
			const next = inwards[index + 1];
			if (next && Math.abs(next.y - line.y) < line.size * 1.7) continue;
			if (!cluster.every(({ y }) => isNearEdge(y, page)) || !next) break;
			for (const one of cluster) found.add(one);
			cluster = [];
		}
	}
	return found;
}
function isNearEdge(y, { height }) {
	return y > height * .87 || y < height * edge;
}
/** Even and odd pages are set apart, and every page has its own number. */
function keyOf$1({ text, y }) {
	return `${Math.round(y / 6)} ${text.replace(/\d+/g, "#").toLowerCase()}`;
}
// main/importers/pdf/read-pdf.ts
/**
* A PDF's text in reading order, each block with its page.
*
* @param onPage told after each page, counted from 1
* @throws FailureError `inputDamaged`, `inputEncrypted`, `inputScanned`
*/
async function readPdf(bytes, name, onPage) {
	const document = await open(bytes, name);
	try {
		const pages = [];
		for (let number = 1; number <= document.numPages; number += 1) {
			pages.push(await readPage(document, number));
			onPage?.(number, document.numPages);
		}
		if (!pages.some(({ runs }) => runs.some(({ text }) => text.trim()))) throw new FailureError({
			reason: "inputScanned",
			name
		});
		const lined = pages.map((page) => ({
			page,
			lines: linesInOrder(page)
		}));
		const running = tellRunningLines(lined);
		return {
			drafts: withRunningLines(paragraphsOf$1(lined.map(({ lines }) => lines.filter((line) => !running.has(line)))), lined, running),
			metadata: metadataOf$1(await document.getMetadata().catch(() => void 0))
		};
	} catch (error) {
		throw failureOf$1(error, name);
	} finally {
		await document.destroy();
	}
}
async function open(bytes, name) {
	const globals = globalThis;
	for (const drawing of [
		"DOMMatrix",
		"ImageData",
		"Path2D"
	]) globals[drawing] ??= class {};
	const { getDocument, VerbosityLevel } = await import("pdfjs-dist/legacy/build/pdf.mjs");
	const resources = new URL("./", import.meta.resolve("pdfjs-dist/package.json"));
	try {
		return await getDocument({
			data: new Uint8Array(bytes),
			verbosity: VerbosityLevel.ERRORS,
			cMapUrl: fileURLToPath(new URL("cmaps/", resources)),
			cMapPacked: true,
			isEvalSupported: false,
			useSystemFonts: false,
			disableFontFace: true,
			stopAtErrors: false
		}).promise;
	} catch (error) {
		throw failureOf$1(error, name);
	}
}
async function readPage(document, number) {
	const page = await document.getPage(number);
	const { items } = await page.getTextContent();
	const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
	const runs = [];
	for (const item of items) {
		if (!("str" in item) || !item.str.trim()) continue;
		const [, slope = 0, , height = 0, x = 0, y = 0] = item.transform;
		if (Math.abs(slope) > Math.abs(height)) continue;
		const size = Math.hypot(slope, height);
		runs.push({
			text: item.str.replaceAll("\0", ""),
			x: x - left,
			y: y - bottom,
			width: item.width,
			size,
			font: item.fontName
		});
	}
	page.cleanup();
	return {
		number,
		width: right - left,
		height: top - bottom,
		runs
	};
}
/** Not the date: the day a file was made is not the day its text was published. */
function metadataOf$1(data) {
	const info = data?.info ?? {};
	const field = (name) => {
		const value = info[name];
		return typeof value === "string" ? value.replace(/\s+/g, " ").trim().slice(0, 500) : "";
	};
	const title = field("Title");
	const author = field("Author");
	const language = field("Language");
	return {
		...title && !/\.\w{2,5}$|^untitled|^microsoft word/i.test(title) ? { title } : {},
		...author ? { byline: author } : {},
		...language ? { language } : {}
	};
}
function failureOf$1(error, name) {
	if (error instanceof FailureError) return error;
	const kind = "PDF";
	return new FailureError(error instanceof Error && error.name === "PasswordException" ? {
		reason: "inputEncrypted",
		name,
		kind
	} : {
		reason: "inputDamaged",
		name,
		kind
	}, { cause: error });
}
// main/importers/text/eight-bit.ts
/**
* Whether bytes that are not UTF-8 read as a text of one byte a character (windows-1252), or are a damaged UTF-8 text.
* Nearly any bytes decode as windows-1252, so this asks whether the result looks written: accented letters touch other
* letters, the rest is the punctuation that people type.
*/
function looksEightBit(bytes) {
	if (hasMultibyteCharacter(bytes)) return false;
	let high = 0;
	let plausible = 0;
	for (const [index, byte] of bytes.entries()) {
		if (byte < 128) continue;
		high += 1;
		const touchesLetter = isLetter(bytes[index - 1]) || isLetter(bytes[index + 1]);
		if (punctuation.has(byte) || wordsOfOneLetter.has(byte) || byte >= 192 && touchesLetter) plausible += 1;
	}
	return plausible * 2 > high;
}
/** … ‘ ’ “ ” • – — no-break space £ § © « ® ° ± · » ½ € ™ */
var punctuation = /* @__PURE__ */ new Set([
	128,
	133,
	145,
	146,
	147,
	148,
	149,
	150,
	151,
	153,
	160,
	161,
	163,
	167,
	169,
	171,
	174,
	176,
	177,
	183,
	187,
	189,
	191
]);
/** à á è é í ò ó ú À É È: words by themselves in some languages. */
var wordsOfOneLetter = /* @__PURE__ */ new Set([
	224,
	225,
	232,
	233,
	237,
	242,
	243,
	250,
	192,
	201,
	200
]);
function isLetter(byte) {
	return byte !== void 0 && (byte | 32) >= 97 && (byte | 32) <= 122;
}
/** Two bytes that make one character in UTF-8 hardly ever follow each other in a text of one byte a character. */
function hasMultibyteCharacter(bytes) {
	for (const [index, byte] of bytes.entries()) {
		const next = bytes[index + 1] ?? 0;
		if (byte >= 195 && byte <= 244 && next >= 128 && next <= 191) {
			const length = byte < 224 ? 2 : byte < 240 ? 3 : 4;
			const rest = bytes.subarray(index + 1, index + length);
			if (rest.length === length - 1 && rest.every((part) => part >= 128 && part <= 191)) return true;
		}
	}
	return false;
}
// main/importers/text/decode.ts
/** How many bytes a guess is made from. */
var sample = 65536;
/**
* A byte order mark decides, then valid UTF-8, then what the server declared (`transport`), then what an HTML page declares, then a guess that is sure, then
* windows-1252 if the text reads well in it. Valid UTF-8 comes before the declaration because pages saved from a browser
* keep the declaration of the server, but not its encoding. A page that declares UTF-8 and breaks it is read as browsers
* read it, with U+FFFD in the gaps.
*
* @throws FailureError `inputInvalidEncoding` when the bytes contradict their byte order mark, or are nothing but broken
*   UTF-8
*/
function decode(bytes, name, kind, transport) {
	const marked = byteOrderMark(bytes);
	if (marked) return {
		text: decodeStrictly(bytes, name, marked),
		encoding: marked
	};
	const utf8 = tryDecode(bytes, "utf-8");
	if (utf8 !== void 0) return {
		text: utf8,
		encoding: "utf-8"
	};
	const encoding = known(transport) ?? (kind === "html" ? declared$1(bytes) : void 0) ?? guess(bytes);
	if (encoding) return {
		text: new TextDecoder(encoding).decode(bytes),
		encoding
	};
	if (!looksEightBit(bytes)) throw invalid(bytes, name, "utf-8");
	return {
		text: new TextDecoder("windows-1252").decode(bytes),
		encoding: "windows-1252"
	};
}
/** What a server declares is any string at all. */
function known(label) {
	try {
		return label ? new TextDecoder(label).encoding : void 0;
	} catch {
		return;
	}
}
/** https://html.spec.whatwg.org/multipage/parsing.html#prescan-a-byte-stream-to-determine-its-encoding */
function declared$1(bytes) {
	const none = "x-user-defined";
	const found = sniffHtml(bytes, { defaultEncoding: none }).toLowerCase();
	return found === none ? void 0 : found;
}
function byteOrderMark(bytes) {
	if (bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191) return "utf-8";
	if (bytes[0] === 255 && bytes[1] === 254) return "utf-16le";
	if (bytes[0] === 254 && bytes[1] === 255) return "utf-16be";
}
function decodeStrictly(bytes, name, encoding) {
	const text = tryDecode(bytes, encoding);
	if (text === void 0) throw invalid(bytes, name, encoding);
	return text;
}
function invalid(bytes, name, encoding) {
	return new FailureError({
		reason: "inputInvalidEncoding",
		name,
		encoding: encoding.toUpperCase(),
		offset: validPrefix(bytes, encoding)
	});
}
/** Length in bytes of the longest valid beginning, found by halving. */
function validPrefix(bytes, encoding) {
	let valid = 0;
	let invalid = bytes.length;
	while (invalid - valid > 1) {
		const middle = valid + invalid >> 1;
		if (tryDecode(bytes.subarray(0, middle), encoding, true) === void 0) invalid = middle;
		else valid = middle;
	}
	return valid;
}
function tryDecode(bytes, encoding, stream = false) {
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream });
	} catch {
		return;
	}
}
/** Only what is not windows-1252 or UTF-8 anyway: those have better tests. A few bytes are no ground for a guess. */
function guess(bytes) {
	const start = bytes.subarray(0, sample);
	if (start.filter((byte) => byte >= 128).length < 8) return void 0;
	const [best] = chardet.analyse(start);
	if (!best || best.confidence < 40) return void 0;
	try {
		const { encoding } = new TextDecoder(best.name);
		return encoding === "windows-1252" || encoding === "utf-8" ? void 0 : encoding;
	} catch {
		return;
	}
}
// main/importers/speech/caption-cues.ts
var timing = /^\s*((?:\d{1,4}:)?\d{1,2}:\d{1,2}(?:[.,]\d{1,6})?)\s*-->\s*((?:\d{1,4}:)?\d{1,2}:\d{1,2}(?:[.,]\d{1,6})?)/;
/**
* The cues of WebVTT and SubRip, in the order of the file. The file is brought into one plain form before it is parsed:
* the parser takes an empty cue to hold the next one, an identifier with "note" in it to be a comment, and reads decimal
* points only in one of the formats.
*
* https://www.w3.org/TR/webvtt1/; SubRip has no specification
*/
function readCues(text) {
	const plain = cueBlocks(text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n"));
	return parse(plain.join("\n\n")).entries.map(({ from, to, text: words }) => ({
		start: from / 1e3,
		end: to / 1e3,
		lines: words.split("\n")
	}));
}
/** `number, timing, lines` for each cue that has a line. */
function cueBlocks(text) {
	const vtt = text.startsWith("WEBVTT");
	const cues = [];
	for (const block of text.split(vtt ? /\n{2,}/ : /\n(?:[^\S\n]*\n)+/)) {
		const lines = block.split("\n");
		const at = lines.findIndex((line) => timing.test(line));
		const words = lines.slice(at + 1).filter((line) => line.trim());
		if (at >= 0) cues.push({
			timing: plainTiming(lines[at] ?? ""),
			lines: words
		});
		else if (!vtt && !/^\s*\d+\s*$/.test(block)) cues.at(-1)?.lines.push(...words);
	}
	return cues.filter(({ lines }) => lines.length > 0).map((cue, index) => `${index + 1}\n${cue.timing}\n${cue.lines.join("\n")}`);
}
function plainTiming(line) {
	const [, from = "", to = ""] = timing.exec(line) ?? [];
	return `${plainTime(from)} --> ${plainTime(to)}`;
}
/** Hours, minutes, seconds and three digits behind a comma. */
function plainTime(time) {
	const [clock = "", fraction = ""] = time.split(/[.,]/);
	const fields = clock.split(":");
	return `${(fields.length === 3 ? fields : ["0", ...fields]).join(":")},${fraction.slice(0, 3).padEnd(3, "0")}`;
}
// main/importers/speech/speaker.ts
/** Words before a colon that introduce something and are nobody's name, in any capitals. */
var noName = /^(?:notes?|warning|caution|tip|hint|update|updated|correction|editor['’]?s note|disclaimer|disclosure|important|example|summary|conclusion|abstract|introduction|background|source|sources|sources?|photo|image|video|credit|caption|read more|see also|related|ingredients|method|directions|serves|yield|prep(?:aration)?(?: time)?|cook(?:ing)? time|total time|q|a|question|answer|frage|antwort|step \w+|part \w+|chapter \w+|section \w+|day \w+|week \w+|date|time|when|where|who|what|why|how|place|location|venue|address|phone|tel|telephone|fax|e-?mail|web|website|url|http|https|price|cost|name|title|subject|from|to|cc|bcc|re|fwd|sent|tags?|topics?|category|categories|author|by|published|posted|language|duration|rating|score|final score|half-?time|full-?time|result|goals?|attendance|breaking|live|exclusive|watch|listen|referee|pros|cons|verdict|fact|claim|myth|rumou?r|truth|p\.?s|nb|n\.b|achtung|hinweis|quelle|stand|foto|nota|fuente|remarque)$/i;
/** Words that may stand small in a name. */
var particle = /^(?:of|the|von|van|de|der|den|del|della|di|da|dos|du|la|le|el|al|bin|ibn|and|und|et|y|zu|zur|&)$/;
var capitalised = /^[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}.'’-]*$/u;
/** "SPEAKER 2", as machines call voices they cannot name; any other word with a number is a step, a table, a round. */
var numbered = /^(?:(?:audience|jury|panel) )?(?:speaker|voice|sprecher(?:in)?|interviewer|interviewee|participant|respondent|moderator|guest|host|caller|witness|panell?ist|person|man|woman|student|member)[ _]#?\d{1,2}$/i;
/**
* Whether this can be what a transcript calls a speaker: one to five words, capitalised but for particles like "von".
*/
function isSpeakerName(name) {
	const words = name.trim().split(/\s+/);
	if (words.length > 5 || name.length > 60 || noName.test(name.trim())) return false;
	if (numbered.test(name.trim())) return true;
	const [first = "", ...rest] = words;
	return capitalised.test(first) && rest.every((word) => capitalised.test(word) || particle.test(word));
}
function isAllCapitals(name) {
	return /\p{Lu}{2}/u.test(name) && !/\p{Ll}/u.test(name);
}
// main/importers/speech/caption-lines.ts
/** Says that words are missing, which a reader must know; every other sound in brackets is none of the words. */
var gap$1 = /inaudible|unintelligible|indistinct|crosstalk|overlapping|bleep|censored|redacted|foreign language/i;
var sound$1 = /^[\s♪♫-]*(?:\[[^\]]*\]|\([^)]*\)|【[^】]*】|（[^）]*）|\*[^*]*\*)[\s♪♫.]*$/;
var changes = /^(?:>>+|[-–—](?=\s*\p{Lu}))\s*/u;
/**
* Cues as what is said in them: without tags, without sounds like "[Music]", and with what says who speaks (`<v Ann>`,
* "ANN:", ">>", or a dash where two speak) taken out of the words.
*/
function utterances(cues) {
	const names = speakerNames(cues);
	const unnamed = cues.some(({ lines }) => lines.some((line) => voiceTag.test(line))) ? "" : void 0;
	return cues.flatMap((cue) => voices(cue).flatMap(({ text, voice }) => {
		const words = withoutTags(text);
		if (sound$1.test(words) && !gap$1.test(words)) return [];
		const named = withName(words.replace(/[♪♫♬]/g, " "), names);
		const speaker = voice ?? named.speaker ?? unnamed;
		const said = named.text.replace(/\s+/g, " ").trim();
		if (!said && !speaker) return [];
		const { start, end } = cue;
		return [{
			start,
			end,
			text: said,
			...speaker === void 0 ? {} : { speaker }
		}];
	}));
}
var voiceTag = /<v(?=[.\s])/;
/** A cue at its voices, and at its lines where lines begin with a sign that somebody else speaks. */
function voices({ lines }) {
	return lines.join("\n").split(voiceTag).flatMap((piece, index) => {
		if (index === 0) return lineVoices(piece);
		const [, name = "", words = ""] = /^[^\s>]*\s*([^>]*)>([\s\S]*)$/.exec(piece) ?? [];
		return [{
			text: words.replaceAll("\n", " "),
			voice: withoutTags(name).trim()
		}];
	});
}
var prefix = /^(?:>>+\s*|[-–—]\s*)?([^:\n]{2,60}?)\s*:(?=\s|$)\s*(.*)$/s;
function lineVoices(text) {
	const pieces = [];
	for (const line of text.split("\n")) {
		const last = pieces.at(-1);
		if (!last || beginsAnew(line) || sound$1.test(withoutTags(last.at(-1) ?? ""))) pieces.push([line]);
		else last.push(line);
	}
	return pieces.map((lines) => ({ text: lines.join(" ") }));
}
function beginsAnew(line) {
	const plain = withoutTags(line).trim();
	const name = nameIn(prefix.exec(plain)?.[1] ?? "");
	return changes.test(plain) || sound$1.test(plain) || isAllCapitals(name) && isSpeakerName(name);
}
/** Names in small letters need to come back before they are taken for names, as do all where everything is capitals. */
function speakerNames(cues) {
	const counts = /* @__PURE__ */ new Map();
	for (const cue of cues) for (const { text } of voices(cue)) {
		const name = nameIn(prefix.exec(withoutTags(text))?.[1] ?? "");
		if (isSpeakerName(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
	}
	const all = cues.map(({ lines }) => lines.join("\n")).join("\n");
	const shouted = (all.match(/\p{Ll}/gu)?.length ?? 0) < (all.match(/\p{Lu}/gu)?.length ?? 0);
	return new Set([...counts].filter(([name, count]) => count > 1 || isAllCapitals(name) && !shouted).map(([name]) => name));
}
/** Without the square brackets or the title some write around or behind it. */
function nameIn(written) {
	return written.replace(/^\[(.*)\]$/, "$1").replace(/\s*\([^)]*\)$/, "").trim();
}
function withName(text, names) {
	const [, written = "", words = ""] = prefix.exec(text.trim()) ?? [];
	const name = nameIn(written);
	if (names.has(name)) return {
		text: words,
		speaker: name
	};
	const said = text.trim().replace(changes, "");
	return said === text.trim() ? { text: said } : {
		text: said,
		speaker: ""
	};
}
var entities = {
	amp: "&",
	lt: "<",
	gt: ">",
	quot: "\"",
	apos: "'",
	nbsp: " ",
	lrm: "",
	rlm: ""
};
/** HTML's and WebVTT's tags, times within a line, and the codes in braces that some players place text by. */
function withoutTags(text) {
	return text.replace(/<(?:\/?[a-zA-Z][^<>]*|\d[\d:.]*)>|\{\\[^{}]*\}|\{[yYfFcCsS]:[^{}]*\}/g, "").replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,4}));/gi, (whole, decimal, hex, name) => {
		if (name) return entities[String(name).toLowerCase()] ?? whole;
		const code = decimal ? Number(decimal) : Number.parseInt(String(hex), 16);
		return code > 0 && code <= 1114111 ? String.fromCodePoint(code) : whole;
	});
}
// main/importers/speech/rolling-captions.ts
/** Above this share of repeating cues a file rolls; people repeat themselves far less. */
var rollingShare = .25;
/**
* Captions that roll up the screen show each line again until it has left it, and those that grow show it from its
* beginning. Of both only what is new in each cue is kept. Files that do neither are left alone: in them, who says "No."
* twice said it twice.
*/
function withoutRepeats(cues) {
	const fresh = cues.map((cue, index) => news(cue, cues[index - 1]));
	const repeating = fresh.filter((cue, index) => {
		const whole = cues[index];
		return whole && textOf(cue) !== textOf(whole);
	});
	if (repeating.length <= cues.length * rollingShare || repeating.length < 2) return [...cues];
	return fresh.filter(({ lines }) => lines.length > 0);
}
/** A screen holds three or four. */
var mostLines = 8;
function news(cue, before) {
	if (!before || cue.start - before.end > 1) return cue;
	const old = before.lines.map(plain);
	const lines = cue.lines.map(plain);
	for (let count = Math.min(old.length, lines.length, mostLines); count > 0; count -= 1) {
		if (old.slice(-count).join("\n") !== lines.slice(0, count).join("\n")) continue;
		return {
			...cue,
			lines: cue.lines.slice(count)
		};
	}
	const shown = old.join(" ");
	const now = lines.join(" ");
	if (shown && now.startsWith(`${shown} `)) return {
		...cue,
		lines: [now.slice(shown.length).trim()]
	};
	return cue;
}
function plain(line) {
	return withoutTags(line).replace(/\s+/g, " ").trim();
}
function textOf({ lines }) {
	return lines.map(plain).join("\n");
}
// main/importers/speech/subtitles.ts
/** Seconds without words after which a sentence that has ended, or any words, are a paragraph. */
var pause = {
	afterSentence: 2,
	always: 8
};
/** Characters after which a paragraph ends with its sentence, or anywhere if captions have no full stops. */
var length = {
	afterSentence: 400,
	always: 900
};
var endsSentence$1 = /[.!?…。！？]["'”’»」)\]]*$/u;
/**
* Subtitles, WebVTT or SubRip, as a transcript: cues joined to paragraphs, one or more for each turn of a speaker, each
* with the time it begins at. Sounds ("[Music]", "(applause)") are left out, words nobody understood ("[inaudible]") stay
* as written; of lyrics only the signs of music go.
*
* @throws FailureError `inputEmpty`; `inputDamaged` when there is no cue; `inputInvalidEncoding`
*/
function readSubtitles(bytes, name) {
	if (bytes.length === 0) throw new FailureError({
		reason: "inputEmpty",
		name
	});
	const { text } = decode(bytes, name, "text");
	const cues = readCues(text);
	if (cues.length === 0 && !/^\ufeff?WEBVTT(?:\s|$)/.test(text)) throw new FailureError({
		reason: "inputDamaged",
		name,
		kind: "subtitle file"
	});
	return {
		drafts: paragraphs(utterances(withoutRepeats(cues))),
		metadata: {}
	};
}
function paragraphs(all) {
	const stops = all.filter(({ text }) => endsSentence$1.test(text)).length > all.length * .05;
	const turns = [];
	for (const { start, end, text, speaker } of all) {
		const last = turns.at(-1);
		const another = speaker !== void 0 && (speaker === "" || speaker !== last?.author);
		if (!last || another || isDone(last, start, stops)) turns.push({
			author: speaker ?? last?.author ?? "",
			time: start,
			text,
			end
		});
		else {
			last.text = `${last.text} ${text}`.trim();
			last.end = end;
		}
	}
	return turns.filter(({ text }) => text).map(({ author, time, text }) => ({
		kind: "paragraph",
		text,
		...author ? { author } : {},
		time
	}));
}
function isDone({ text, end }, next, stops) {
	if (!text) return false;
	const silence = next - end;
	const ended = !stops || endsSentence$1.test(text);
	return silence > pause.always || silence > pause.afterSentence && ended || text.length > length.afterSentence && endsSentence$1.test(text) || text.length > length.always;
}
// main/importers/speech/transcript.ts
var clock = String.raw`(?:\d{1,2}:)?\d{1,3}:\d{2}(?:[.,]\d{1,3})?`;
var stamp = String.raw`(?:\[${clock}\]|\(${clock}\)|${clock})`;
/** `[00:01:23] ANN EXAMPLE (Chair) (12:34): words`; without a colon only a time alone behind a name will do. */
var turnLine = new RegExp(String.raw`^\s*(?:(?<before>${stamp})\s*[-–—:]?\s*)?(?<name>[^\s:()[\],\d][^:()[\],]{0,59}?)(?:,\s[^:.!?]{2,60}|\s*\((?=[^()]*\p{L})[^()]{1,60}\))?(?:(?:\s*(?<after>${stamp}))?\s*:(?:\s+(?<words>\S.*))?|\s+(?<last>${stamp}))$`, "u");
var stampLine = new RegExp(String.raw`^\s*(${stamp})\s*$`);
var sound = /^(?:\([^()]{1,60}\)|\[[^[\]]{1,60}\])[.\s]*$/;
var gap = /inaudible|unintelligible|indistinct|crosstalk/i;
var endsSentence = /[.!?…。！？]["'”’»)\]]*$/u;
var score = /(?:^|[\s(])\d{1,3}\s?[-–:]\s?\d{1,3}(?=$|[\s),.;])/;
/** Characters of a line that was broken because it was full. */
var fullLine = {
	shortest: 45,
	longest: 90
};
/**
* Plain text that is a transcript: paragraphs that begin with who speaks, who comes back. Speakers become the blocks'
* authors as they are written, without title; a paragraph without a name goes on with the last one. What stands before
* the first turn is read like any text. Sounds that have a line of their own are left out.
*
* A text is taken for one only if nothing else is likely: lists of facts do not come back to their keys, games have
* scores, and an article has paragraphs of its own among its notes.
*/
function readTranscript(text) {
	const found = paragraphsOf(text);
	const names = countNames(found);
	const paragraphs = found.map((paragraph) => withoutLoneWord(paragraph, names));
	const first = paragraphs.findIndex(({ turn }) => turn && (names.get(keyOf(turn.name)) ?? 0) > 1);
	const body = paragraphs.slice(first);
	if (first < 0 || first > paragraphs.length / 2 || !isTranscript(body, names)) return void 0;
	return {
		drafts: [...readPlainText(paragraphs.slice(0, first).map(asWritten).join("\n\n")), ...draftsOf(body)],
		metadata: {}
	};
}
function isTranscript(body, names) {
	const turns = body.map(({ turn }) => turn).filter((turn) => turn !== void 0);
	if (turns.length < 3 || turns.length <= body.length / 2) return false;
	const back = turns.filter(({ name }) => (names.get(keyOf(name)) ?? 0) > 1);
	if (new Set(turns.map(({ name }) => keyOf(name))).size < 2 || back.length < turns.length / 2) return false;
	const spoken = body.filter(({ text }) => endsSentence.test(text));
	const scores = body.filter(({ text }) => score.test(text));
	const times = turns.map(({ time }) => time).filter((time) => time !== void 0);
	const backwards = times.filter((time, index) => time < (times[index - 1] ?? 0));
	return spoken.length > body.length * .6 && scores.length < body.length * .25 && backwards.length <= times.length * .1;
}
function countNames(paragraphs) {
	const names = /* @__PURE__ */ new Map();
	for (const { turn } of paragraphs) if (turn) names.set(keyOf(turn.name), (names.get(keyOf(turn.name)) ?? 0) + 1);
	return names;
}
/** "Remember: …" once in a transcript is what somebody says, whereas "ANNOUNCER: …" is somebody. */
function withoutLoneWord(paragraph, names) {
	const { turn } = paragraph;
	if (!turn || turn.time !== void 0 || isAllCapitals(turn.name)) return paragraph;
	if (/\s/.test(turn.name) || (names.get(keyOf(turn.name)) ?? 0) > 1) return paragraph;
	return { text: asWritten(paragraph) };
}
function asWritten({ turn, text }) {
	return `${turn?.lead ?? ""}${text}`;
}
/** "JAKE EXAMPLE" the first time is "EXAMPLE" from then on. */
function keyOf(name) {
	return name.split(/\s+/).at(-1)?.toLowerCase() ?? "";
}
function draftsOf(body) {
	let author = "";
	const drafts = [];
	for (const { text, turn, time } of body) {
		author = turn?.name ?? author;
		const said = turn?.time ?? time;
		if (text) drafts.push({
			kind: "paragraph",
			text,
			author,
			...said === void 0 ? {} : { time: said }
		});
	}
	return drafts;
}
/** Lines are paragraphs, but for those that go on with one that was full. */
function paragraphsOf(text) {
	const paragraphs = [];
	let pending;
	let previous = "";
	for (const line of text.replace(/\r\n?|\u2028|\u2029/g, "\n").split("\n")) {
		const words = line.trim();
		const last = paragraphs.at(-1);
		const [, alone] = stampLine.exec(words) ?? [];
		const turn = words && !alone ? turnOf(words) : void 0;
		if (alone) pending = seconds(alone);
		else if (turn) {
			const time = turn.time ?? pending;
			const timed = time === void 0 ? turn : {
				...turn,
				time
			};
			paragraphs.push({
				text: turn.words,
				turn: timed
			});
		} else if (words && !(sound.test(words) && !gap.test(words))) {
			if (last && (last.text === "" || previous && isFull(previous))) last.text = last.text ? `${last.text}\n${words}` : words;
			else paragraphs.push({
				text: words,
				...pending === void 0 ? {} : { time: pending }
			});
		}
		if (words && !alone) pending = void 0;
		previous = alone ? "" : words;
	}
	return paragraphs;
}
function isFull(line) {
	return line.length >= fullLine.shortest && line.length <= fullLine.longest;
}
function turnOf(line) {
	const { before, name = "", after, last, words = "" } = turnLine.exec(line)?.groups ?? {};
	const stamped = after ?? last ?? before;
	if (!isSpeakerName(name) || words.startsWith("//")) return void 0;
	const lead = line.slice(0, line.length - words.length);
	return {
		name: name.trim(),
		words,
		lead,
		...stamped ? { time: seconds(stamped) } : {}
	};
}
function seconds(stamped) {
	return stamped.replace(/[[\]()]/g, "").replace(",", ".").split(":").reduce((total, field) => total * 60 + Number(field), 0);
}
// main/importers/text/byline.ts
/** Names are written large, but for the small words between and inside them. */
var byline$1 = /^(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|[Dd]i)\s+\p{Lu}[\p{L}.'’-]*(?:[\s,]+(?:and|und|et|y|e|de|der|del|di|da|la|le|van|von|bin|al|\p{Lu}[\p{L}.'’-]*)){0,10}$/u;
/** A byline under the title says who wrote the article; there is nothing in it to judge. */
function takeByline(drafts) {
	const [first, second, ...rest] = drafts;
	if (first?.kind === "heading" && second?.kind === "paragraph" && second.text.length < 90 && byline$1.test(second.text)) return {
		drafts: [
			first,
			{
				...second,
				leftOut: "title"
			},
			...rest
		],
		metadata: { byline: second.text }
	};
	return {
		drafts,
		metadata: {}
	};
}
// main/importers/text/markdown.ts
var frontMatter = /^---\r?\n([\s\S]{0,10000}?)\r?\n(?:---|\.\.\.)(?:\r?\n|$)/;
/** CommonMark with GitHub's tables, strikethrough and links; what is written is kept, how it is set is not. */
function readMarkdown(source) {
	const matter = frontMatter.exec(source);
	return {
		drafts: signedPosts(blocksOf(fromMarkdown(matter ? source.slice(matter[0].length) : source, {
			extensions: [gfm()],
			mdastExtensions: [gfmFromMarkdown()]
		}))),
		metadata: readFrontMatter(matter?.[1] ?? "")
	};
}
/** The few fields an article's front matter agrees on, when they are plain; anything else in it is not about the text. */
function readFrontMatter(matter) {
	const field = (name) => new RegExp(`^${name}:[ \\t]*["']?(.+?)["']?[ \\t]*$`, "mi").exec(matter)?.[1];
	const [title, byline, published, language] = [
		"title",
		"author",
		"date",
		"lang"
	].map(field);
	return {
		...title ? { title } : {},
		...byline ? { byline } : {},
		...published ? { published } : {},
		...language ? { language } : {}
	};
}
function blocksOf(parent, quoted = false) {
	return parent.children.flatMap((node) => blockOf(node, quoted));
}
function blockOf(node, quoted) {
	switch (node.type) {
		case "heading": return [{
			kind: "heading",
			level: node.depth,
			text: inline(node)
		}];
		case "paragraph": {
			const [only] = node.children;
			if (node.children.length === 1 && only?.type === "image") return [{
				kind: "caption",
				text: only.alt ?? ""
			}];
			return [{
				kind: quoted ? "quote" : "paragraph",
				text: inline(node)
			}];
		}
		case "blockquote": return quoteOf(blocksOf(node, true));
		case "list": return blocksOf(node, quoted);
		case "listItem": {
			const [first, ...rest] = blocksOf(node, quoted);
			return first ? [{
				...first,
				kind: "listItem"
			}, ...rest] : [];
		}
		case "table": return node.children.flatMap((row) => row.children.map((cell) => ({
			kind: "tableCell",
			text: inline(cell)
		})));
		case "code": return [{
			kind: "paragraph",
			text: node.value
		}];
		case "html": return withoutLinks(htmlBlocks(parsePage(node.value, "Markdown").body));
		default: return [];
	}
}
/** A paragraph that ends with a signature, or that one follows, is a post that was pasted as text. */
function signedPosts(drafts) {
	const posts = [];
	for (const draft of drafts) {
		const lines = draft.text.split("\n").flatMap((line) => beforeSignature(line) ?? [line]);
		const signed = draft.kind === "paragraph" ? parseSignature(lines.at(-1) ?? "") : void 0;
		const before = posts.at(-1);
		if (signed && lines.length > 1) posts.push(postOf(lines.slice(0, -1).join("\n"), signed));
		else if (signed && before?.kind === "paragraph") posts.splice(-1, 1, postOf(before.text, signed));
		else posts.push(draft);
	}
	return posts;
}
/** A quotation signed like a post is one: all its paragraphs together. */
function quoteOf(drafts) {
	const lines = drafts.map(({ text }) => text).join("\n").split("\n");
	const signed = parseSignature(lines.at(-1) ?? "");
	if (!signed || lines.length < 2) return [...drafts];
	return [postOf(lines.slice(0, -1).join("\n"), signed)];
}
function inline(node) {
	if (node.type === "text" || node.type === "inlineCode") return node.value;
	if (node.type === "break") return "\n";
	if (node.type === "image") return "";
	return "children" in node ? node.children.map(inline).join("") : "";
}
// main/importers/web/html-metadata.ts
/** What the page says about itself: structured data first, then the social tags, then the plain ones. */
function metadataOf(document) {
	const data = articleData(document);
	const tags = metaTags(document);
	const meta = (...names) => names.map((name) => tags.get(name)).find((content) => content !== void 0);
	const title = meta("og:title", "twitter:title") ?? clean(text$1(data?.headline)) ?? short(clean(document.querySelector("h1")?.textContent)) ?? clean(document.querySelector("title")?.textContent);
	const byline = names(data?.author) ?? meta("author", "article:author", "byl", "dc.creator");
	const siteName = meta("og:site_name") ?? names(data?.publisher);
	const published = clean(text$1(data?.datePublished)) ?? meta("article:published_time", "date", "dc.date") ?? clean(document.querySelector("time[datetime]")?.getAttribute("datetime"));
	const updated = clean(text$1(data?.dateModified)) ?? meta("article:modified_time", "og:updated_time", "last-modified", "dcterms.modified");
	const language = clean(document.documentElement?.getAttribute("lang")) ?? meta("og:locale")?.replace("_", "-");
	const uri = webAddress$1(document.querySelector("link[rel=\"canonical\"]")?.getAttribute("href") ?? meta("og:url"));
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
		const found = findArticle(parse$1(script.textContent ?? ""), 6);
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
function parse$1(json) {
	try {
		return JSON.parse(json);
	} catch {
		return;
	}
}
function names(value) {
	const all = [value].flat().map((one) => clean(text$1(typeof one === "object" && one !== null ? one.name : one))).filter((name) => name !== void 0);
	return all.length > 0 ? all.join(", ") : void 0;
}
function text$1(value) {
	return typeof value === "string" ? value : void 0;
}
function clean(value) {
	return value?.replace(/\s+/g, " ").trim().slice(0, 500) || void 0;
}
/** A heading that nobody closed holds the whole page. */
function short(title) {
	return title && title.length <= 300 ? title : void 0;
}
function webAddress$1(value) {
	return value && /^https?:\/\//i.test(value) && URL.canParse(value) ? value : void 0;
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
var ended = /[.!?…:;"”’»)\]。！？।]$/u;
function furniture({ kind, text, pictured }, place, metadata) {
	if (kind === "caption") return "caption";
	if (place === "edge" && notices.test(text)) return "notice";
	if (text.length > long) return void 0;
	if (same(text, metadata.title)) return "title";
	if (controls.test(text)) return "notice";
	if (credit.test(text)) return "caption";
	if (pointers.test(text) && text.length < 160) return "teaser";
	if (pictured && kind === "paragraph" && text.length < 120 && !/^\d{1,2}[.)]/.test(text) && !ended.test(text)) return "caption";
	if (place === "middle") return void 0;
	if (same(text, metadata.byline) || same(text, metadata.siteName)) return "title";
	if ((byline.test(text) || signature.test(text)) && text.length < 110) return "title";
	return text.length < 100 && text.split("\n").every((line) => dateLine.test(line)) ? "title" : void 0;
}
/** A line that is nothing but a link leads to another article, unless it stands among text as the name of a section. */
function isTeaser(article, index) {
	const draft = article[index];
	if (!draft?.linked || ended.test(draft.text)) return false;
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
		if (place === void 0 || place > next + reach) {
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
var reach = 8;
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
// main/importers/web/extract-html.ts
/**
* The article of a page, without the page.
*
* @throws FailureError `inputTooDeep`
*/
function readHtml(html, name, options = {}) {
	const document = parsePage(html, name);
	checkDepth(document.body, name);
	const metadata = metadataOf(document);
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
function mainContent(document) {
	return new Readability(document, {
		charThreshold: 200,
		keepClasses: true,
		serializer: (node) => node
	}).parse()?.content ?? null;
}
// main/importers/web/mhtml.ts
var kind = "saved page";
/**
* The page in a file that a browser saved it to, with its pictures and frames, of which nothing is read. Its encoding is
* what its part says, else what the page says.
*
* https://www.rfc-editor.org/rfc/rfc2557
*
* @throws FailureError `inputEmpty`; `inputDamaged` when there is no page in it; `inputInvalidEncoding`
*/
async function readMhtml(bytes, name) {
	if (bytes.length === 0) throw new FailureError({
		reason: "inputEmpty",
		name
	});
	const message = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1").replace(/^(?:\u00ef\u00bb\u00bf)?\s*/, "");
	const page = pageOf(message, 8);
	const location = webAddress(field(headOf(message), "snapshot-content-location"));
	const html = page === void 0 ? "" : await contentOf(page, name);
	if (page === void 0 || !html.trim()) throw new FailureError({
		reason: "inputDamaged",
		name,
		kind
	});
	const uri = location ?? webAddress(field(headOf(page), "content-location"));
	return {
		html,
		...uri ? { uri } : {}
	};
}
/**
* The part that is the page: of related parts the one named as the start, of alternatives and without a name the first
* that is HTML or holds it. Parts are at most `levels` deep in each other.
*/
function pageOf(part, levels) {
	const head = headOf(part);
	const type = field(head, "content-type") ?? "";
	if (/^text\/html|^application\/xhtml\+xml/i.test(type)) return part;
	const boundary = parameter(type, "boundary");
	if (levels === 0 || !/^multipart\//i.test(type) || !boundary) return void 0;
	const inner = partsOf(part.slice(head.length), boundary);
	const start = parameter(type, "start") ?? "";
	const named = start ? inner.find((one) => field(headOf(one), "content-id") === start) : void 0;
	for (const one of named === void 0 ? inner : [named, ...inner]) {
		const page = pageOf(one, levels - 1);
		if (page !== void 0) return page;
	}
}
function headOf(part) {
	return /^[\s\S]*?(?:\r?\n\r?\n|$)/.exec(part.slice(0, 1e5))?.[0] ?? "";
}
function field(head, key) {
	return (new RegExp(`^${key}:[ \\t]*((?:.|\\r?\\n[ \\t])*)`, "im").exec(head)?.[1])?.replace(/\r?\n[ \t]+/g, " ").trim();
}
function parameter(value, key) {
	const [, quoted, bare] = new RegExp(`;\\s*${key}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, "i").exec(value) ?? [];
	return quoted ?? bare;
}
/** What follows the last part has no header and is never taken for one. */
function partsOf(body, boundary) {
	const literally = boundary.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&");
	const line = new RegExp(`\\n--${literally}(?:--)?[ \\t]*\\r?(?:\\n|$)`);
	return `\n${body}`.split(line).slice(1);
}
/** Its bytes as they were before they were sent, read like those of any page unless the part says how. */
async function contentOf(part, name) {
	const type = field(headOf(part), "content-type") ?? "";
	const content = (await PostalMime.parse(Buffer.from(`Content-Disposition: attachment\r\n${part}`, "latin1"))).attachments[0]?.content;
	if (content === void 0 || typeof content === "string") return "";
	const bytes = new Uint8Array(content);
	return declared(bytes, parameter(type, "charset")) ?? decode(bytes, name, "html").text;
}
function declared(bytes, charset) {
	try {
		return charset ? new TextDecoder(charset).decode(bytes) : void 0;
	} catch {
		return;
	}
}
function webAddress(value) {
	return value && /^https?:\/\//i.test(value) && URL.canParse(value) ? value : void 0;
}
// main/importers/read-source.ts
/**
* One reader for each kind of source; what all have in common is looked at here.
*
* @throws FailureError `input…`
*/
async function readSource(input, options = {}) {
	const { name, bytes } = input;
	refuseTooLarge(name, bytes.length);
	if (bytes.length === 0) throw new FailureError({
		reason: "inputEmpty",
		name
	});
	const kind = kindOf(input);
	const source = {
		name,
		mediaType: mediaTypes[kind],
		sha256: createHash("sha256").update(bytes).digest("hex"),
		byteLength: bytes.length
	};
	if (!isText(kind)) return {
		reading: await readPacked(kind, input, options),
		source: {
			...source,
			encoding: "binary"
		}
	};
	if (looksBinary(bytes)) throw new FailureError({
		reason: "inputBinary",
		name
	});
	const { text, encoding } = decode(bytes, name, kind === "html" ? "html" : "text", input.encoding);
	const decoded = text.replaceAll("\0", "�");
	if (!decoded.trim()) throw new FailureError({
		reason: "inputEmpty",
		name
	});
	return {
		reading: readText(kind, decoded, input, options),
		source: {
			...source,
			encoding
		}
	};
}
function readText(kind, text, input, { whole = false }) {
	switch (kind) {
		case "html": return readHtml(text, input.name, {
			pasted: isPieceOfPage(input, text),
			whole
		});
		case "markdown": return readMarkdown(text);
		case "text": return readTranscript(text) ?? takeByline(readPlainText(text));
	}
}
async function readPacked(kind, { name, bytes }, { onProgress, whole = false }) {
	switch (kind) {
		case "pdf": return readPdf(bytes, name, onProgress);
		case "docx": return readDocx(bytes, name);
		case "odt": return readOdt(bytes, name);
		case "epub": return readEpub(bytes, name);
		case "email": return readEmail(bytes, name);
		case "mhtml": {
			const { html, uri } = await readMhtml(bytes, name);
			const { drafts, metadata } = readHtml(html, name, { whole });
			return {
				drafts,
				metadata: {
					...uri ? { uri } : {},
					...metadata
				}
			};
		}
		case "vtt":
		case "srt": return readSubtitles(bytes, name);
	}
}
// main/importers/import-article.ts
/**
* Bytes as the user has them, to an article with blocks and sentences. Nothing is stored here.
*
* @throws FailureError `input…`: one sentence for each way the bytes can be no article
*/
async function importArticle(input, onProgress) {
	const { reading, source } = await readSource(input, { onProgress });
	return finish(reading, source, input);
}
/** The sentences and the title of what was read. */
function finish({ drafts, metadata }, source, { name, uri }) {
	const assembled = assemble(drafts);
	if (!assembled.text) throw new FailureError({
		reason: "inputWithoutText",
		name
	});
	const address = metadata.uri ?? uri;
	return {
		metadata: {
			...metadata,
			title: metadata.title ?? titleOf(drafts.filter(({ leftOut }) => !leftOut)),
			...address ? { uri: address } : {}
		},
		source,
		...assembled,
		sentences: sentencesOf(assembled, metadata.language)
	};
}
var titleLength = 90;
/** The first heading, else the first words. */
function titleOf(drafts) {
	const first = drafts.find(({ text }) => text.trim());
	const line = ((drafts.find(({ kind, text }) => kind === "heading" && text.trim()) ?? first)?.text ?? "").replace(/\s+/g, " ").trim();
	if (line.length <= titleLength) return line;
	const cut = line.slice(0, titleLength);
	return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), titleLength / 2)).trim()}…`;
}
// main/importers/preview-article.ts
/** @throws FailureError `input…` */
async function previewArticle(input) {
	const { reading } = await readSource(input, { whole: true });
	const blocks = reading.drafts.map(({ underline: _underline, ...draft }) => ({
		...draft,
		kept: !draft.leftOut
	}));
	const digest = createHash("sha256").update(JSON.stringify(blocks)).digest("hex").slice(0, 16);
	return {
		metadata: reading.metadata,
		blocks,
		digest
	};
}
/**
* The article as somebody chose it: `kept` has a member for each block of the preview.
*
* @throws FailureError `input…`, `previewStale`
*/
async function reviseArticle(input, kept) {
	const { metadata, blocks, digest } = await previewArticle(input);
	if (kept.length !== blocks.length) throw new FailureError({
		reason: "previewStale",
		article: input.name
	});
	const drafts = blocks.filter((_block, index) => kept[index]).map(({ kept: _kept, leftOut: _leftOut, ...draft }) => draft);
	const { source } = await readSource(input);
	return {
		imported: finish({
			drafts,
			metadata
		}, source, input),
		digest
	};
}
var exportFormatNames = Object.keys({
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
});
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
// shared/annotation.ts
var labels = [
	"fact",
	"opinion",
	"claim",
	"cleared"
];
var attributionKinds = [
	"outlet",
	"quoted",
	"reported"
];
// shared/claim-review.ts
/** What kind of claim it is: it decides how one checks it. After the typologies that fact-checkers share. */
var claimTypes = [
	"quantity",
	"experience",
	"causation",
	"rule",
	"prediction",
	"other"
];
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
var line$3 = z.string().max(2e3);
var prose$1 = z.string().max(1e5);
var number = z.number();
var verdict = z.strictObject({
	id: line$3,
	name: line$3,
	ratingValue: number.optional(),
	bestRating: number.optional(),
	worstRating: number.optional()
});
var claimReview = z.strictObject({
	claimReviewed: prose$1.optional(),
	claimType: z.enum(claimTypes).optional(),
	capacity: line$3.optional(),
	appearance: z.strictObject({
		date: line$3.optional(),
		place: line$3.optional(),
		uri: line$3.optional()
	}).optional(),
	verdict: verdict.optional(),
	conclusion: prose$1.optional(),
	knownOn: line$3.optional(),
	contact: z.strictObject({
		asked: line$3.optional(),
		deadline: line$3.optional(),
		answer: prose$1.optional()
	}).optional(),
	corrections: z.array(z.strictObject({
		date: line$3,
		text: prose$1
	})).max(1e3).optional()
});
var capture = z.strictObject({
	sha256: z.string().regex(/^[0-9a-f]{64}$/),
	name: line$3,
	mediaType: line$3,
	byteLength: z.int().nonnegative(),
	captured: line$3
});
var evidence = z.strictObject({
	id: z.string().regex(/^[A-Za-z0-9-]{1,64}$/),
	title: line$3,
	uri: z.string().max(8e3).optional(),
	quote: prose$1.optional(),
	locator: line$3.optional(),
	kind: z.enum(evidenceKinds),
	stance: z.enum(stances),
	accessed: line$3.optional(),
	capture: capture.optional()
});
/** A judgement from outside. */
var judgement = z.strictObject({
	label: z.enum(labels),
	note: prose$1.optional(),
	attribution: z.strictObject({
		kind: z.enum(attributionKinds),
		name: line$3
	}).optional(),
	claimReview: claimReview.optional(),
	evidence: z.array(evidence).max(1e3).optional()
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
var languages = [
	"system",
	"en",
	"de"
];
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
var within = ({ least, most }) => z.number().min(least).max(most).exactOptional();
var keyName = z.string().min(1).max(64);
z.strictObject({
	theme: z.enum(themes).exactOptional(),
	language: z.enum(languages).exactOptional(),
	typeface: z.enum(typefaces).exactOptional(),
	palette: z.enum(palettes).exactOptional(),
	typeSize: within(preferenceRanges.typeSize),
	measure: within(preferenceRanges.measure),
	lineHeight: within(preferenceRanges.lineHeight),
	verticalText: z.boolean().exactOptional(),
	reducedMotion: z.boolean().exactOptional(),
	keys: z.record(keyName, z.array(keyName).max(16)).exactOptional()
});
// shared/decision.ts
var reviewStates = [
	"draft",
	"ready",
	"approved",
	"returned"
];
// shared/person.ts
/** What a person mostly does here; it decides what they are shown first, never what they may do. */
var roles = ["checker", "editor"];
// shared/queue.ts
var desks = [
	"toReview",
	"returnedToMe",
	"myDrafts"
];
var queueOrders = [
	"oldest",
	"newest",
	"article"
];
// shared/report-template.ts
/** Bytes of a logo's `data:` URI; library.json is read often and is copied about. */
var largestLogo = 4e5;
/** Only a picture that is in the report itself. */
function isPicture(uri) {
	return /^data:image\/(?:png|jpeg|gif|webp);base64,[A-Za-z0-9+/=]+$/.test(uri);
}
// main/api/template-schema.ts
var line$2 = z.string().max(500);
var colour$1 = z.string().regex(/^#[0-9a-fA-F]{6}$/);
var reportTemplate = z.strictObject({
	newsroom: line$2.optional(),
	heading: line$2.optional(),
	logo: z.string().max(largestLogo).refine(isPicture).optional(),
	accent: colour$1.optional(),
	labelColours: z.partialRecord(z.enum(labels), colour$1).optional(),
	method: z.string().max(2e4).optional(),
	footer: z.string().max(2e3).optional(),
	verdicts: z.record(z.string().max(64), line$2).optional()
});
// main/api/review-schemas.ts
var id$1 = z.string().min(1).max(64);
var recordId = z.string().regex(/^[A-Za-z0-9-]{1,64}$/);
var line$1 = z.string().max(2e3);
var prose = z.string().max(1e5);
var name = z.string().trim().min(1).max(200);
var colour = z.string().regex(/^#[0-9a-fA-F]{6}$/);
var offset$1 = z.int().nonnegative();
var none$1 = z.strictObject({});
var revision = z.strictObject({
	revision: z.int().positive(),
	modified: line$1,
	writer: line$1
});
var some = (of) => z.array(of).max(1e4);
var verdictScale = z.array(z.strictObject({
	id: recordId,
	name,
	definition: line$1,
	value: z.number().optional(),
	colour
})).max(50);
var reviewRules = z.strictObject({
	secondPerson: z.boolean(),
	labels: z.array(z.enum(labels)).max(labels.length),
	verdicts: z.array(line$1).max(50),
	evidence: z.boolean()
});
/** What may come in from outside, for each operation of review. */
var reviewSchemas = {
	readProfile: none$1,
	changeProfile: z.strictObject({
		name: name.optional(),
		initials: z.string().trim().min(1).max(4).optional(),
		colour: colour.optional(),
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
				start: offset$1,
				end: offset$1
			}).optional(),
			text: prose.nullable(),
			resolved: z.boolean().optional()
		}))
	}),
	reviewQueue: z.strictObject({
		filter: z.strictObject({
			desk: z.enum(desks).optional(),
			articles: some(id$1).optional(),
			people: some(line$1).optional(),
			labels: some(z.enum(labels)).optional(),
			states: some(z.enum(reviewStates)).optional(),
			verdicts: some(line$1).optional(),
			disagreement: z.boolean().optional(),
			before: line$1.optional(),
			after: line$1.optional()
		}).optional(),
		order: z.enum(queueOrders).optional(),
		offset: offset$1.optional(),
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
		cursor: line$1.optional(),
		wait: z.number().min(0).max(60).optional(),
		open: id$1.optional()
	}),
	packArticles: z.strictObject({ ids: some(id$1).min(1) }),
	mergePackage: z.strictObject({
		name: line$1.min(1),
		bytes: z.instanceof(Uint8Array)
	}),
	listBin: none$1,
	emptyBin: z.strictObject({ ids: some(id$1).optional() })
};
// main/api/argument-schemas.ts
var id = z.string().min(1).max(64);
var markId = z.string().regex(/^[A-Za-z0-9-]{1,64}$/);
var line = z.string().max(2e3);
var language = z.string().max(64);
var text = z.string().max(largestArticle);
var offset = z.int().nonnegative();
var range = z.strictObject({
	start: offset,
	end: offset
});
z.strictObject({});
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
z.strictObject({
	name: line.min(1),
	bytes: z.instanceof(Uint8Array),
	mediaType: z.enum(["text/plain", "text/html"]).exactOptional(),
	uri: line.exactOptional(),
	encoding: z.string().max(64).exactOptional(),
	...adding
}), z.strictObject({
	address: z.string().max(8e3),
	...adding
}), z.strictObject({ task: id }), z.strictObject({ task: id }), z.strictObject({ id }), z.strictObject({
	id,
	metadata: z.strictObject({
		title: line,
		byline: line,
		published: line
	}),
	kept: z.array(z.boolean()).max(2e5)
}), z.strictObject({ id }), z.strictObject({ id }), z.strictObject({ id }), z.strictObject({ id }), z.strictObject({
	article: id,
	changes: z.array(z.strictObject({
		id: markId,
		range,
		judgement: judgement.nullable(),
		adjudicates: z.array(markId).max(1e3).optional()
	})).max(2e5),
	boundaries: z.array(z.strictObject({
		offset,
		begins: z.boolean().nullable()
	})).max(2e5).optional()
}), { ...reviewSchemas }, z.union([z.strictObject({
	...capturing,
	address: z.string().max(8e3)
}), z.strictObject({
	...capturing,
	name: line.min(1),
	bytes: z.instanceof(Uint8Array)
})]), z.strictObject({
	article: id,
	sha256: hash
}), z.strictObject({
	id,
	format,
	options
}), z.strictObject({
	ids: z.array(id).max(1e5),
	format,
	options
}), z.strictObject({
	ids: z.array(id).max(1e5),
	format,
	options,
	task: id.optional()
}), z.strictObject({
	format: z.enum(["html", "csv"]),
	ids: z.array(id).max(1e5).optional(),
	language: z.enum(reportLanguages).optional()
}), z.strictObject({
	template: reportTemplate,
	language: z.enum(reportLanguages).optional()
}), z.strictObject({
	article: id.exactOptional(),
	format: z.enum(importFormatNames).optional(),
	name: line.min(1),
	dryRun: z.boolean().optional(),
	bytes: z.instanceof(Uint8Array).refine(({ length }) => length <= largestExchange)
}), z.strictObject({
	html: text,
	uri: line.exactOptional()
}), z.strictObject({
	text,
	language: language.exactOptional()
}), z.strictObject({ article: id }), z.strictObject({
	article: id,
	sentence: id,
	top: z.number().min(-1e6).max(1e6)
});
// main/api/dispatch.ts
/** The failure behind an exception; anything not thrown on purpose is a defect of ours and keeps only its message. */
function failureOf(error) {
	if (error instanceof FailureError) return error.failure;
	return {
		reason: "internal",
		cause: error instanceof Error ? error.message : String(error)
	};
}
// main/api/import-worker.ts
/** Runs in a thread of its own: reads one article after the other and answers each with a message. */
var answer = (message) => parentPort?.postMessage(message);
function read(question) {
	const { input } = question;
	switch (question.task) {
		case "import": return importArticle(input, (done, total) => answer({
			kind: "progress",
			done,
			total
		}));
		case "preview": return previewArticle(input);
		case "revise": return reviseArticle(input, question.kept);
	}
}
parentPort?.on("message", async (question) => {
	try {
		answer({
			kind: "read",
			value: await read(question)
		});
	} catch (error) {
		answer({
			kind: "failed",
			failure: failureOf(error)
		});
	}
});
export {};
