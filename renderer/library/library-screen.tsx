import { useCallback, useRef, useState } from 'react';
import { type AddOptions, type ArticleSummary, articleExtensions } from '../../shared/api.ts';
import { packageExtension } from '../../shared/package-name.ts';
import { perform } from '../commands/registry.ts';
import { messages } from '../messages/messages.ts';
import { go } from '../navigation.ts';
import { PackDialog } from '../sharing/pack-dialog.tsx';
import { announce } from '../ui/announcer.tsx';
import { LibraryPlaces } from '../ui/library-places.tsx';
import { ScreenTitle } from '../ui/screen-title.tsx';
import { TopBar } from '../ui/top-bar.tsx';
import { AddingBanner } from './adding-banner.tsx';
import { ArticleList } from './article-list.tsx';
import { type Candidate, fromFile, fromFolder, fromText, fromTextOrLinks } from './candidates.ts';
import { EmptyLibrary } from './empty-library.tsx';
import { HandedOver } from './handed-over.tsx';
import { matching } from './matching.ts';
import { PasteDialog } from './paste-dialog.tsx';
import { SearchField } from './search-field.tsx';
import { type Duplicate, useAdding } from './use-adding.ts';
import { useGestures } from './use-gestures.ts';
import { focusRow, whereOneWas } from './use-list-keys.ts';
import { returnedIn, useListing } from './use-listing.ts';
import { useRemoving } from './use-removing.tsx';

const none: readonly ArticleSummary[] = [];

interface Props {
  /** A web address that another program asks to add; any page can ask, so the user decides. */
  readonly handedOver: string | undefined;
}

export function LibraryScreen({ handedOver }: Props) {
  const { listing, reload } = useListing();
  const adding = useAdding();
  const articles = listing.state === 'listed' ? listing.listing.articles : none;
  const removing = useRemoving(reload, articles);
  const [search, setSearch] = useState('');
  const [pasting, setPasting] = useState(false);
  const [packing, setPacking] = useState(false);
  const picker = useRef<HTMLInputElement>(null);
  const folderPicker = useRef<HTMLInputElement>(null);

  const { add } = adding;
  const addAll = useCallback(
    async (candidates: readonly Candidate[], options?: AddOptions) => {
      const added = await add(candidates, options);
      await reload();
      const [first] = added;
      if (first && added.length === 1 && candidates.length === 1)
        go({ screen: 'article', id: first.id });
      else if (added.length > 0) announce(messages().library.added(added.length));
    },
    [add, reload],
  );
  const keep = (duplicate: Duplicate, as: 'version' | 'copy') => {
    adding.dismissDuplicate(duplicate);
    const { article } = duplicate.failure;
    void addAll(
      [duplicate.candidate],
      as === 'version' ? { versionOf: article } : { duplicates: 'keep' },
    );
  };
  const pick = useCallback(() => picker.current?.click(), []);
  const dragging = useGestures({ addAll, pick });
  const words = messages().library;
  const openFound = () => {
    const [first] = search.trim() === '' ? [] : matching(articles, search);
    if (first) go({ screen: 'article', id: first.id });
  };

  return (
    <div className="window" data-dragging={dragging ? '' : undefined}>
      <TopBar>
        <LibraryPlaces current="library" returned={returnedIn(listing)} />
      </TopBar>
      <main className="library-screen">
        <div className="library-head">
          <ScreenTitle>{words.title}</ScreenTitle>
          <SearchField
            value={search}
            onChange={setSearch}
            onEnter={openFound}
            onDown={() => perform('nextArticle')}
            onLeave={() => focusRow(whereOneWas())}
          />
        </div>
        <div className="button-row library-actions">
          <button type="button" className="button primary" onClick={pick}>
            {words.add}
          </button>
          <button type="button" className="button" onClick={() => folderPicker.current?.click()}>
            {words.addFolder}
          </button>
          <button type="button" className="button" onClick={() => setPasting(true)}>
            {words.paste}
          </button>
          {articles.length > 0 ? (
            <button type="button" className="button pack" onClick={() => setPacking(true)}>
              {messages().sharing.pack}
            </button>
          ) : null}
          <input
            ref={picker}
            type="file"
            multiple
            hidden
            data-testid="file-picker"
            accept={[packageExtension, ...articleExtensions.map((name) => `.${name}`)].join(',')}
            onChange={(event) => {
              const files = [...(event.target.files ?? [])];
              event.target.value = '';
              void addAll(files.map(fromFile));
            }}
          />
          <input
            ref={folderPicker}
            type="file"
            hidden
            data-testid="folder-picker"
            {...{ webkitdirectory: '' }}
            onChange={(event) => {
              const candidates = fromFolder(event.target.files ?? []);
              event.target.value = '';
              void addAll(candidates);
            }}
          />
        </div>
        {handedOver ? (
          <HandedOver
            address={handedOver}
            onAdd={() => {
              go({ screen: 'library' });
              void addAll([fromText(handedOver)]);
            }}
          />
        ) : null}
        <AddingBanner adding={adding} onKeep={keep} />
        {removing.banner}
        {listing.state === 'failed' ? (
          <div className="banner failure" role="alert">
            <p>{listing.message}</p>
            <button type="button" className="button" onClick={() => void reload()}>
              {messages().ui.tryAgain}
            </button>
          </div>
        ) : null}
        {listing.state === 'listed'
          ? listing.listing.notices.map((notice) => (
              <p key={notice.path} className="banner" role="status">
                {messages().notice(notice)}
              </p>
            ))
          : null}
        {listing.state === 'loading' ? <p className="quiet appear-late">{words.opening}</p> : null}
        {listing.state === 'listed' && articles.length === 0 ? (
          <EmptyLibrary onSample={(text) => void addAll([fromText(text)])} />
        ) : (
          <ArticleList articles={articles} search={search} onRemove={removing.remove} />
        )}
      </main>
      {pasting ? (
        <PasteDialog
          onClose={() => setPasting(false)}
          onAdd={(text) => {
            setPasting(false);
            void addAll(fromTextOrLinks(text));
          }}
        />
      ) : null}
      {packing ? <PackDialog articles={articles} onClose={() => setPacking(false)} /> : null}
      {dragging ? <div className="drop-here">{words.dropHere}</div> : null}
    </div>
  );
}
