import type { Child } from 'hono/jsx'
import { Card, dot, dotted, Facts, Moment, RichText } from '#src/platform/components/index.ts'
import { renderMarkdown } from '#src/platform/markdown.ts'
import { bewijsgraadLabel, opbrengstsoortLabel, uitkomstLabel } from '#src/proeftuinen/proeftuin/labels.ts'
import type { Afronding, Opbrengst } from '#src/proeftuinen/proeftuin/proeftuin.ts'

/** The figures, each with its unit and how sure it is. */
export const AfrondingCard = ({ uitkomst, afgerondOp, gebeld, opbrengsten }: Afronding) => (
  <Card level={2} title="Wat het opleverde">
    <p>
      {uitkomstLabel[uitkomst]}
      {dot}
      <Moment at={afgerondOp} dateOnly />
    </p>
    {gebeld === 'iedereen' && <p>Wie erop wachtte, weet hoe het afliep.</p>}
    {opbrengsten.length > 0 && <Facts items={opbrengsten.map(factOf)} />}
  </Card>
)

const factOf = (o: Opbrengst) => ({
  label: o.omschrijving,
  value: `${amount(o.waarde)} ${o.eenheid}`,
  hint: dotted([opbrengstsoortLabel[o.soort], bewijsgraadLabel[o.bewijsgraad], o.bewijs]),
})

/** '13.30' as '13,3'. */
const amount = (waarde: string) => Number(waarde).toLocaleString('nl-NL', { maximumFractionDigits: 2 })

type LessenProps = Afronding & { children?: Child }

export const LessenBlok = ({ geleerd, andersDoen, aaneenschakeling, children }: LessenProps) => (
  <section aria-labelledby="lessen-kop">
    <h2 id="lessen-kop">Wat we leerden</h2>
    <RichText html={renderMarkdown(geleerd)} />
    <Part title="Wat we anders zouden doen" text={andersDoen} />
    <Part title="Hoe het verdergaat met de mensen" text={aaneenschakeling} />
    {children}
  </section>
)

const Part = ({ title, text }: { title: string; text: string }) =>
  text === '' ? null : (
    <>
      <h3>{title}</h3>
      <RichText html={renderMarkdown(text)} />
    </>
  )
