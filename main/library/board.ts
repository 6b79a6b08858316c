import { type TeamBoard, teamBoardOf } from '../../shared/board.ts';
import { samePerson } from '../../shared/person.ts';
import { underRules } from '../../shared/review-rules.ts';
import type { Articles } from './articles.ts';
import type { Store } from './store.ts';

/** Without what this person is reading blind. */
export async function teamBoardFor(store: Store, articles: Articles): Promise<TeamBoard> {
  const { reviewRules } = await store.settings.read();
  const { name } = await store.person();
  const blind = new Set(
    (await articles.known())
      .filter((known) => known.blind?.some((reader) => samePerson({ name: reader }, { name })))
      .map(({ summary }) => summary.id),
  );
  const seen = (await articles.facts()).filter(({ summary }) => !blind.has(summary.id));
  return teamBoardOf(
    seen.map(({ summary: { added, sentences }, facts }) => ({
      added,
      sentences,
      marks: facts.map((fact) => ({ ...fact, ...underRules(fact, reviewRules) })),
    })),
    !reviewRules.secondPerson,
  );
}
