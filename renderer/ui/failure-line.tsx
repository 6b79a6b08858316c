/** Why something could not be done, read out at once; nothing while there is no such reason. */
export function FailureLine({ of }: { readonly of: string | null | undefined }) {
  return of ? (
    <p className="banner failure" role="alert">
      {of}
    </p>
  ) : null;
}
