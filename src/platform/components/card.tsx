import type { Child } from 'hono/jsx'
import { PlainList } from './plainList.tsx'

export type CardProps = {
  children?: Child
  title?: Child | undefined
  /** Makes the whole card lead there; the title is the link. */
  href?: string | undefined
  /** The small line above the title, such as the kind of thing it is. */
  eyebrow?: Child | undefined
  /** Top of the card: an <img> or a <Spark>. */
  media?: Child | undefined
  badges?: Child | undefined
  /** The last line: dates, counts. */
  footer?: Child | undefined
  level?: 2 | 3 | 4 | undefined
  id?: string | undefined
}

const headings = { 2: 'h2', 3: 'h3', 4: 'h4' } as const

const CardTitle = ({ title, href, level }: { title: Child; href: string | undefined; level: 2 | 3 | 4 }) => {
  const Heading = headings[level]
  return <Heading class="vonk-kaart__titel">{href ? <a href={href}>{title}</a> : title}</Heading>
}

export const Card = (props: CardProps) => {
  const { title, href, eyebrow, media, badges, footer, level = 3, id, children } = props
  return (
    <article class={href ? 'vonk-kaart vonk-kaart--link' : 'vonk-kaart'} id={id}>
      {media && <div class="vonk-kaart__beeld">{media}</div>}
      <div class="vonk-kaart__tekst">
        {eyebrow && <p class="vonk-kopje">{eyebrow}</p>}
        {title && <CardTitle title={title} href={href} level={level} />}
        {children}
        {badges && <div class="vonk-labels">{badges}</div>}
        {footer && <p class="vonk-kaart__voet">{footer}</p>}
      </div>
    </article>
  )
}

/** Whatever a list of cards was written as (one, several, the result of a map), as one flat list. */
const flatten = (children: Child): Child[] =>
  Array.isArray(children) ? children.flatMap(flatten) : children ? [children] : []

/** Cards side by side as far as they fit. Each child becomes an item of the list. */
export const CardList = ({ children, label }: { children: Child; label?: string | undefined }) => (
  <PlainList class="vonk-kaarten" label={label}>
    {flatten(children).map((card) => (
      <li>{card}</li>
    ))}
  </PlainList>
)
