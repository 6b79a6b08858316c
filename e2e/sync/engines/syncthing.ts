import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { StartEngine } from './engine.ts';

const run = promisify(execFile);
const key = 'test';
const shared = 'library';

/** One daemon, on loopback only. https://docs.syncthing.net/dev/rest.html */
interface Daemon {
  readonly id: string;
  readonly folder: string;
  readonly listen: string;
  // biome-ignore lint/suspicious/noExplicitAny: whatever the daemon says
  call(method: string, path: string, body?: unknown): Promise<any>;
  close(): Promise<void>;
}

/** Two daemons that know only each other. */
export const startSyncthing: StartEngine = async (folder) => {
  await install();
  const daemons = [await start(join(folder, 'a')), await start(join(folder, 'b'))] as const;
  for (const [own, other] of [daemons, [daemons[1], daemons[0]]] as const)
    await introduce(own, other);
  const other = { [daemons[0].id]: daemons[1], [daemons[1].id]: daemons[0] };
  const each = (task: (daemon: Daemon) => Promise<unknown>) => Promise.all(daemons.map(task));
  const pausing = (paused: boolean) =>
    each((daemon) =>
      daemon.call('PATCH', `config/devices/${other[daemon.id]?.id}`, { paused }),
    ).then(() => {});
  return {
    name: 'syncthing',
    folders: [daemons[0].folder, daemons[1].folder],
    cut: () => pausing(true),
    restore: () => pausing(false),
    settle: async () => {
      const deadline = Date.now() + 120_000;
      // Twice in a row: what one has just received the other may not have heard of.
      for (let calm = 0; calm < 2; ) {
        if (Date.now() > deadline) throw new Error('Syncthing did not come to rest in two minutes');
        await each((daemon) => daemon.call('POST', `db/scan?folder=${shared}`));
        await pause(1_000);
        const done = await each(async (daemon) => {
          const { state, needTotalItems } = await daemon.call('GET', `db/status?folder=${shared}`);
          const { completion } = await daemon.call(
            'GET',
            `db/completion?folder=${shared}&device=${other[daemon.id]?.id}`,
          );
          const { connections } = await daemon.call('GET', 'system/connections');
          const connected = connections[other[daemon.id]?.id ?? '']?.connected;
          return connected && state === 'idle' && needTotalItems === 0 && completion === 100;
        });
        calm = done.every(Boolean) ? calm + 1 : 0;
      }
    },
    close: async () => {
      await each((daemon) => daemon.close());
    },
  };
};

async function install(): Promise<void> {
  const there = await run('syncthing', ['--version']).catch(() => undefined);
  if (there) return;
  console.log('Installing Debian’s syncthing.');
  await run('apt-get', ['update']);
  await run('apt-get', ['install', '--yes', '--no-install-recommends', 'syncthing']);
}

async function start(folder: string): Promise<Daemon> {
  const home = `${folder}-syncthing`;
  await mkdir(folder, { recursive: true });
  await run('syncthing', [
    'generate',
    `--home=${home}`,
    '--no-default-folder',
    '--skip-port-probing',
  ]);
  const [port, listening] = [await freePort(), await freePort()];
  const process = spawn(
    'syncthing',
    [
      'serve',
      `--home=${home}`,
      '--no-browser',
      '--no-restart',
      '--no-upgrade',
      `--gui-address=http://127.0.0.1:${port}`,
      `--gui-apikey=${key}`,
    ],
    { stdio: 'ignore' },
  );
  const call: Daemon['call'] = async (method, path, body) => {
    const answer = await fetch(`http://127.0.0.1:${port}/rest/${path}`, {
      method,
      headers: { 'X-API-Key': key, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`Syncthing answers ${answer.status} to ${path}: ${text}`);
    return text ? JSON.parse(text) : undefined;
  };
  const { myID: id } = await patiently(() => call('GET', 'system/status'));
  const listen = `tcp://127.0.0.1:${listening}`;
  await call('PATCH', 'config/options', {
    listenAddresses: [listen],
    globalAnnounceEnabled: false,
    localAnnounceEnabled: false,
    relaysEnabled: false,
    natEnabled: false,
    crashReportingEnabled: false,
    urAccepted: -1,
    reconnectionIntervalS: 1,
  });
  return { id, folder, listen, call, close: () => ended(process) };
}

async function introduce(own: Daemon, other: Daemon): Promise<void> {
  await own.call('POST', 'config/devices', {
    deviceID: other.id,
    addresses: [other.listen],
    compression: 'never',
  });
  await own.call('POST', 'config/folders', {
    id: shared,
    path: own.folder,
    type: 'sendreceive',
    devices: [{ deviceID: own.id }, { deviceID: other.id }],
    fsWatcherEnabled: true,
    fsWatcherDelayS: 1,
    rescanIntervalS: 10,
  });
}

async function patiently<T>(ask: () => Promise<T>): Promise<T> {
  for (let attempt = 0; ; attempt += 1)
    try {
      return await ask();
    } catch (error) {
      if (attempt > 120) throw error;
      await pause(500);
    }
}

function ended(process: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (process.exitCode !== null) return resolve();
    process.once('exit', () => resolve());
    process.kill('SIGTERM');
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
