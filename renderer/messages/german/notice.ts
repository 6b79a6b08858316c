import { plainName } from '../../../shared/failure.ts';
import type { Messages } from '../english.ts';
import { failure } from './failure.ts';

export const notice: Messages['notice'] = (what) => {
  if (what.reason === 'articleLeftOut') return `Ein Artikel fehlt hier: ${failure(what.failure)}`;
  const instead = what.recovered
    ? 'stattdessen wird die letzte gute Sicherung benutzt'
    : 'eine lesbare Sicherung gibt es nicht';
  const kept = what.own ? 'Die beschädigte Datei liegt daneben.' : 'Sie blieb, wie sie war.';
  return `„${plainName(what.path)}“ ist beschädigt; ${instead}. ${kept}`;
};
