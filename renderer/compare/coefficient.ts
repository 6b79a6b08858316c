import type { Coefficient } from '../../shared/agreement.ts';
import { messages } from '../messages/messages.ts';

/** Two decimals, or why there is no number. */
export function coefficientWords(coefficient: Coefficient): string {
  return coefficient.defined
    ? coefficient.value
        .toLocaleString(messages().locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
        .replace('-', '−')
    : messages().compare.undefinedWhy[coefficient.why];
}
