import type { Child } from 'hono/jsx'
import { type BlokProps, Reacties, ReactiesUitklap } from '#src/antwoorden/reacties/blok.tsx'
import { paths } from '#src/paths/index.ts'
import type { Actor } from '#src/platform/actor.ts'
import {
  Actions,
  Alert,
  Badge,
  ButtonLink,
  Deel,
  Figures,
  Icon,
  MeldLink,
  Moment,
  Page,
  Paragraphs,
  type Shell,
} from '#src/platform/components/index.ts'
import { figureOf } from '#src/proeftuinen/proeftuin/cijfer.ts'
import { faseLabel, zichtbaarheidLabel } from '#src/proeftuinen/proeftuin/labels.ts'
import { werkwijzeNaarBuiten } from './naar-buiten.ts'
import { AlGedaanBij, PastGoed, PastNiet, Stappen, WatJeNodigHebt } from './parts.tsx'
import { may } from './policy.ts'
import type { Bron, Stap, Valkuil, Werkwijze } from './werkwijze.ts'

export type PageProps = {
  shell: Shell
  actor: Actor | null
  werkwijze: Werkwijze
  bronnen: Bron[]
  /** What nouns above show here; see places.ts. */
  bewijs: Child[]
  hoofdactie: Child[]
  daden: Child[]
  opzij: Child[]
  haakjes: Child[]
  vonkspoor: Child[]
  onderaan: Child[]
  /** Of the werkwijze as a whole, and of each of its steps; none of a concept. */
  reacties: Map<string, BlokProps>
  /** The step whose reacties stand open. */
  open: string | undefined
}

export const back = [{ href: paths.werkwijzen(), label: 'Werkwijzen' }]

export const WerkwijzePage = (props: PageProps) => {
  const { shell, werkwijze: w, bronnen } = props
  const buiten = werkwijzeNaarBuiten(w)
  const heel = props.reacties.get(w.id)
  return (
    <Page shell={shell} title={w.titel} description={w.samenvatting || undefined} back={back} buiten={buiten}>
      <div class="vonk-recept-kop">
        <Kop {...props} />
        <aside>
          <Daden {...props} />
        </aside>
      </div>
      <section class="vonk-recept" aria-label="De werkwijze in het kort">
        <div class="vonk-recept__nodig">
          <h2>Wat je nodig hebt</h2>
          <WatJeNodigHebt werkwijze={w} />
          <PastGoed {...w} />
          <PastNiet {...w} />
          <AlGedaanBij bronnen={bronnen} />
        </div>
        <div class="vonk-recept__doen">
          <h2>Zo doe je het</h2>
          <Stappen werkwijze={w} onder={(stap) => <OnderStap {...props} stap={stap} />} />
        </div>
      </section>
      <Valkuilen valkuilen={w.valkuilen} />
      {props.haakjes}
      <WatHetBracht bronnen={bronnen} />
      {props.vonkspoor}
      {props.onderaan}
      {heel && <Reacties {...heel} />}
      {buiten && (
        <div class="vonk-recept-deel">
          <Deel shell={shell} buiten={buiten} />
        </div>
      )}
      <Voet {...w} />
    </Page>
  )
}

const OnderStap = ({ reacties, open, stap: { id } }: PageProps & { stap: Stap }) => {
  const blok = reacties.get(id)
  return blok ? <ReactiesUitklap {...blok} open={open === id} /> : null
}

const Kop = ({ actor, werkwijze: w, bewijs }: PageProps) => (
  <div>
    <p class="vonk-kopje vonk-recept-kop__soort">
      <Icon name="list-check" /> Werkwijze
      {w.fasen.length > 0 && ` · ${w.fasen.map((fase) => faseLabel[fase]).join(' en ')}`}
    </p>
    <h1>{w.titel}</h1>
    {w.samenvatting && <p class="utrecht-paragraph utrecht-paragraph--lead">{w.samenvatting}</p>}
    <div class="vonk-labels">
      <Badge icon="briefcase">{w.categorieNaam}</Badge>
      {w.gepubliceerdOp && w.zichtbaarheid !== 'openbaar' && (
        <Badge icon="lock">Zichtbaar voor: {zichtbaarheidLabel[w.zichtbaarheid]}</Badge>
      )}
    </div>
    {bewijs}
    <p class="vonk-herkomst">
      Het begon bij <a href={paths.organisatie(w.organisatieId)}>{w.organisatie}</a>.
    </p>
    {may.publish(actor, w) && <ConceptAlert {...w} />}
  </div>
)

