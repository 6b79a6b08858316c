import { useCallback, useEffect, useState } from 'react';
import type { Profile } from '../../shared/person.ts';
import type { ProfileChange } from '../../shared/review-operations.ts';
import { useHost } from '../host/host-context.ts';

/** Who sits here; undefined until it is known. */
export function useProfile(): [
  profile: Profile | undefined,
  change: (change: ProfileChange) => Promise<void>,
] {
  const { api } = useHost();
  const [profile, setProfile] = useState<Profile>();
  useEffect(() => {
    void api.readProfile({}).then(setProfile, () => {});
  }, [api]);
  const change = useCallback(
    async (change: ProfileChange) => setProfile(await api.changeProfile(change)),
    [api],
  );
  return [profile, change];
}
