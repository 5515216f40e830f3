import { Page, RichText, type Shell } from '#src/platform/components/index.ts'
import { renderMarkdown } from '#src/platform/markdown.ts'
import type { Afronding, Proeftuin } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { backTo } from '#src/proeftuinen/proeftuin/terug.ts'
import { type BlokProps, Reacties } from './blok.tsx'

type Props = { shell: Shell; proeftuin: Proeftuin & { afronding: Afronding }; reacties: BlokProps }

/** What was learned, and what others answered. */
export const AfrondingPage = ({ shell, proeftuin: p, reacties }: Props) => (
  <Page shell={shell} title={`Wat we leerden: ${p.titel}`} back={backTo(p)}>
    <article class="vonk-reacties__stuk">
      <h1>Wat we leerden</h1>
      <RichText html={renderMarkdown(p.afronding.geleerd)} />
      {p.afronding.andersDoen && (
        <>
          <h2>Wat we anders zouden doen</h2>
          <RichText html={renderMarkdown(p.afronding.andersDoen)} />
        </>
      )}
    </article>
    <Reacties {...reacties} />
  </Page>
)
