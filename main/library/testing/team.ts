import { join } from 'node:path';
import type { Library } from '../open-library.ts';
import { changeProfile } from '../profile.ts';
import { bytes, imported, openAt, temporaryFolder } from './samples.ts';

export interface Team {
  readonly folder: string;
  readonly article: string;
  /** Each on a device of their own, all in one folder. */
  open(name: string): Promise<Library>;
}

/** A library with one article of two sentences, and whoever opens it. */
export async function team(): Promise<Team> {
  const folder = await temporaryFolder();
  const open = async (name: string) => {
    await changeProfile(join(folder, `config-${name}`), { name });
    return openAt(folder, name);
  };
  const { id } = await (await open('Setter')).add(imported(), bytes);
  return { folder, article: id, open };
}

/** The same with two of them. */
export async function pair() {
  const { folder, article, open } = await team();
  return { folder, article, ana: await open('Ana'), bo: await open('Bo'), open };
}

export const first = { start: 0, end: 13 };
export const second = { start: 15, end: 27 };
export const evidence = [
  { id: 'e', title: 'Table 3', kind: 'primary', stance: 'supports' },
] as const;
export const claim = { label: 'claim', evidence } as const;

export function mark(
  library: Library,
  article: string,
  id: string,
  judgement: object,
  range = first,
) {
  return library.change(article, [{ id, range, judgement: judgement as never }]);
}
