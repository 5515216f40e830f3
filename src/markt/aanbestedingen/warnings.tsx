import type { Child } from 'hono/jsx'
import { paths } from '#src/paths/index.ts'
import { Alert, Moment } from '#src/platform/components/index.ts'
import type { Aanbesteding } from './aanbesteding.ts'
import { labelOf } from './eforms/codelists.ts'

export type Sociaal = {
  voorbehoudenDeelname: boolean
  voorbehoudenUitvoering: boolean
  sociaalDoel: readonly string[]
  strategischDoel: readonly string[]
}

/** What a reserved contract and a social objective mean, in plain words: the moment to think of a proeftuin. */
export const SocialAlerts = ({ begin = true, ...sociaal }: Sociaal & { begin?: boolean }) => (
  <>
    {(sociaal.voorbehoudenDeelname || sociaal.voorbehoudenUitvoering) && <ReservedAlert {...sociaal} />}
    {hasSocialGoal(sociaal) && <GoalAlert {...sociaal} begin={begin} />}
  </>
)

const hasSocialGoal = ({ sociaalDoel, strategischDoel }: Sociaal) =>
  sociaalDoel.length > 0 || strategischDoel.includes('soc-obj')

const ReservedAlert = ({ voorbehoudenDeelname }: Sociaal) => (
  <Alert kind="info" title="Dit is een voorbehouden opdracht">
    <p>
      {voorbehoudenDeelname
        ? 'Alleen sociale ondernemingen en SW-bedrijven mogen inschrijven: wie als hoofddoel heeft dat mensen aan werk komen.'
        : 'Het werk moet gebeuren in een programma voor beschut werk.'}{' '}
      Minstens 30 % van wie er werkt, komt uit de doelgroep. Dat staat in artikel 2.82 van de
      Aanbestedingswet. Je volgt wel een gewone procedure.
    </p>
  </Alert>
)

/** `begin`: there is still something to begin. */
const GoalAlert = ({ sociaalDoel, begin }: Sociaal & { begin: boolean }) => (
  <Alert kind="good" title="Deze opdracht heeft een sociaal doel">
    {sociaalDoel.length > 0 ? (
      <ul>
        {sociaalDoel.map((code) => (
          <li>{labelOf('social-objective', code)}</li>
        ))}
      </ul>
    ) : (
      <p>Welk doel staat er niet bij. Vraag het de inkoper.</p>
    )}
    {begin && <p>Een mooi begin voor een proeftuin: zoek samen uit hoe het doel echt werk wordt.</p>}
  </Alert>
)

type RunningProps = { a: Aanbesteding; canFollow: boolean; wacht: Child[] }

/** What it means that the tender runs, and what waits that opens it. */
export const RunningAlert = ({ a, canFollow, wacht }: RunningProps) => (
  <Alert kind="warning" title="Deze aanbesteding loopt">
    <p>
      Vanaf de publicatie {a.gepubliceerdOp && <>({<Moment at={a.gepubliceerdOp} />}) </>}tot de gunning
      definitief is, krijgt geen enkele leverancier meer te zien dan een ander.{' '}
      {a.zichtbaarheid === 'openbaar'
        ? 'Deze pagina is openbaar.'
        : 'Deze pagina zien nu alleen de overheid, het team zonder leveranciers en het adviesteam.'}{' '}
      Van een proeftuin bij deze aanbesteding zien anderen alleen wat openbaar is, en het gesprek met
      leveranciers ligt stil.
      {canFollow && (
        <>
          {' '}
          Is er besloten, of stopt de aanbesteding? Houd het bij op{' '}
          <a href={paths.gunning(a.id)}>Gunning en einde</a>.
        </>
      )}
    </p>
    {wacht}
  </Alert>
)
