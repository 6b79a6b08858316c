import { projectIn } from '../exporters/report/report.ts';

/**
 * The project in a file of Assay's own or in a report, as JSON without a look at what it says; undefined for any other file.
 * A report is told from a page about reports by the element that holds its data.
 */
export function projectFile(bytes: Uint8Array): unknown {
  const start = new TextDecoder()
    .decode(bytes.subarray(0, 4_096))
    .replace(/^\ufeff/, '')
    .trimStart();
  const text = () => new TextDecoder().decode(bytes);
  if (/^\{\s*"format"\s*:\s*"assay-article"/.test(start)) return parsed(text());
  if (!/^<!doctype html/i.test(start) || !/<meta name="generator" content="Assay /.test(start))
    return undefined;
  const json = projectIn(text());
  return json === undefined ? undefined : parsed(json);
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // It says what it is, and is cut off: whoever reads it has the words for that.
    return { format: 'assay-article' };
  }
}
