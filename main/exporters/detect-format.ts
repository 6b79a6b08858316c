import type { ImportFormat } from '../../shared/export-format.ts';
import { FailureError } from '../../shared/failure.ts';
import { isZip } from '../zip/texts-in.ts';
import { openZip } from '../zip/zip.ts';

type Members = Readonly<Record<string, unknown>>;

/**
 * Which format a file of marks is in, by what it says and not by what it is called.
 *
 * @throws FailureError `marksUnknownKind`, `inputDamaged`
 */
export function formatOf(bytes: Uint8Array, name: string): ImportFormat {
  const found = isZip(bytes) ? packedFormat(bytes, name) : textFormat(bytes);
  if (found) return found;
  throw new FailureError({ reason: 'marksUnknownKind', name });
}

function packedFormat(bytes: Uint8Array, name: string): ImportFormat | undefined {
  const { paths } = openZip(bytes, name, 'zip');
  const has = (extension: string) => paths.some((path) => path.endsWith(extension));
  if (has('.xmi')) return 'xmi';
  if (has('.ann')) return 'brat';
  return has('.json') ? 'label-studio' : undefined;
}

function textFormat(bytes: Uint8Array): ImportFormat | undefined {
  const text = new TextDecoder().decode(bytes).trimStart();
  if (text.startsWith('<'))
    return /<xmi:XMI\b/.test(text.slice(0, 2_000))
      ? 'xmi'
      : /^<!doctype html|^<html/i.test(text)
        ? 'html'
        : undefined;
  if (/^[[{]/.test(text)) return jsonFormat(parsed(text)) ?? linesFormat(text);
  return rowsFormat(text);
}

function jsonFormat(value: unknown): ImportFormat | undefined {
  const whole = membersOf(value);
  const first = membersOf(Array.isArray(value) ? value[0] : value);
  if (!first) return undefined;
  if (whole?.format === 'assay-article') return 'json';
  if (whole && '%FEATURE_STRUCTURES' in whole) return 'cas-json';
  if (first['@type'] === 'ClaimReview' || (whole && '@graph' in whole)) return 'claimreview';
  if ('data' in first && ('annotations' in first || 'predictions' in first)) return 'label-studio';
  // The answer of the service's search, the client's export, or the annotations alone.
  const list = [whole?.rows, whole?.annotations].find(Array.isArray);
  const annotation = membersOf(list?.[0]) ?? first;
  if ('uri' in annotation && 'target' in annotation && 'tags' in annotation) return 'hypothesis';
  const type = [first.type].flat().map(String);
  if (type.some((one) => /^Annotation(?:Page|Collection)?$/.test(one))) return 'jsonld';
  return 'text' in first && ('label' in first || 'labels' in first) ? 'doccano' : undefined;
}

/** A file of JSON lines, of which the first one tells. */
function linesFormat(text: string): ImportFormat | undefined {
  return jsonFormat(parsed(text.split('\n', 1)[0] ?? ''));
}

function rowsFormat(text: string): ImportFormat | undefined {
  const lines = text.split('\n', 200).map((line) => line.trimEnd());
  const tagged = lines.filter((line) => /[\t ](?:O|[BI]-\S+)$/.test(line)).length;
  if (tagged > 0 && tagged >= lines.filter((line) => line && !line.startsWith('#')).length / 2)
    return 'conll';
  const columns = (separator: string) =>
    (lines[0] ?? '')
      .replace(/^\ufeff/, '')
      .toLowerCase()
      .split(separator)
      .map((column) => column.trim().replace(/^"(.*)"$/, '$1'));
  if (columns('\t').includes('label')) return 'tsv';
  return columns(',').includes('label') || columns(';').includes('label') ? 'csv' : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function membersOf(value: unknown): Members | undefined {
  return typeof value === 'object' && value !== null ? (value as Members) : undefined;
}
