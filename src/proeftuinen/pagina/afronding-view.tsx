import type { Child } from 'hono/jsx'
import { paths } from '#src/paths/index.ts'
import type { Actor } from '#src/platform/actor.ts'
import { Card, dot, dotted, Figures, Moment, RichText } from '#src/platform/components/index.ts'
import { renderMarkdown } from '#src/platform/markdown.ts'
import { figureOf } from '#src/proeftuinen/proeftuin/cijfer.ts'
import { uitkomstLabel } from '#src/proeftuinen/proeftuin/labels.ts'
import { may } from '#src/proeftuinen/proeftuin/policy.ts'
import type { Afronding, Opbrengst, Proeftuin } from '#src/proeftuinen/proeftuin/proeftuin.ts'

type CardProps = { actor: Actor | null; proeftuin: Proeftuin; afronding: Afronding; children?: Child }

/** The figures, each with its unit and how sure it is. */
export const AfrondingCard = ({ actor, proeftuin: p, afronding, children }: CardProps) => (
  <Card level={2} title="Wat het opleverde">
    <p>
      {uitkomstLabel[afronding.uitkomst]}
      {dot}
      <Moment at={afronding.afgerondOp} dateOnly />
    </p>
    {afronding.opbrengsten.length > 0 && (
      <Figures items={afronding.opbrengsten.map(figureHere(afronding.afgerondOp))} />
    )}
    {afronding.gebeld === 'iedereen' && <p>Wie erop wachtte, weet hoe het afliep.</p>}
    {children}
    {may.improve(actor, p) && <LaterLinks id={p.id} afronding={afronding} />}
  </Card>
)

/** What one may still do about it. */
const LaterLinks = ({ id, afronding: { gebeld, opbrengsten } }: { id: string; afronding: Afronding }) => (
  <>
    {gebeld === 'nog_niet' && (
      <p>
        <strong>Nog niet iedereen is gebeld.</strong> Bel wie nog wacht, en pas het daarna hier aan.
      </p>
    )}
    <p>
      <a href={paths.opbrengsten(id)}>Voeg een resultaat toe</a>
      {dot}
      <a href={paths.afrondingVerbetering(id)}>Pas de afronding aan</a>
    </p>
    {opbrengsten.length > 0 && <PasAan id={id} opbrengsten={opbrengsten} />}
  </>
)

const PasAan = ({ id, opbrengsten }: { id: string; opbrengsten: Opbrengst[] }) => (
  <details class="vonk-uitklap">
    <summary>Pas een resultaat aan</summary>
    <ul>
      {opbrengsten.map((o) => (
        <li>
          <a href={paths.opbrengstVerbetering(id, o.id)}>{o.omschrijving}</a>
        </li>
      ))}
    </ul>
  </details>
)

/** This page is its own source. */
const figureHere = (afgerondOp: Afronding['afgerondOp']) => (o: Opbrengst) => ({
  ...figureOf({ ...o, op: o.laterOp ?? afgerondOp }),
  bewijs: dotted([o.laterOp && 'later toegevoegd', o.bewijs]),
})

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
