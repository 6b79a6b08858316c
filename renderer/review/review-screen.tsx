import { LibraryPlaces } from '../ui/library-places.tsx';
import { TopBar } from '../ui/top-bar.tsx';
import { ReviewDesk } from './review-desk.tsx';

/** The queue over the whole library. */
export function ReviewScreen() {
  return (
    <div className="window">
      <TopBar>
        <LibraryPlaces current="library-review" />
      </TopBar>
      <ReviewDesk />
    </div>
  );
}
