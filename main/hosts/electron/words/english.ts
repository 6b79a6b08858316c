/** What the system shows for Assay: menu and dialogs. The page has words of its own (renderer/messages). */
export const english = {
  menu: {
    file: '&File',
    addArticles: 'Add Articles…',
    library: 'Library',
    export: 'Export…',
    close: 'Close Window',
    quit: 'Quit Assay',
    edit: '&Edit',
    undo: 'Undo',
    redo: 'Redo',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    selectAll: 'Select All',
    find: 'Find in Article…',
    searchCommands: 'Search Commands…',
    view: '&View',
    proofView: 'Proof View',
    onlyText: 'Only the Text',
    resetZoom: 'Actual Size',
    zoomIn: 'Zoom In',
    zoomOut: 'Zoom Out',
    fullScreen: 'Full Screen',
    window: '&Window',
    minimise: 'Minimise',
    zoomWindow: 'Zoom',
    bringToFront: 'Bring All to Front',
    closeWindow: 'Close',
    help: '&Help',
    assayHelp: 'Assay Help',
    keys: 'Keys',
    changeKeys: 'Change Keys…',
    about: 'About Assay',
    services: 'Services',
    hide: 'Hide Assay',
    hideOthers: 'Hide Others',
    showAll: 'Show All',
  },
  unsaved: {
    message: 'Some marks are not saved yet.',
    detail:
      'If you close now, they are lost. The foot of the window says why they could not be saved.',
    keep: 'Keep open',
    lose: 'Close and lose them',
  },
  stopped: {
    message: 'The window stopped working.',
    detail: 'Every mark shown as saved is safe on disk.',
    reload: 'Reload',
    close: 'Close',
  },
  merged: (name: string, changed: number, all: number, binned: number) => {
    if (all === 0) return `“${name}” has no articles in it.`;
    const lies = binned === 1 ? '1 article lies' : `${binned} articles lie`;
    const bin = binned === 0 ? '' : ` ${all === 1 ? 'The article lies' : lies} in the bin here.`;
    return changed === 0
      ? `“${name}” has nothing that is not here already.${bin}`
      : `“${name}”: ${changed} of ${all} articles are new or brought up to date.${bin}`;
  },
  saving: {
    title: 'Save the report',
    allFiles: 'All files',
    failed: 'The report was not saved',
    failure: (name: string) =>
      `“${name}” could not be written there. Choose another place and export again.`,
  },
};

export type HostWords = typeof english;