const ConceptAlert = ({ id }: Werkwijze) => (
  <>
    <Alert kind="info" title="Dit is een concept">
      <p>Alleen wie eraan werkt en het adviesteam lezen het. Publiceer het als een ander het na kan doen.</p>
    </Alert>
    <Actions>
      <ButtonLink href={paths.werkwijzePublicatie(id)}>Publiceer</ButtonLink>
      <ButtonLink href={paths.werkwijzeBewerken(id)} kind="secondary">
        Vul aan
      </ButtonLink>
    </Actions>
  </>
)

const Daden = ({ actor, werkwijze: w, hoofdactie, daden, opzij }: PageProps) => (
  <>
    <div class="vonk-kaart vonk-daden">
      <div class="vonk-kaart__tekst">
        {hoofdactie}
        <p>
          <Icon name="printer" />
          <a href={paths.werkwijzeKaart(w.id)}>Print op één bladzijde</a>
        </p>
        {daden.map((daad) => daad && <p>{daad}</p>)}
        {may.mail(actor, w) && (
          <p>
            <Icon name="mail" />
            <a href={paths.werkwijzeMail(w.id)}>Mail een inkoper bij jullie</a>
          </p>
        )}
        {may.edit(actor, w) && w.gepubliceerdOp && (
          <p>
            <Icon name="pencil" />
            <a href={paths.werkwijzeBewerken(w.id)}>Maak een nieuwe versie</a>
          </p>
        )}
      </div>
    </div>
    {opzij}
  </>
)

const Valkuilen = ({ valkuilen }: { valkuilen: Valkuil[] }) =>
  valkuilen.length === 0 ? null : (
    <section class="vonk-deel" aria-labelledby="mis-kop">
      <h2 id="mis-kop">Hier ging het mis</h2>
      <ul class="vonk-valkuilen">
        {valkuilen.map(({ titel, tekst, organisatie, organisatieId }) => (
          <li>
            <h3>{titel}</h3>
            <Paragraphs text={tekst} />
            {organisatie && organisatieId && (
              <p class="vonk-herkomst">
                <a href={paths.organisatie(organisatieId)}>{organisatie}</a>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )

/** Each figure with its unit, since when, how sure it is, and the proeftuin that it is from. */
const WatHetBracht = ({ bronnen }: { bronnen: Bron[] }) => {
  const cijfers = cijfersVan(bronnen)
  if (cijfers.length === 0) return null
  return (
    <section class="vonk-deel" aria-labelledby="bracht-kop">
      <h2 id="bracht-kop">Wat het bracht</h2>
      <Figures
        items={cijfers.map(({ bron, opbrengst }) => ({
          ...figureOf({ ...opbrengst, op: bron.afgerondOp }),
          bron: { href: paths.proeftuin(bron.id), label: bron.titel },
        }))}
      />
    </section>
  )
}

export const cijfersVan = (bronnen: Bron[]) =>
  bronnen.flatMap((bron) => bron.opbrengsten.map((opbrengst) => ({ bron, opbrengst })))

const Voet = (w: Werkwijze) => (
  <p class="vonk-recept-voet">
    {w.gepubliceerdOp && (
      <span>
        Versie {w.uitgave}
        {w.laatste && (
          <>
            {', '}
            <Moment at={w.laatste.op} dateOnly />
            {w.laatste.wat && `. Anders: ${w.laatste.wat}`}
          </>
        )}{' '}
        <a href={paths.werkwijzeVersies(w.id)}>{w.uitgave > 1 ? 'Eerdere versies' : 'Alle versies'}</a>
      </span>
    )}
    <MeldLink href={paths.melden('werkwijze', w.id)} titel={w.titel} />
  </p>
)
