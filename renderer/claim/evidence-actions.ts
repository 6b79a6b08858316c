import type { Api } from '../../shared/api.ts';
import type { Evidence } from '../../shared/evidence.ts';
import { amendMark } from '../article/judging.ts';
import { activeMark } from '../article/subject.ts';
import type { ArticleEditor } from '../editing/article-editor.ts';
import { addressIn } from '../library/candidates.ts';
import { messages } from '../messages/messages.ts';
import { announce } from '../ui/announcer.tsx';
import { type CaptureSource, keepCopy } from './captures.ts';
import { changed, moved, without } from './evidence-list.ts';
import { today } from './today.ts';

/** Whether the active mark is one that evidence can stand under. */
export function takesEvidence(editor: ArticleEditor): boolean {
  const label = activeMark(editor)?.judgement.label;
  return label === 'claim' || label === 'fact';
}

/** A link becomes evidence with a copy of its page; other words are the title of something there is no copy of. */
export function addNamed(api: Api, editor: ArticleEditor, text: string): Evidence | undefined {
  const uri = addressIn(text);
  const title = text.trim();
  return uri
    ? add(api, editor, { title: uri, uri }, { address: uri })
    : add(api, editor, { title });
}

export function addFiles(api: Api, editor: ArticleEditor, files: readonly File[]): void {
  if (!takesEvidence(editor)) announce(messages().claim.markFirst);
  else for (const file of files) add(api, editor, { title: file.name }, { file });
  if (files.length > 1 && takesEvidence(editor))
    announce(messages().claim.evidenceMany(files.length));
}

function add(
  api: Api,
  editor: ArticleEditor,
  about: Pick<Evidence, 'title' | 'uri'>,
  source?: CaptureSource,
): Evidence | undefined {
  const mark = activeMark(editor);
  if (!mark || !takesEvidence(editor)) {
    announce(messages().claim.markFirst);
    return undefined;
  }
  const evidence: Evidence = {
    id: crypto.randomUUID(),
    ...about,
    kind: 'primary',
    stance: 'supports',
    accessed: today(),
  };
  const { claim } = messages();
  editor.seal();
  amendMark(
    editor,
    { evidence: [...(mark.judgement.evidence ?? []), evidence] },
    claim.steps.addEvidence,
  );
  editor.seal();
  announce(claim.evidenceAdded(evidence.title || claim.untitled));
  if (source)
    void keepCopy(api, editor, { annotation: mark.annotation, evidence: evidence.id }, source);
  return evidence;
}

/** Typing in one field of one piece of evidence is one step. */
export function amendEvidence<K extends keyof Evidence & keyof EvidenceSteps>(
  editor: ArticleEditor,
  id: string,
  member: K,
  value: Evidence[K],
): void {
  const list = activeMark(editor)?.judgement.evidence ?? [];
  const evidence = changed(list, id, { [member]: value });
  amendMark(editor, { evidence }, messages().claim.steps.evidence[member]);
}

type EvidenceSteps = ReturnType<typeof messages>['claim']['steps']['evidence'];

export function removeEvidence(editor: ArticleEditor, { id, title }: Evidence): void {
  const list = activeMark(editor)?.judgement.evidence ?? [];
  const evidence = without(list, id);
  const { claim } = messages();
  editor.seal();
  amendMark(
    editor,
    { evidence: evidence.length > 0 ? evidence : undefined },
    claim.steps.removeEvidence,
  );
  editor.seal();
  announce(claim.evidenceRemoved(title || claim.untitled));
}

export function moveEvidence(editor: ArticleEditor, { id }: Evidence, by: 1 | -1): void {
  const list = activeMark(editor)?.judgement.evidence ?? [];
  const evidence = moved(list, id, by);
  if (evidence === list) return;
  const { claim } = messages();
  editor.seal();
  amendMark(editor, { evidence }, claim.steps.moveEvidence);
  editor.seal();
  announce(claim.evidenceMoved(evidence.findIndex((one) => one.id === id) + 1, evidence.length));
}
