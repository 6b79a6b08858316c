/** Asked at every key: the few dialogs are looked at, and not every element of the page. */
export function isModalOpen(): boolean {
  for (const dialog of document.getElementsByTagName('dialog'))
    if (dialog.matches(':modal')) return true;
  return false;
}
