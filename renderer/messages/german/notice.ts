import { plainName } from '../../../shared/failure.ts';
import type { Messages } from '../english.ts';
import { failure } from './failure.ts';

export const notice: Messages['notice'] = (what) => {
  const name = `„${plainName(what.path)}“`;
  switch (what.reason) {
    case 'damaged': {
      const instead = what.recovered
        ? 'stattdessen wird die letzte gute Sicherung benutzt'
        : 'eine lesbare Sicherung gibt es nicht';
      return `${name} ist beschädigt; ${instead}. Die beschädigte Datei liegt daneben.`;
    }
    case 'arriving':
      return `${name} ist nicht vollständig und wird vielleicht noch übertragen. Die Datei blieb, wie sie ist; solange gilt, was zuletzt darin stand.`;
    case 'united':
      return `${name} enthält zwei Fassungen, die git nicht vereinen konnte. Beide wurden zusammen gelesen; nichts davon ist verloren.`;
    case 'conflictCopy':
      return `${name} ist eine Konfliktkopie der Synchronisation. Ihr Inhalt ist übernommen; nichts davon ist verloren.`;
    case 'articleLeftOut':
      return `Ein Artikel fehlt hier: ${failure(what.failure)}`;
  }
};
