import { paths } from '#src/paths/index.ts'
import { type Actor, isLid } from '#src/platform/actor.ts'
import {
  Actions,
  ButtonLink,
  Card,
  DataList,
  dot,
  dotted,
  MeldLink,
  Moment,
  OpDag,
  Person,
  RichText,
} from '#src/platform/components/index.ts'
import { renderMarkdown } from '#src/platform/markdown.ts'
import {
  afspraakvormLabel,
  faseLabel,
  inkoopeindeLabel,
  teamrolLabel,
  vertrekpuntLabel,
  voorwaardeLabel,
} from '#src/proeftuinen/proeftuin/labels.ts'
import { may } from '#src/proeftuinen/proeftuin/policy.ts'
import {
  type FasePeriode,
  type Keuze,
  kooptIn,
  nietGeregeld,
  type Proeftuin,
} from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { kopOf, tekstnamen, tekstvelden } from '#src/proeftuinen/proeftuin/velden.ts'
import { gever } from '#src/proeftuinen/teams/policy.ts'
import { ontvangers } from '#src/proeftuinen/teams/team.ts'

type SideProps = { actor: Actor | null; proeftuin: Proeftuin }

/** Who holds the baton, since when, and beside it the steps that are next. */
export const StokjeCard = ({ actor, proeftuin: p }: SideProps) => (
  <Card level={2} title="Wat nu?">
    <div class="vonk-nu">
      <div>
        {p.stokje && (
          <p>
            <strong>{p.stokje.naam}</strong> heeft het stokje sinds <Moment at={p.stokje.sinds} dateOnly />.
            {p.stokje.boodschap && <> “{p.stokje.boodschap}”</>}
          </p>
        )}
        <NogTeRegelen {...p} />
      </div>
      <Stappen actor={actor} proeftuin={p} />
    </div>
  </Card>
)

const Stappen = ({ actor, proeftuin: p }: SideProps) => (
  <ul class="vonk-stappen">
    {p.stokje?.boodschap && gever(actor, p) && (
      <li>
        <a href={paths.proeftuinReacties(p.id)}>Antwoord en geef het stokje terug</a>
      </li>
    )}
    {ontvangers(p).length > 0 && (
      <li>
        <a href={paths.estafette(p.id)}>Geef het stokje over</a>
      </li>
    )}
    <li>
      <a href={paths.fasen(p.id)}>Begin een andere fase</a>
    </li>
    <li>
      <a href={paths.routewissels(p.id)}>Wissel van route</a>
    </li>
    <li>
      <a href={paths.afronding(p.id)}>Rond de proeftuin af</a>
    </li>
  </ul>
)

const opsomming = new Intl.ListFormat('nl')

/** What nobody said is there, before people are approached. */
export const NogTeRegelen = (p: Proeftuin) => {
  const open = nietGeregeld(p)
  if (open.length === 0) return null
  return (
    <p>
      Voordat je mensen benadert: is er{' '}
      {opsomming.format(open.map((one) => voorwaardeLabel[one].toLowerCase()))}?{' '}
      <a href={paths.proeftuinBewerken(p.id)}>Kruis aan wat er is</a>
    </p>
  )
}

/** Members see who; a visitor sees which roles take part. */
export const TeamCard = ({ actor, proeftuin: p, uitgenodigd = 0 }: SideProps & { uitgenodigd?: number }) => (
  <Card level={2} title="Team">
    {may.seeNames(actor, p) ? (
      <TeamNames {...p} />
    ) : (
      <p>{dotted([...new Set(p.team.map(({ rol }) => teamrolLabel[rol]))])}</p>
    )}
    {uitgenodigd > 0 && (
      <p>
        <a href={paths.team(p.id)}>
          Uitgenodigd: {uitgenodigd} {uitgenodigd === 1 ? 'mens' : 'mensen'}
        </a>
      </p>
    )}
    {may.changeTeam(actor, p) ? (
      <Actions>
        <ButtonLink href={paths.team(p.id)} kind="secondary">
          Nodig iemand uit
        </ButtonLink>
      </Actions>
    ) : (
      actor &&
      p.rol && (
        <p>
          <a href={paths.vertrekUitTeam(p.id, actor.id)}>Stap uit het team</a>
        </p>
      )
    )}
  </Card>
)

const TeamNames = ({ team, stokje, rol: own }: Proeftuin) => (
  <ul class="vonk-mensen">
    {team.map(({ lidId, naam, rol, organisatie, profiel }) => (
      <li>
        <Person
          naam={naam}
          href={profiel === 'netwerk' || (profiel && own) ? paths.lid(lidId) : undefined}
          detail={dotted([teamrolLabel[rol], organisatie, lidId === stokje?.lidId && 'heeft het stokje'])}
        />
      </li>
    ))}
  </ul>
)

