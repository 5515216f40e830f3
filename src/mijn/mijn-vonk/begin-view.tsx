import { organisatiesoortLabel } from '#src/netwerk/organisaties/organisatie.ts'
import { paths } from '#src/paths/index.ts'
import { ButtonLink, Icon } from '#src/platform/components/index.ts'
import type { ProeftuinKaart } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import type { Stand } from './queries.ts'

type BeginProps = { stand: Stand; kaarten: ProeftuinKaart[]; mayStart: boolean }

/** Something that was rounded off and left a lesson, of the same kind of organisation when there is one. */
const exampleFor = ({ soort }: Stand, kaarten: ProeftuinKaart[]) => {
  const learned = kaarten.filter(({ gesloten, uitkomst, lessen }) => !gesloten && uitkomst && lessen > 0)
  return learned.find(({ organisatiesoort }) => organisatiesoort === soort) ?? learned[0]
}

/** For who is in no team yet: three steps, the first that is not done in orange. */
export const Begin = ({ stand, kaarten, mayStart }: BeginProps) => (
  <section aria-labelledby="begin">
    <h2 id="begin">In drie stappen begonnen</h2>
    <ol class="vonk-beginstappen">
      <Profiel klaar={stand.profiel} />
      <Voorbeeld stand={stand} voorbeeld={exampleFor(stand, kaarten)} />
      {mayStart ? <Starten /> : <Meedoen />}
    </ol>
  </section>
)

const Profiel = ({ klaar }: { klaar: boolean }) => (
  <li class="vonk-kaart">
    <h3>{klaar && <Icon name="circle-check" />} Maak je profiel af</h3>
    <p>
      {klaar
        ? 'Klaar: anderen kunnen je vinden op wat je brengt en zoekt.'
        : 'Zeg wat je doet, en wat je brengt of zoekt. Zo vinden anderen je.'}
    </p>
    <ButtonLink href={paths.profiel()} kind={klaar ? 'secondary' : 'primary'}>
      {klaar ? 'Bekijk je profiel' : 'Maak je profiel af'}
    </ButtonLink>
  </li>
)

const Voorbeeld = ({ stand, voorbeeld }: { stand: Stand; voorbeeld: ProeftuinKaart | undefined }) => (
  <li class="vonk-kaart">
    <h3>Bekijk een voorbeeld</h3>
    <p>{voorbeeld ? sayVoorbeeld(voorbeeld, stand) : 'Kijk wat anderen proberen, en wat ervan kwam.'}</p>
    <ButtonLink
      href={voorbeeld ? paths.proeftuin(voorbeeld.id) : paths.proeftuinen()}
      kind={stand.profiel ? 'primary' : 'secondary'}
    >
      {voorbeeld ? 'Bekijk dit voorbeeld' : 'Bekijk proeftuinen'}
    </ButtonLink>
  </li>
)

function sayVoorbeeld({ titel, organisatie, organisatiesoort }: ProeftuinKaart, { soort }: Stand): string {
  const why =
    organisatiesoort === soort ? `. Net als bij jou: ${organisatiesoortLabel[soort].toLowerCase()}` : ''
  return `‘${titel}’ van ${organisatie}${why}.`
}

const Starten = () => (
  <li class="vonk-kaart">
    <h3>Begin of doe mee</h3>
    <p>
      Eén vraag die je echt hebt, is genoeg. Of{' '}
      <a href={paths.proeftuinen({ uitkomst: 'loopt' })}>zoek een proeftuin</a> waar je iets kunt brengen.
    </p>
    <ButtonLink href={paths.nieuweProeftuin()} kind="secondary">
      Start een proeftuin
    </ButtonLink>
  </li>
)

const Meedoen = () => (
  <li class="vonk-kaart">
    <h3>Doe mee</h3>
    <p>Zoek een proeftuin waar je iets kunt brengen, en vraag het team of je mee kunt doen.</p>
    <ButtonLink href={paths.proeftuinen({ uitkomst: 'loopt' })} kind="secondary">
      Zoek een proeftuin
    </ButtonLink>
  </li>
)
