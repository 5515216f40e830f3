import type { Child } from 'hono/jsx'
import { dot } from './dot.ts'
import { Icon, type IconName } from './icon.tsx'
import { PlainList } from './plainList.tsx'

const marks = {
  vol: 'vonk-stip',
  ring: 'vonk-stip vonk-stip--ring',
  lucht: 'vonk-stip vonk-stip--lucht',
  inkt: 'vonk-stip vonk-stip--inkt',
  vonk: 'vonk-stip vonk-stip--vonk',
  blad: 'vonk-stip vonk-stip--blad',
  zon: 'vonk-stip vonk-stip--zon',
}

/** How one kind of moment is told from another: by its word, and by a mark that says the same. */
export type TimelineLook = { word: string; icon: IconName; mark: keyof typeof marks }

const headings = { 2: 'h2', 3: 'h3', 4: 'h4' } as const

export type TimelineEntryProps = {
  look: TimelineLook
  when: Child
  /** Between the moment and the word for the kind, such as the phase. */
  meta?: Child
  title: Child
  children?: Child
  id?: string | undefined
  /** Instead of the kind's own word; '' when the meta already says it. */
  word?: string | undefined
  /** Below the text: change, history, who may see it. */
  footer?: Child
  /** What can be done with it; see meer.tsx. */
  menu?: Child
  level?: 2 | 3 | 4 | undefined
}

export const TimelineEntry = (props: TimelineEntryProps) => {
  const { look, when, meta, title, children, id, footer, menu, level = 3 } = props
  const word = props.word ?? look.word
  const Heading = headings[level]
  return (
    <li class="vonk-moment" id={id}>
      <span class={marks[look.mark]}>
        <Icon name={look.icon} />
      </span>
      <p class="vonk-moment__kop">
        {when}
        {meta && [dot, meta]}
        {word && [dot, word]}
      </p>
      <Heading>{title}</Heading>
      {children}
      {menu}
      {footer && <div class="vonk-moment__voet">{footer}</div>}
    </li>
  )
}

export const Timeline = ({ children, label }: { children: Child; label?: string | undefined }) => (
  <PlainList class="vonk-tijdlijn" label={label} ordered>
    {children}
  </PlainList>
)
