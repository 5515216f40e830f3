import type { Child } from 'hono/jsx'
import { Badge, dot, dotted, Moment, Page, RichText, type Shell } from '#src/platform/components/index.ts'
import { renderMarkdown } from '#src/platform/markdown.ts'
import { type Aantekening, regelHref, soortLabel } from '#src/proeftuinen/aantekeningen/aantekening.ts'
import { faseLabel, zichtbaarheidLabel } from '#src/proeftuinen/proeftuin/labels.ts'
import type { Proeftuin } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { backTo } from '#src/proeftuinen/proeftuin/terug.ts'
import { type BlokProps, Reacties } from './blok.tsx'

type Props = {
  shell: Shell
  proeftuin: Proeftuin
  aantekening: Aantekening
  /** What the nouns above let one do with it. */
  erbij: Child[]
  reacties: BlokProps
}

/** One aantekening, and what others answered. */
export const AantekeningPage = ({ shell, proeftuin: p, aantekening: a, erbij, reacties }: Props) => (
  <Page shell={shell} title={a.titel} back={backTo(p)}>
    <article class="vonk-reacties__stuk">
      <p class="vonk-kopje">
        {dotted([soortLabel[a.soort], faseLabel[a.fase], reacties.stuk.namen && a.door])}
        {dot}
        <Moment at={a.datum} />
      </p>
      <h1>{a.titel}</h1>
      <RichText html={renderMarkdown(a.tekst)} />
      {a.zichtbaarheid !== p.zichtbaarheid && (
        <p>
          <Badge icon="lock">Alleen voor {zichtbaarheidLabel[a.zichtbaarheid]}</Badge>
        </p>
      )}
      <p>
        <a href={regelHref(p.id, a.id)}>Bekijk in het logboek</a>
      </p>
      {erbij}
    </article>
    <Reacties {...reacties} />
  </Page>
)
