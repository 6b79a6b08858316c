import { english, type Messages } from './english.ts';

let current: Messages = english;

/** In the language of the app. Read when something is said, never kept: the language can change. */
export function messages(): Messages {
  return current;
}

export function speak(language: Messages): void {
  current = language;
}