/** The sealed expectation of each phase, beside what happened. */
export const VerwachtingenCard = ({ actor, proeftuin: p }: SideProps) => {
  const told = p.fasen.filter(({ verwachting, terugblik }) => verwachting || terugblik)
  if (told.length === 0) return null
  return (
    <Card level={2} title="Verwacht en gebeurd">
      <ol class="vonk-verwachtingen">
        {told.map((periode) => (
          <li>
            <Periode periode={periode} id={p.id} maySteer={may.steer(actor, p)} />
          </li>
        ))}
      </ol>
    </Card>
  )
}

const Periode = ({ periode: f, id, maySteer }: { periode: FasePeriode; id: string; maySteer: boolean }) => (
  <>
    <h3 class="vonk-kopje">
      {faseLabel[f.fase]}
      {dot}
      <Moment at={f.begonnenOp} />
    </h3>
    {f.verwachting && (
      <p>
        <strong>Verwacht:</strong> {f.verwachting}
      </p>
    )}
    {f.terugblik && (
      <p>
        <strong>Gebeurd:</strong> {f.terugblik}
      </p>
    )}
    {!f.terugblik && f.geeindigdOp && maySteer && (
      <p>
        <a href={paths.terugblik(id, f.id)}>Schrijf op wat er gebeurde</a>
      </p>
    )}
  </>
)

export const OverCard = ({ actor, proeftuin: p }: SideProps) => (
  <Card level={2} title="Over deze proeftuin">
    <DataList items={factsOf(p, actor).filter(({ value }) => Boolean(value))} />
    {tekstnamen
      .filter((naam) => tekstvelden[naam].opKaart)
      .map((naam) => (
        <Room label={kopOf(naam)} text={p[naam]} />
      ))}
    {may.edit(actor, p) && <EditLinks id={p.id} mayTie={may.tie(actor, p)} />}
    {may.edit(actor, p) && <TrailLinks {...p} />}
    {p.verbeterd && (
      <p>
        <a href={paths.verbeteringen(p.id)}>Wat er eerst stond</a>
      </p>
    )}
    {may.reopen(actor, p) && (
      <p>
        <a href={paths.heropening(p.id)}>Heropen deze proeftuin</a>
      </p>
    )}
    <p>
      <MeldLink href={paths.melden('proeftuin', p.id)} titel={p.titel} />
    </p>
  </Card>
)

const EditLinks = ({ id, mayTie }: { id: string; mayTie: boolean }) => (
  <p>
    <a href={paths.proeftuinBewerken(id)}>Pas aan</a>
    {dot}
    <a href={paths.zichtbaarheid(id)}>Wie ziet dit?</a>
    {mayTie && (
      <>
        {dot}
        <a href={paths.proeftuinAanbesteding(id)}>Welke aanbesteding?</a>
      </>
    )}
  </p>
)

const TrailLinks = (p: Proeftuin) => (
  <p>
    <a href={paths.sporen(p.id)}>Wie deed wat</a>
    {mayHaveBought(p) && (
      <>
        {dot}
        <a href={paths.voorkennis(p.id)}>Voorkennis</a>
        {dot}
        <a href={paths.bevriezing(p.id)}>Logboek van de bevriezing</a>
      </>
    )}
  </p>
)

/** By its tender, by a route that runs, or by one that ended. */
const mayHaveBought = ({ aanbestedingId, routePerioden }: Proeftuin) =>
  aanbestedingId !== null || kooptIn(routePerioden.map(({ route }) => route))

const Room = ({ label, text }: { label: string; text: string }) =>
  text === '' ? null : (
    <>
      <h3 class="vonk-kopje">{label}</h3>
      <RichText html={renderMarkdown(text)} />
    </>
  )

const KeuzeFact = ({ uitkomst, op }: Keuze) => (
  <>
    {inkoopeindeLabel[uitkomst]}, bevestigd <OpDag at={op} />
  </>
)

const factsOf = (p: Proeftuin, actor: Actor | null) => [
  { label: 'Organisatie', value: <a href={paths.organisatie(p.organisatieId)}>{p.organisatie}</a> },
  { label: 'Soort werk', value: <a href={paths.soortWerk(p.categorie)}>{p.categorieNaam}</a> },
  { label: 'Regio', value: p.regio && <a href={paths.regio(p.regio)}>{p.regioNaam}</a> },
  { label: 'Begonnen bij', value: vertrekpuntLabel[p.vertrekpunt] },
  { label: 'De inkoop', value: p.keuze && <KeuzeFact {...p.keuze} /> },
  { label: 'Afspraak', value: afspraakvormLabel[p.afspraakvorm] },
  { label: 'Voor wie', value: p.doelgroepNamen.join(', ') },
  {
    label: 'Geregeld voor de mensen',
    value: p.geregeld.map((voorwaarde) => voorwaardeLabel[voorwaarde]).join(', '),
  },
  {
    label: 'Aanbesteding',
    value: p.aanbestedingId && p.aanbesteding && isLid(actor) && (
      <a href={paths.aanbesteding(p.aanbestedingId)}>{p.aanbesteding}</a>
    ),
  },
]
