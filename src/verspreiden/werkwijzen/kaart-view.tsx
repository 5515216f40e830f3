import type { Child } from 'hono/jsx'
import { paths } from '#src/paths/index.ts'
import { amount, OpDag, Page, Paragraphs, type Shell } from '#src/platform/components/index.ts'
import { excerpt } from '#src/platform/markdown.ts'
import { sayGraad } from '#src/proeftuinen/proeftuin/cijfer.ts'
import { kortVan } from './naar-buiten.ts'
import { back, cijfersVan } from './page-view.tsx'
import { lower, WatJeNodigHebt } from './parts.tsx'
import { regelsOf } from './velden.ts'
import type { Bron, Werkwijze } from './werkwijze.ts'

type KaartProps = {
  shell: Shell
  werkwijze: Werkwijze
  bronnen: Bron[]
  /** How it went for who did it, also where it failed; see places.ts. */
  bewijs: Child[]
}

/** One page to print and lay on the table: what it is, what it brought, what it costs, who did it, what it asks of you. */
export const KaartPage = ({ shell, werkwijze: w, bronnen, bewijs }: KaartProps) => (
  <Page
    shell={shell}
    title={`${w.titel}, op één bladzijde`}
    back={[...back, { href: paths.werkwijze(w.id), label: w.titel }]}
  >
    <p class="vonk-niet-op-papier">Print deze bladzijde met je browser en leg hem op tafel.</p>
    <article class="vonk-blad">
      <header>
        <p class="vonk-kopje">{w.categorieNaam}</p>
        <h1>{w.titel}</h1>
        <Paragraphs text={w.samenvatting} />
        {bewijs}
      </header>
      <Cijfer bronnen={bronnen} />
      <Verhaal bronnen={bronnen} />
      <div class="vonk-blad__naast">
        <section>
          <h2>Zo doe je het</h2>
          <ol>
            {w.stappen.map(({ titel, duur }) => (
              <li>
                {titel}
                {duur && ` (${duur})`}
              </li>
            ))}
          </ol>
        </section>
        <section>
          <h2>Wat het van ons vraagt</h2>
          <WatJeNodigHebt werkwijze={w} />
        </section>
      </div>
      <Let w={w} />
      <footer>
        <p>
          Gedaan door{' '}
          {[...new Set([w.organisatie, ...bronnen.map(({ organisatie }) => organisatie)])].join(', ')}. Het
          hele verhaal, met valkuilen en bronnen: {new URL(kortVan(w.id), shell.baseUrl).href}
        </p>
      </footer>
    </article>
  </Page>
)

/** The one figure that says most: the first that is about people, else the first. */
const Cijfer = ({ bronnen }: { bronnen: Bron[] }) => {
  const cijfers = cijfersVan(bronnen)
  const eerste = cijfers.find(({ opbrengst }) => opbrengst.soort === 'mensen') ?? cijfers[0]
  if (!eerste) return null
  const { bron, opbrengst } = eerste
  return (
    <p class="vonk-blad__cijfer">
      <strong>
        {amount(opbrengst.waarde)} {opbrengst.eenheid}
      </strong>{' '}
      {opbrengst.omschrijving}
      <br />
      {bron.organisatie}, {sayGraad(opbrengst)}
      {bron.afgerondOp && (
        <>
          {' '}
          <OpDag at={bron.afgerondOp} />
        </>
      )}
    </p>
  )
}

/** What the first proeftuin that the reader may read says of it. */
const Verhaal = ({ bronnen }: { bronnen: Bron[] }) => {
  const bron = bronnen.find(({ geleerd }) => geleerd !== '')
  if (!bron) return null
  return (
    <section>
      <h2>Wat {bron.organisatie} leerde</h2>
      <p>{excerpt(bron.geleerd, 420)}</p>
    </section>
  )
}

const Let = ({ w }: { w: Werkwijze }) => {
  const niet = regelsOf(w.pastNiet)
  const mis = w.valkuilen.slice(0, 3).map(({ titel }) => titel)
  if (niet.length + mis.length === 0) return null
  return (
    <section>
      <h2>Waar je op let</h2>
      <ul>
        {[...mis, ...niet.map((regel) => `Past niet als ${lower(regel)}`)].slice(0, 5).map((regel) => (
          <li>{regel}</li>
        ))}
      </ul>
    </section>
  )
}
