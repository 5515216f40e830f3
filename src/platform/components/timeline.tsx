import type { Child } from 'hono/jsx'
import { dot } from './dot.ts'
import { Icon, type IconName } from './icon.tsx'

const kinds = {
  waarneming: { word: 'waarneming', icon: 'eye', class: 'vonk-stip' },
  hobbel: { word: 'hobbel', icon: 'barrier-block', class: 'vonk-stip vonk-stip--ring' },
  dilemma: { word: 'dilemma', icon: 'scale', class: 'vonk-stip vonk-stip--lucht' },
  besluit: { word: 'besluit', icon: 'gavel', class: 'vonk-stip vonk-stip--inkt' },
  resultaat: { word: 'resultaat', icon: 'chart-bar', class: 'vonk-stip vonk-stip--vonk' },
  les: { word: 'les', icon: 'bulb', class: 'vonk-stip vonk-stip--blad' },
  routewissel: { word: 'routewissel', icon: 'route', class: 'vonk-stip vonk-stip--zon' },
  fase: { word: 'fase', icon: 'arrow-right', class: 'vonk-stip' },
  estafette: { word: 'estafette', icon: 'arrows-exchange', class: 'vonk-stip vonk-stip--lucht' },
  begin: { word: 'begin', icon: 'seedling', class: 'vonk-stip vonk-stip--blad' },
  afronding: { word: 'afronding', icon: 'flag', class: 'vonk-stip vonk-stip--blad' },
} satisfies Record<string, { word: string; icon: IconName; class: string }>

const headings = { 2: 'h2', 3: 'h3', 4: 'h4' } as const

export type TimelineKind = keyof typeof kinds

export type TimelineEntryProps = {
  kind: TimelineKind
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
  level?: 2 | 3 | 4 | undefined
}

export const TimelineEntry = (props: TimelineEntryProps) => {
  const { kind, when, meta, title, children, id, footer, level = 3 } = props
  const { icon, class: stip, word: ownWord } = kinds[kind]
  const word = props.word ?? ownWord
  const Heading = headings[level]
  return (
    <li class="vonk-moment" id={id}>
      <span class={stip}>
        <Icon name={icon} />
      </span>
      <p class="vonk-moment__kop">
        {when}
        {meta && [dot, meta]}
        {word && [dot, word]}
      </p>
      <Heading>{title}</Heading>
      {children}
      {footer && <div class="vonk-moment__voet">{footer}</div>}
    </li>
  )
}

export const Timeline = ({ children, label }: { children: Child; label?: string | undefined }) => (
  // biome-ignore lint/a11y/noRedundantRoles: Safari drops the list when it has no bullets
  <ol class="vonk-tijdlijn" role="list" aria-label={label}>
    {children}
  </ol>
)
