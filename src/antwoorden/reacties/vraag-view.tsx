import { CheckboxField, Page, RichText, type Shell } from '#src/platform/components/index.ts'
import { renderMarkdown } from '#src/platform/markdown.ts'
import type { Proeftuin } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { backTo } from '#src/proeftuinen/proeftuin/terug.ts'
import { type BlokProps, Reacties } from './blok.tsx'

type Props = {
  shell: Shell
  proeftuin: Proeftuin
  reacties: BlokProps
  /** Who gave the baton that the reader holds. */
  gever: string | undefined
  /** What was asked of the reader with it. */
  gevraagd: string
}

/** The question, and what others answered. */
export const VraagPage = ({ shell, proeftuin: p, reacties, gever, gevraagd }: Props) => (
  <Page shell={shell} title={`Reacties op ${p.titel}`} back={backTo(p)}>
    <article class="vonk-reacties__stuk">
      <h1>{p.vraag}</h1>
      {p.aanleiding && <RichText html={renderMarkdown(p.aanleiding)} />}
    </article>
    <Reacties
      {...reacties}
      boven={
        gevraagd && (
          <p>
            {gever ? `${gever} gaf jou het stokje en vraagt:` : 'Bij het stokje dat je hebt, staat:'} “
            {gevraagd}”
          </p>
        )
      }
      erbij={
        gever && (
          <CheckboxField
            form={reacties.form}
            name="terug"
            label={`Geef het stokje terug aan ${gever}`}
            hint="Dan is die weer aan zet, en krijgt daar een mail over."
          />
        )
      }
    />
  </Page>
)
