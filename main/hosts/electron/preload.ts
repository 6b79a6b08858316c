import { contextBridge, ipcRenderer } from 'electron';
import { operationNames } from '../../../shared/api.ts';
import { type Command, commands } from '../../../shared/command.ts';

/** A plain function for each operation and nothing of Electron's; the page makes the typed API of them. */
const calls = Object.fromEntries(
  operationNames.map((name) => [
    name,
    (input: unknown) => ipcRenderer.invoke('assay', name, input),
  ]),
);

contextBridge.exposeInMainWorld('assay', {
  ...calls,
  onCommand(listener: (command: Command) => void) {
    const heard = (_event: unknown, command: unknown) => {
      const known = commands.find((one) => one === command);
      if (known) listener(known);
    };
    ipcRenderer.on('command', heard);
    return () => {
      ipcRenderer.off('command', heard);
    };
  },
});
