let electron = require("electron");
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
// shared/command.ts
/** What an application menu can ask of the screen in front; the screen answers those it understands. Ids as the page has them. */
var commands = [
	"showLibrary",
	"addFiles",
	"exportArticle",
	"undo",
	"redo",
	"find",
	"openPalette",
	"proofView",
	"distractionFree",
	"showKeys",
	"changeKeys",
	"showHelp"
];
// main/hosts/electron/preload.ts
/** A plain function for each operation and nothing of Electron's; the page makes the typed API of them. */
var calls = Object.fromEntries(operationNames.map((name) => [name, (input) => electron.ipcRenderer.invoke("assay", name, input)]));
electron.contextBridge.exposeInMainWorld("assay", {
	...calls,
	onCommand(listener) {
		const heard = (_event, command) => {
			const known = commands.find((one) => one === command);
			if (known) listener(known);
		};
		electron.ipcRenderer.on("command", heard);
		return () => {
			electron.ipcRenderer.off("command", heard);
		};
	}
});
