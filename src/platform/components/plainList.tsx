import type { Child } from 'hono/jsx'

type PlainListProps = { class: string; label?: string | undefined; ordered?: true; children: Child }

/** A list without bullets or numbers. Safari calls such a list a list only when it says so. */
export const PlainList = ({ class: name, label, ordered, children }: PlainListProps) => {
  const List = ordered ? 'ol' : 'ul'
  return (
    <List class={name} role="list" aria-label={label}>
      {children}
    </List>
  )
}
