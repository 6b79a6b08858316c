import { initialsOf, type Person } from '../../shared/person.ts';

/** Beside the name, which says the same to those who do not see it. */
export function PersonBadge({ person }: { readonly person: Person }) {
  return (
    <span
      className="person-badge"
      aria-hidden="true"
      style={person.colour ? { background: person.colour } : undefined}
    >
      {person.initials ?? initialsOf(person.name)}
    </span>
  );
}

export function PersonName({ person }: { readonly person: Person }) {
  return (
    <span className="person-name">
      <PersonBadge person={person} /> {person.name}
    </span>
  );
}
