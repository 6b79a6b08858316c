/**
 * What git leaves in a file that two have changed: both sides, marked. Gives the file as each side had it; undefined when
 * there are no markers. https://git-scm.com/docs/git-merge#_how_conflicts_are_presented
 */
export function sidesOf(text: string): readonly [string, string] | undefined {
  if (!/^<{7}(?: |$)/m.test(text) || !/^>{7}(?: |$)/m.test(text)) return undefined;
  const ours: string[] = [];
  const theirs: string[] = [];
  let side: 'both' | 'ours' | 'base' | 'theirs' = 'both';
  for (const line of text.split(/\r?\n/)) {
    if (/^<{7}(?: |$)/.test(line)) side = 'ours';
    else if (/^\|{7}(?: |$)/.test(line)) side = 'base';
    else if (/^={7}$/.test(line) && side !== 'both') side = 'theirs';
    else if (/^>{7}(?: |$)/.test(line)) side = 'both';
    else {
      if (side === 'both' || side === 'ours') ours.push(line);
      if (side === 'both' || side === 'theirs') theirs.push(line);
    }
  }
  return [ours.join('\n'), theirs.join('\n')];
}
